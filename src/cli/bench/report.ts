import { type Chance, chanceOf } from './chance.ts'
import { paragraph, phrase, plainSentence } from './sentences.ts'
import { tablesFor } from './tables.ts'

/** A made-up report: its text, its tables' files by name, and its rows in the registers. */
export interface Report {
  readonly slug: string
  /** The whole of its `.mdx` file. */
  readonly text: string
  readonly tables: Readonly<Record<string, string>>
  readonly recommendations: readonly string[]
  readonly addressees: readonly string[]
}

const sections = 20
const bodies = 20
const areas = 40
const made = 12

export const bodyIds: readonly string[] = Array.from({ length: bodies }, (_, index) => `body-${index + 1}`)
export const areaIds: readonly string[] = Array.from({ length: areas }, (_, index) => `area-${index + 1}`)

export const slugOf = (index: number) => `report-${String(index).padStart(5, '0')}`

/** The report of that place in the corpus; the same however many others there are. It refers only to those before it. */
export function reportOf(index: number): Report {
  const chance = chanceOf(1000 + index)
  const slug = slugOf(index)
  const published = `${2006 + (index % 20)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`
  const parts: string[] = []
  const notes: string[] = []
  for (let section = 0; section < sections; section++) {
    parts.push(`${section % 4 === 0 ? '##' : '###'} ${phrase(chance, 3)}`)
    for (let count = 0; count < 4; count++) {
      const text = paragraph(chance, 42)
      if (count !== 1 || section % 2 === 1) parts.push(text)
      else {
        const note = `n${notes.length + 1}`
        parts.push(`${text}[^${note}]`)
        notes.push(`[^${note}]: ${plainSentence(chance)} See *${phrase(chance)}*, ${chance.whole(2000, 2024)}.`)
      }
    }
    parts.push(...placed(section, index, chance))
  }
  const recommendations = Array.from({ length: made }, (_, place) =>
    recommendation(slug, place + 1, published, plainSentence(chance)),
  )
  const body = () => chance.among(bodyIds)
  return {
    slug,
    text: `${frontMatter(index, published, chance)}\n${[...parts, ...notes].join('\n\n')}\n`,
    tables: tablesFor(index, chance),
    recommendations,
    addressees: recommendations.map((_, place) => addressee(slug, place + 1, body())),
  }
}

function frontMatter(index: number, published: string, chance: Chance): string {
  return [
    '---',
    `title: Inspection report ${index + 1}, ${phrase(chance).toLowerCase()}`,
    `summary: ${plainSentence(chance)}`,
    `published: "${published}"`,
    'series: Inspection reports',
    `number: "${index + 1}"`,
    'subject:',
    `  areas: [${chance.among(areaIds)}]`,
    `  bodies: [${chance.among(bodyIds)}]`,
    ...(index % 10 === 0 ? [] : ['relates:', `  - { type: follow-up-of, to: ${slugOf(index - 1)} }`]),
    '---',
    '',
  ].join('\n')
}

/** What stands at the end of a section: a figure, a table, a reference or the recommendations. */
function placed(section: number, index: number, chance: Chance): readonly string[] {
  const said = `title="${phrase(chance, 4)}" headline="${phrase(chance, 6)}"`
  const last =
    index % 2 === 0
      ? `<Matrix id="judged" data="judgements" ${said} row="area" values="leadership, casework, safety"/>`
      : `<Slope id="changed" data="scores" ${said} label="area" before="before" after="after" where="first=yes"/>`
  const bySection: Readonly<Record<number, string>> = {
    1: `<Bars id="scores" data="scores" ${said} label="area" value="score" sort="descending"/>`,
    2: markdownTable(chance),
    5: `<DotRange id="ranges" data="scores" ${said} label="area" value="score" low="low" high="high"/>`,
    7: '<Table id="all-scores" data="scores"/>',
    9: markdownTable(chance),
    11: `<GroupedBars id="visits" data="scores" ${said} label="area" values="before, after" where="first=yes"/>`,
    12: 'The first area scored <Value data="scores" row="a-01" column="score"/>: see <Ref to="figure:scores"/>.',
    13: '<Table id="all-judgements" data="judgements"/>',
    15: last,
    16: markdownTable(chance),
    17: index % 10 === 0 ? '' : `This follows <Ref to="publication:${slugOf(index - 1)}"/>.`,
    19: '<Recommendations/>',
  }
  const found = bySection[section] ?? ''
  return found === '' ? [] : [found]
}

function markdownTable(chance: Chance): string {
  const verdicts = ['Good', 'Requires improvement', 'Inadequate', 'Outstanding']
  const rows = Array.from({ length: 8 }, () => {
    const numbers = [chance.next() * 100, chance.next() * 20 - 10].map((number) => number.toFixed(1))
    return `| ${phrase(chance)} | ${chance.among(verdicts)} | ${numbers.join(' | ')} |`
  })
  const head = ['| Area | Rating | Score | Change |', '| :--- | :---: | ---: | ---: |']
  return `Table: ${phrase(chance, 4)}\n\n${[...head, ...rows].join('\n')}`
}

function recommendation(slug: string, key: number, issued: string, text: string): string {
  const leadIn = key <= made / 2 ? 'The service should:' : 'The office should:'
  return `${slug}/${key},${slug},${key},${key},,${leadIn},,,${issued},recommendation,,${text.slice(0, -1).toLowerCase()},,,,`
}

const addressee = (slug: string, key: number, body: string) =>
  `${slug}/${key},${body},the body ${body.replace('body-', '')},addressed`

const two = (number: number) => String(number).padStart(2, '0')
