import { describe, expect, test } from 'vitest'
import { report } from '../../src/checks/report.ts'
import { csv } from '../../src/feeds/csv.ts'
import { printedSource } from '../../src/format/printed-source.ts'
import type { RegisterRows } from '../support/register-csv.ts'
import { readSmallSite } from '../support/small-site.ts'
import { towerFiles, towers } from './tower-registers.ts'

type Said = {
  readonly registers?: Readonly<Record<string, RegisterRows>>
  readonly asOf?: string
  readonly files?: Readonly<Record<string, string>>
}

/** The table that a description builds, and what its author is told. */
async function built(description: string, { registers = {}, asOf, files = {} }: Said = {}) {
  const yaml = `title: Built\nkey: key\n${description}`
  const { library, problems } = await readSmallSite(
    { ...towerFiles(registers), 'data/bells/built.yaml': yaml, ...files },
    asOf,
  )
  return { table: library.tables.get('bells/built'), told: report(problems) }
}
/** The rows as CSV without the header, with / in place of line ends. */
async function rows(description: string, said: Said = {}): Promise<string> {
  const { table, told } = await built(description, said)
  expect(told).toBe('')
  return table === undefined ? 'no table' : csv(table).split('\r\n').slice(1, -1).join(' / ')
}
const columns = (...more: string[]) =>
  [
    'columns:',
    '  - { name: key, title: Key, type: text }',
    '  - { name: name, title: Name, type: text }',
    ...more,
  ].join('\n')
const count = '  - { name: n, title: Number, type: integer, take: { measure: count } }'

describe('a table from the registers', () => {
  test('has a row for each row of the register that fits', async () => {
    const from =
      'query: { from: inspections, where: [{ field: stage, not: follow-up }, { field: areas.family, is: West }] }\n'
    const kind = '  - { name: kind, title: Kind, type: text, take: report_kind }'
    expect(await rows(from + columns(kind))).toBe(
      'bay-1,Visit to bay,Full reports / both,Visit to bay;mole,Short reports / mole-1,Visit to mole,Full reports',
    )
  })

  test('has a row for each value, counted; a list counts in each', async () => {
    expect(
      await rows(`query: { from: inspections, by: areas, total: { key: total, title: All } }\n${columns(count)}`),
    ).toBe('bay,Bay,3 / ay,Âÿ,1 / mole,Mole,2 / total,All,5')
    expect(
      await rows(
        `query: { from: inspections, where: [{ field: report_kind, blank: false }], by: report_kind }\n${columns(count)}`,
      ),
    ).toBe('full-reports,Full reports,3 / short-reports,Short reports,1')
  })

  test('has a row for each month, those in which nothing came out too', async () => {
    const where = 'where: [{ field: report_published, from: 2020-10, to: 2021-03 }]'
    const alone =
      '  - { name: alone, title: Alone, type: integer, take: { measure: count, where: [{ field: partners, blank: true }] } }'
    expect(
      await rows(`query: { from: inspections, ${where}, month: report_published }\n${columns(count, alone)}`),
    ).toBe(
      '2020-10,October 2020,0,0 / 2020-11,November 2020,2,1 / 2020-12,December 2020,0,0 / 2021-01,January 2021,0,0 / 2021-02,February 2021,1,1 / 2021-03,March 2021,0,0',
    )
  })

  test('has a row for each year, whatever the precision of the dates', async () => {
    const where = 'where: [{ field: report_published, blank: false }]'
    expect(await rows(`query: { from: inspections, ${where}, year: report_published }\n${columns(count)}`)).toBe(
      '2019,2019,1 / 2020,2020,2 / 2021,2021,1',
    )
  })

  test('takes a publication’s own date where the register leaves it to the publication', async () => {
    const field = 'report_published | publication.published'
    const where = `where: [{ field: ${field}, from: 2024, to: 2024 }]`
    const date = `  - { name: out, title: Out, type: date, take: ${field} }`
    expect(await rows(`query: { from: inspections, ${where} }\n${columns(date)}`)).toBe('bay-2,Visit to bay,2024-03')
  })

  test('sets ratings against areas, a column for each criterion', async () => {
    const one = (name: string, type: string, field: string) =>
      `  - { name: ${name}, title: ${name}, type: ${type}, required: false, take: { field: ${field}, where: [{ field: criterion, is: ${name} }] } }`
    const query =
      'query: { from: ratings, where: [{ field: inspection.stage, is: inspection }], by: area, order: [family, -ringing] }\n'
    const family = '  - { name: family, title: Family, type: text, take: area.family }'
    expect(
      await rows(query + columns(family, one('ropes', 'text', 'descriptor'), one('ringing', 'decimal', 'value'))),
    ).toBe('ay,Âÿ,East,Frayed,81.5 / bay,Bay,West,Worn,70 / mole,Mole,West,Sound,70.0')
  })

  test('tells the lowest, the highest, their areas, the sum and the mean of what is rated', async () => {
    const score = (name: string, take: string, type = 'decimal', more = '') =>
      `  - { name: ${name}, title: ${name}, type: ${type}, ${more}take: { measure: ${take} } }`
    const query = 'query: { from: ratings, where: [{ field: criterion, is: ringing }], by: criterion }\n'
    expect(
      await rows(
        query +
          columns(
            score('low', 'lowest, field: value'),
            score('low_area', 'lowest, field: value, show: area.name', 'text'),
            score('high', 'highest, field: value'),
            score('sum', 'sum, field: value'),
            score('mean', 'mean, field: value', 'decimal', 'decimals: 1, rounding: down, '),
            score('areas', 'count, field: area', 'integer'),
          ),
      ),
    ).toBe('ringing,Ringing,70,Bay and Mole,81.5,296.5,74.1,3')
    const levels = query.replace('ringing', 'ropes')
    expect(
      await rows(
        levels +
          columns(
            score('low', 'lowest, field: descriptor', 'text'),
            score('high', 'highest, field: descriptor', 'text'),
          ),
      ),
    ).toBe('ropes,Ropes,Frayed,Sound')
  })

  test('has the author’s own rows, in the author’s order', async () => {
    const cases =
      'query: { from: inspections, cases: [{ key: joint, title: Joint, where: [{ field: partners, blank: false }] }, { key: alone, title: Alone, where: [{ field: partners, blank: true }] }], total: { key: all, title: All } }\n'
    expect(await rows(cases + columns(count))).toBe('joint,Joint,1 / alone,Alone,4 / all,All,5')
  })

  test('orders words by their list, numbers as numbers, dates as dates, and blanks last', async () => {
    const kind =
      '  - { name: kind, title: Kind, type: text, required: false, values: [Short reports, Full reports], take: report_kind }'
    const out = '  - { name: out, title: Out, type: date, required: false, take: report_published }'
    const query = (order: string) => `query: { from: inspections, order: [${order}] }\n${columns(kind, out)}`
    const keys = async (order: string) => (await rows(query(order))).split(' / ').map((row) => row.split(',')[0])
    expect(await keys('kind, out')).toEqual(['both', 'mole-1', 'bay-1', 'ay-1', 'bay-2'])
    expect(await keys('-out')).toEqual(['both', 'ay-1', 'bay-1', 'mole-1', 'bay-2'])
  })

  test('says from which registers it is built, where nothing else is given as its source', async () => {
    const { table } = await built(`query: { from: ratings, by: area }\n${columns(count)}`)
    expect(table && printedSource(table.description.source)).toBe('Built from the registers of ratings and areas')
    const own = await built(
      `source: { document: Bells, section: Annex }\nquery: { from: ratings, by: area }\n${columns(count)}`,
    )
    expect(own.table && printedSource(own.table.description.source)).toBe('Bells, Annex')
    const alone = await built(`query: { from: areas }\n${columns(count)}`)
    expect(alone.table && printedSource(alone.table.description.source)).toBe('Built from the register of areas')
  })

  test('counts nothing of a report that is not public yet, and all of it on the day', async () => {
    const file =
      '---\ntitle: Peals\nsummary: They peal.\npublished: 2026-12\nembargo: 2026-12-01T09:30Z\n---\n\nThey peal.\n'
    const inspections = [
      ...(towers['inspections'] ?? []),
      {
        id: 'secret',
        name: 'Secret',
        programme: 'rounds',
        stage: 'inspection',
        areas: 'bay',
        publication: 'peals',
        report_kind: 'Secret reports',
      },
      {
        id: 'secret-again',
        name: 'Again',
        programme: 'rounds',
        stage: 'follow-up',
        areas: 'bay',
        follow_up_of: 'secret',
        report_kind: 'Full reports',
      },
    ]
    const said = { registers: { inspections }, files: { 'content/reports/peals.mdx': file } }
    const query = `query: { from: inspections, by: areas }\n${columns(count)}`
    expect(await rows(query, { ...said, asOf: '2026-12-01T09:29:59Z' })).toBe('bay,Bay,3 / ay,Âÿ,1 / mole,Mole,2')
    expect(await rows(query, { ...said, asOf: '2026-12-01T09:30:00Z' })).toBe('bay,Bay,5 / ay,Âÿ,1 / mole,Mole,2')
  })

  test('is the same whatever the order in which conditions stand', async () => {
    const [one, other] = ['{ field: stage, is: inspection }', '{ field: areas, is: bay }']
    const query = (first: string, second: string) =>
      `query: { from: inspections, where: [${first}, ${second}], by: report_kind }\n${columns(count)}`
    expect(await rows(query(one, other))).toBe(await rows(query(other, one)))
  })
})

describe('an author of a query is told', () => {
  test('what is not there: registers, columns, rows, values', async () => {
    const { told } = await built(
      `query:
  from: ratings
  where:
    - { field: criterium, is: ropes }
    - { field: inspection.stages, is: inspection }
    - { field: value.name, is: x }
    - { field: criterion, is: [rope, ringing], not: Ringing }
    - { field: descriptor, is: sound }
    - { field: inspection.stage, is: visit }
    - { field: area }
  by: area.nam
  order: [nam]
${columns(
  '  - { name: a, title: A, type: integer, take: { measure: mean } }',
  '  - { name: b, title: B, type: integer, take: { measure: count, show: area.name } }',
  '  - { name: c, title: C, type: integer, take: valu }',
)}`,
    )
    expect(told).toMatchInlineSnapshot(`
      "data/bells/built.yaml:6:16 query.where.field
        The register of ratings has no column "criterium". Its columns are inspection, area, criterion, value, descriptor, n, date, note and source.
        Did you mean criterion?   [query-field-known]

      data/bells/built.yaml:7:16 query.where.field
        The register of inspections has no column "stages". Its columns are id, name, programme, stage, areas, bodies, lead, partners, fieldwork_from, fieldwork_to, sample, follow_up_of, publication, report_title, report_kind, report_published, report_summary, action_plan_received, note and source.
        Did you mean inspection.stage?   [query-field-known]

      data/bells/built.yaml:8:16 query.where.field
        "value" of the register of ratings names no row of another. Of it only inspection, area and criterion do.
        Write value alone.   [query-field-known]

      data/bells/built.yaml:9:31 query.where.is
        No row has "rope" as its criterion. It is one of ropes or ringing.
        Did you mean ropes?   [query-value-known]

      data/bells/built.yaml:9:53 query.where.not
        No row has "Ringing" as its criterion. It is one of ropes or ringing.
        Did you mean ringing?   [query-value-known]

      data/bells/built.yaml:10:32 query.where.is
        No row has "sound" as its descriptor. It is one of Frayed, Worn or Sound.
        Did you mean Sound?   [query-value-known]

      data/bells/built.yaml:11:38 query.where.is
        No row has "visit" as its inspection.stage. It is one of inspection, follow-up or further-follow-up.
        Write one of these.   [query-value-known]

      data/bells/built.yaml:12:7 query.where
        Nothing is said of area. A condition says is, not, from, to or blank.
        Say which rows are chosen, or take the condition out.   [query-condition-whole]

      data/bells/built.yaml:13:7 query.by
        The register of areas has no column "nam". Its columns are id, name, variants, kind, family, parent, source, tile_column, tile_row and tile_code.
        Did you mean area.name?   [query-field-known]

      data/bells/built.yaml:14:11 query.order
        There is no column "nam" to order by. The columns are key, name, a, b and c.
        Did you mean name?   [table-column-known]

      data/bells/built.yaml:18:47 columns.take
        The column a takes the mean of nothing. All measures but count need a field.
        Add field: value, or the name of another column of the register.   [query-field-named]

      data/bells/built.yaml:19:71 columns.take.show
        The column b shows area.name of the count. Only of the lowest and the highest something else can be shown, such as the name of its area.
        Take show out, or name it as the field.   [query-show-extreme]

      data/bells/built.yaml:20:47 columns.take
        The register of ratings has no column "valu". Its columns are inspection, area, criterion, value, descriptor, n, date, note and source.
        Did you mean value?   [query-field-known]"
    `)
  })

  test('that rows are made in one way, and of one source', async () => {
    const way = await built(`query: { from: inspections, by: areas, month: report_published }\n${columns(count)}`)
    expect(way.told).toMatchInlineSnapshot(`
      "data/bells/built.yaml:3:47 query.month
        The query says by and month. Its rows are made in one way: by the values of a field, by month or year, or by cases; without any, from each row of the register.
        Take out all but one.   [query-rows-single]"
    `)
    const yaml = 'title: Built\nsource: { document: Bells, section: Annex }\nkey: key\n'
    const files = {
      'data/bells/built.yaml': `${yaml}query: { from: inspections }\n${columns()}`,
      'data/bells/built.csv': 'key,name\na,A\n',
      'data/bells/other.yaml': `${yaml}${columns('  - { name: n, title: N, type: text, take: name }')}`,
      'data/bells/other.csv': 'key,name,n\na,A,B\n',
    }
    expect((await built('', { files })).told).toMatchInlineSnapshot(`
      "data/bells/built.yaml:4:8 query
        This table has a query, and rows of its own in data/bells/built.csv. A table has either a CSV, or a query that builds its rows from the registers.
        Take out one of the two.   [table-rows-single]

      data/bells/other.yaml:7:44 columns.take
        This column takes something from a register, and its table has a CSV. Only a table that a query builds takes its cells from a register.
        Take the line out, or write a query in place of the CSV.   [table-take-queried]"
    `)
  })

  test('where the register says too little, or too much for one cell', async () => {
    const year = await built(
      `query: { from: inspections, where: [{ field: report_published, from: 2019-04 }], month: report_published }\n${columns(count)}`,
    )
    expect(year.told).toMatchInlineSnapshot(`
      "data/registers/inspections.csv:6:71 report_published
        It can’t be told whether "2019" lies in the time from 2019-04 that a table asks for (data/bells/built.yaml:3). A date that is chosen by must be exact enough to say on which side it falls.
        Write the month or the day where it is known, or widen the time.   [query-date-decided]"
    `)
    const month = await built(`query: { from: inspections, month: report_published }\n${columns(count)}`)
    expect(month.told).toMatchInlineSnapshot(`
      "data/registers/inspections.csv:5:61 report_published
        This row has no report_published, and a table has one row for each (data/bells/built.yaml:3). Every row that is counted must fall in one of the table’s rows.
        Fill the cell, or add the condition { field: report_published, blank: false } to the table’s where.   [query-field-filled]

      data/registers/inspections.csv:6:71 report_published
        "2019" has no month, and a table has one row for each (data/bells/built.yaml:3). Every row that is counted must say the month.
        Write it where it is known, or count by another field.   [query-period-known]"
    `)
    const blank = await built(`query: { from: inspections, by: report_kind }\n${columns(count)}`)
    expect(blank.told).toMatchInlineSnapshot(`
      "data/registers/inspections.csv:5:60 report_kind
        This row has no report_kind, and a table has one row for each (data/bells/built.yaml:3). Every row that is counted must fall in one of the table’s rows.
        Fill the cell, or add the condition { field: report_kind, blank: false } to the table’s where.   [query-field-filled]"
    `)
    const two = await built(
      `query: { from: ratings, by: area }\n${columns('  - { name: n, title: N, type: decimal, take: value }')}`,
    )
    expect(two.told).toMatchInlineSnapshot(`
      "data/bells/built.yaml:7:47 take
        There are two values for n of row bay: 70 and 75. Where a column takes a value, there must be one only.
        Add a condition to its where that tells them apart, or take the count, the lowest, the highest, the sum or the mean.   [query-value-single]"
    `)
  })

  test('what can’t be added up or compared', async () => {
    const sum = '  - { name: n, title: N, type: text, required: false, take: { measure: sum, field: descriptor } }'
    expect((await built(`query: { from: ratings, by: criterion }\n${columns(sum)}`)).told).toMatchInlineSnapshot(`
      "data/bells/built.yaml:7:61 take
        "Worn", counted in n of row ropes, is not a number. A sum and a mean are of numbers.
        Name a field of numbers, such as value, or take the count.   [query-numbers-added]"
    `)
    const range = 'where: [{ field: descriptor, from: 2020 }]'
    expect(
      (await built(`query: { from: ratings, ${range}, by: area }\n${columns(count)}`)).told,
    ).toMatchInlineSnapshot(`
      "data/bells/built.yaml:3:33 where
        "Worn" and the range from 2020 can’t be compared. from and to choose among numbers, or among dates such as 2003-04.
        Write numbers or dates, or use is.   [query-range-fits]"
    `)
  })

  test('of a cell that does not fit its column, at the cell of the register', async () => {
    const n = '  - { name: n, title: N, type: integer, take: value }'
    const { told } = await built(
      `query: { from: ratings, where: [{ field: criterion, is: ringing }, { field: area, is: ay }], by: area }\n${columns(n)}`,
    )
    expect(told).toMatchInlineSnapshot(`
      "data/registers/ratings.csv:5:17 n
        "81.5" does not fit here. A cell of this column may have no decimals.
        Write fewer, or change the column’s type or decimals.   [table-number-plain]"
    `)
  })

  test('of rows that get one key', async () => {
    const inspections = [
      { id: 'a', name: 'A', programme: 'rounds', stage: 'inspection', report_kind: 'Full report' },
      { id: 'b', name: 'B', programme: 'rounds', stage: 'inspection', report_kind: 'full-report' },
    ]
    const { told } = await built(`query: { from: inspections, by: report_kind }\n${columns(count)}`, {
      registers: { inspections },
    })
    expect(told).toMatchInlineSnapshot(`
      "data/bells/built.yaml:3:8 key
        "full-report" names this row and the row in line 3. Each row must have a key of its own.
        Change one of the two keys, or take out the row that stands twice.   [table-key-unique]"
    `)
  })
})
