import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { axes, type LedgerEvent } from '../../model/registers/events.ts'
import { type Chance, chanceOf } from './chance.ts'
import { siteText } from './site-text.ts'
import { vocabulary } from './vocabulary.ts'

/** How many recommendations one made-up report makes, and to how many bodies and themes they go. */
const each = 100
const bodyCount = 50
const themeCount = 20

/** Writes a site with a ledger of so many recommendations and ten events of each into `folder`. The same count gives the same bytes. */
export function writeLedger(folder: string, count: number): void {
  const chance = chanceOf(count)
  const write = (file: string, lines: readonly string[]) => {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${lines.join('\n')}\n`)
  }
  const register = (name: string, columns: string, rows: readonly string[]) =>
    write(`data/registers/${name}.csv`, [columns, ...rows])
  const range = (length: number) => Array.from({ length }, (_, index) => index)
  const asked = range(count).map((index) => {
    const publication = `report-${Math.floor(index / each) + 1}`
    const key = String((index % each) + 1)
    return { id: `${publication}/${key}`, publication, key, body: `body-${chance.whole(1, bodyCount)}` }
  })
  for (const publication of new Set(asked.map(({ publication }) => publication))) {
    const title = publication.replace('report-', 'Report ')
    const head = [
      '---',
      `title: ${title}`,
      'summary: Made up.',
      'published: 2020-03-01',
      'released: 2020-03-01T09:30Z',
      '---',
    ]
    write(`content/reports/${publication}.mdx`, [...head, '', 'Made up.', '', '<Recommendations/>'])
  }
  register(
    'recommendations',
    'id,publication,key,number,parent,group_lead_in,source_report,anchor,issued,kind,priority,text,themes,repeats,supersedes,success_test',
    asked.map(({ id, publication, key }) => {
      const words = range(chance.whole(12, 30)).map(() => chance.among(vocabulary))
      const themes = `theme-${chance.whole(1, themeCount)};theme-${chance.whole(1, themeCount)}`
      return `${id},${publication},${key},${key},,They should:,,,2020-03-01,recommendation,,${words.join(' ')},${themes},,,`
    }),
  )
  register(
    'addressees',
    'recommendation,body,printed,role',
    asked.map(({ id, body }) => `${id},${body},the ${body.replace('-', ' ')},addressed`),
  )
  register(
    'events',
    'date,recorded,id,addressee,said_by,axis,value,label,basis,reason,target,due,note,evidence,source',
    asked.flatMap(({ id }) => history(chance).map((cells) => cells.replace('{id}', id))),
  )
  register(
    'bodies',
    'id,name,short,variants,kind,from,to,successor,url,source',
    range(bodyCount).map((index) => `body-${index + 1},Body ${index + 1},,,office,,,,,Made up`),
  )
  register(
    'themes',
    'id,name,definition',
    range(themeCount).map((index) => `theme-${index + 1},Theme ${index + 1},Made up.`),
  )
  write('content/site.yaml', [siteText.trimEnd()])
}

/** Ten rows: an answer, a deadline and its move, then what the owner and the inspectorate say by turns. */
function history(chance: Chance): readonly string[] {
  const row = (month: number, said: LedgerEvent['said_by'], axis: string, value: string, more: string) => {
    const date = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`
    return `${date},${date.replace(/10$/, '20')},{id},,${said},${axis},${value},,${more},Made up`
  }
  const nothing = ',,,,,'
  return [
    row(3, 'owner', 'response', chance.among(axes.response.slice(3)), nothing),
    row(4, 'inspectorate', 'deadline', '', ',,,2021-06-30,,'),
    row(12, 'inspectorate', 'deadline', '', `,,,${chance.whole(2022, 2027)}-03-31,,`),
    ...Array.from({ length: 7 }, (_, index) => {
      const month = 14 + index * 4 + chance.whole(0, 3)
      return index % 2 === 0
        ? row(month, 'owner', 'claim', chance.among(axes.claim), nothing)
        : row(month, 'inspectorate', 'verdict', chance.among(axes.verdict), 'documents,,,,,')
    }),
  ]
}
