import type { Assessment, Framework, Judgement, Stage, Yardstick } from '../derive/compare/framework.ts'
import { frameworks } from '../derive/compare/frameworks.ts'
import { baseWords, judgementWords } from '../derive/compare/judgement-words.ts'
import { spread } from '../derive/compare/spread.ts'
import { stageHeading } from '../derive/compare/stage-heading.ts'
import { programmesInUse } from '../derive/inspections/programmes-in-use.ts'
import { stages } from '../derive/inspections/stage-words.ts'
import { sheets } from '../derive/sheets.ts'
import { day } from '../format/day.ts'
import { number } from '../format/number.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import { digest } from '../prose/digest.ts'
import { most, pageWords, pagination } from './_pagination.ts'

/** The pages of every framework: all that was found by it, by stage and area, in sheets of a bounded length. */
export function frameworkPaths(edition: Edition) {
  const { library, url } = edition
  const inUse = new Set(programmesInUse(library).map(({ id }) => id))
  return frameworks(library).flatMap((framework) => {
    const { id, name, programme, criteria, assessments } = framework
    const inTurn = stages.flatMap((stage) => assessments.filter((assessment) => assessment.stage === stage))
    return sheets(inTurn, most).map(({ number: sheet, members }, _, { length }) => {
      const page = {
        heading: name,
        name: `${name}: ratings${pageWords(sheet, length)}`,
        lead: `All that was rated under this framework of ${programme.name}: ${plural(assessments.length, 'assessment', 'assessments')} by ${plural(criteria.length, 'measure', 'measures')}.`,
        trail: [{ text: 'Compare', href: url.compare() }],
        isFirst: sheet === 1,
        tables: [...Map.groupBy(members, ({ stage }) => stage)].map(([stage, own]) =>
          tableOf(own, stage, framework, url),
        ),
        measures: criteria.map(measure),
        pagination: pagination(url.framework(id), sheet, length, url),
        json: url.frameworkJson(id),
        csv: url.registerFile('ratings.csv'),
        programme: inUse.has(programme.id) ? { text: programme.name, href: url.programme(programme.id) } : undefined,
        marks: { filters: { programme: [programme.name] } },
      }
      const params = { framework: id, page: sheet === 1 ? undefined : String(sheet) }
      return { params, props: { page }, cacheKey: digest([page, library.site, url.base]) }
    })
  })
}

function tableOf(own: readonly Assessment[], stage: Stage, framework: Framework, url: Edition['url']) {
  const judged = framework.criteria
    .map((criterion, place) => ({ criterion, place, all: spread(framework, place, stage) }))
    .filter(({ all }) => all !== null)
  const cellOf = (criterion: Yardstick, judgement: Judgement | null) => ({
    words: judgementWords(criterion, judgement),
    detail: [baseWords(framework, judgement), judgement?.date ? day(judgement.date) : '']
      .filter((words) => words !== '')
      .join(', '),
    isMissing: judgement === null,
    isScore: isScore(criterion),
  })
  const ends = (head: string, words: (all: NonNullable<(typeof judged)[number]['all']>) => string) => ({
    head,
    cells: judged.map(({ criterion, all }) => ({ words: all === null ? '' : words(all), isScore: isScore(criterion) })),
  })
  return {
    id: `ratings-${stage}`,
    caption: stageHeading(stage),
    columns: judged.map(({ criterion }) => ({ title: criterion.label ?? criterion.name, isScore: isScore(criterion) })),
    rows: own.map(({ inspection, area, name, date, judgements }) => ({
      head: area?.name ?? name,
      href: area === undefined ? url.inspection(inspection) : url.area(area.id),
      inspection: area === undefined ? undefined : url.inspection(inspection),
      date: date === '' ? 'not known' : day(date),
      cells: judged.map(({ criterion, place }) => cellOf(criterion, judgements[place] ?? null)),
    })),
    foot: [
      ends('Lowest', ({ lowest }) => lowest),
      ends('Median', (all) => all.median ?? 'too few'),
      ends('Highest', ({ highest }) => highest),
      ends('How many', ({ count }) => number(String(count))),
    ],
    notes: own.flatMap(({ area, name, judgements }) =>
      judged.flatMap(({ criterion, place }) => {
        const note = judgements[place]?.note
        return note === undefined ? [] : [`${area?.name ?? name}, ${criterion.name}: ${note}`]
      }),
    ),
  }
}

const isScore = ({ scale }: Yardstick) => scale === undefined

const measure = ({ name, label, scale, unit }: Yardstick) => ({
  name: label ?? name,
  meaning: [
    ...(label === undefined || label === name ? [] : [`${name}.`]),
    scale === undefined
      ? `A score${unit === undefined ? '' : ` in ${unit}`}.`
      : `From lowest to highest: ${scale.join(', ')}.`,
  ].join(' '),
})
