import { describe, expect, test } from 'vitest'
import type { Check } from '../../src/checks/check.ts'
import { checks } from '../../src/checks/index.ts'
import { printedCellsEqual } from '../../src/checks/printed-cells-equal.ts'
import { printedDifferenceReal } from '../../src/checks/printed-difference-real.ts'
import { printedTableKnown } from '../../src/checks/printed-table-known.ts'
import { report } from '../../src/checks/report.ts'
import { towerFiles } from '../queries/tower-registers.ts'
import { readSmallSite } from '../support/small-site.ts'

const head = 'title: Scores\nsource: { document: Bells, section: Annex }\nkey: port\n'
const columns = 'columns:\n  - { name: port, title: Port, type: text }\n'
const theirs = {
  'data/bells/scores.yaml': `${head}${columns}  - { name: ringing, title: Ringing, type: decimal }\n`,
  'data/bells/scores.csv': 'port,ringing\nbay,70\nay,82\nmole,70\n',
}
const query =
  'query: { from: ratings, where: [{ field: criterion, is: ringing }, { field: inspection.stage, is: inspection }], by: area }\n'
const built = (printed: string) =>
  `title: Scores built\nkey: port\n${query}${columns}  - { name: ringing, title: Ringing, type: decimal, take: value }\nprinted:\n${printed}\n`

async function told(check: Check, printed: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const { library, problems } = await readSmallSite({
    ...towerFiles(),
    ...theirs,
    'data/bells/built.yaml': built(printed),
    ...files,
  })
  expect(report(problems)).toBe('')
  return report(check.run(library))
}
const noted = '  - { table: scores, differs: [{ row: ay, column: ringing, note: The annex prints 82. }] }'

test('the three checks are among those of the site', () => {
  for (const check of [printedTableKnown, printedCellsEqual, printedDifferenceReal]) expect(checks).toContain(check)
})

describe('a table that must equal a printed one', () => {
  test('equals it, or notes where it does not; the note stands beside the table', async () => {
    for (const check of [printedTableKnown, printedCellsEqual, printedDifferenceReal])
      expect(await told(check, noted)).toBe('')
    const { library } = await readSmallSite({ ...towerFiles(), ...theirs, 'data/bells/built.yaml': built(noted) })
    expect(library.tables.get('bells/built')?.description.notes).toEqual([
      { row: 'ay', column: 'ringing', text: 'The annex prints 82.' },
    ])
  })

  test('is told of a cell that differs, at the cell of the register', async () => {
    expect(await told(printedCellsEqual, '  - table: scores')).toMatchInlineSnapshot(`
      "data/registers/ratings.csv:5:17 ringing
        Row ay of bells/built has "81.5" in ringing; bells/scores has "82" (data/bells/scores.csv:3). A table has the cells of the printed one, or a note where the print differs.
        Correct what is wrong. Where the print really differs, add { row: ay, column: ringing, note: … } to differs in data/bells/built.yaml and say what is printed, and where.   [printed-cells-equal]"
    `)
  })

  test('is told of rows that only one of the two has', async () => {
    const files = { 'data/bells/scores.csv': 'port,ringing\nbay,70\nay,81.5\nquay,1\npier,2\n' }
    expect(await told(printedCellsEqual, '  - table: scores', files)).toMatchInlineSnapshot(`
      "data/bells/built.yaml:8:5 printed
        The row mole of this table is not in scores. Both tables must have the same rows, by their keys or by the column that match names.
        Correct the registers or the query; or write partly: true, and only the rows of both are compared.   [printed-cells-equal]

      data/bells/built.yaml:8:5 printed
        The rows quay and pier of scores are not in this table. Both tables must have the same rows, by their keys or by the column that match names.
        Correct the registers or the query; or write partly: true, and only the rows of both are compared.   [printed-cells-equal]"
    `)
    expect(await told(printedCellsEqual, '  - { table: scores, partly: true }', files)).toBe('')
    const many = {
      'data/bells/scores.csv': `port,ringing\nbay,70\nay,81.5\nmole,70\n${[1, 2, 3, 4, 5, 6, 7].map((at) => `p${at},1\n`).join('')}`,
    }
    expect(await told(printedCellsEqual, '  - table: scores', many)).toMatchInlineSnapshot(`
      "data/bells/built.yaml:8:5 printed
        7 rows of scores are not in this table. Both tables must have the same rows, by their keys or by the column that match names.
        Correct the registers or the query; or write partly: true, and only the rows of both are compared.   [printed-cells-equal]"
    `)
  })

  test('is told of a note for which there is no difference', async () => {
    const idle = '  - { table: scores, differs: [{ row: bay, column: ringing, note: The annex prints 71. }] }'
    expect(await told(printedDifferenceReal, idle)).toMatchInlineSnapshot(`
      "data/bells/built.yaml:8:32 printed.differs
        In row bay, column ringing, this table and scores have the same, or the cell is not compared. A difference is noted where there is one.
        Take the note out, or correct its row or column.   [printed-difference-real, warning]"
    `)
  })

  test('is told of tables, columns and rows that there are not', async () => {
    expect(await told(printedTableKnown, '  - table: score')).toMatchInlineSnapshot(`
      "data/bells/built.yaml:8:12 printed.table
        There is no table "score". It must be a table of this publication, or publication/table.
        Did you mean bells/scores?   [printed-table-known]"
    `)
    expect(await told(printedCellsEqual, '  - table: score')).toBe('')
    expect(await told(printedDifferenceReal, '  - table: score')).toBe('')
    const named =
      '  - { table: scores, match: { column: port, their_column: prt }, columns: [{ column: ringing, their_column: peals }] }'
    expect(await told(printedTableKnown, named)).toMatchInlineSnapshot(`
      "data/bells/built.yaml:8:5 printed.match
        The table scores has no column "prt". The columns of scores are port and ringing.
        Did you mean port?   [printed-table-known]

      data/bells/built.yaml:8:5 printed.columns
        The table scores has no column "peals". The columns of scores are port and ringing.
        Write one of these as its their_column.   [printed-table-known]"
    `)
    expect(
      await told(printedTableKnown, '  - { table: scores, rows: [{ row: bay, their_row: by }] }'),
    ).toMatchInlineSnapshot(`
      "data/bells/built.yaml:8:52 printed.rows
        The table scores has no row "by". A row is named by its key.
        Did you mean bay?   [printed-table-known]"
    `)
    expect(await told(printedTableKnown, '  - table: counts')).toMatchInlineSnapshot(`
      "data/bells/built.yaml:8:5 printed
        No column of this table has the name of one of counts. The columns of counts are key, tower, bells and cracked.
        Say in columns which are the same.   [printed-table-known]"
    `)
  })

  test('names only columns and rows of its own', async () => {
    const printed =
      '  - { table: scores, match: { column: prt }, rows: [{ row: by, their_row: bay }], columns: [{ column: ringin }], differs: [{ row: ey, column: rings, note: X. }] }'
    const { problems } = await readSmallSite({ ...towerFiles(), ...theirs, 'data/bells/built.yaml': built(printed) })
    expect(report(problems)).toMatchInlineSnapshot(`
      "data/bells/built.yaml:8:39 printed.match.column
        There is no column "prt". The columns are port and ringing.
        Did you mean port?   [table-column-known]

      data/bells/built.yaml:8:60 printed.rows.row
        There is no row "by". A row is named by its key.
        Did you mean bay?   [table-row-known]

      data/bells/built.yaml:8:103 printed.columns.column
        There is no column "ringin". The columns are port and ringing.
        Did you mean ringing?   [table-column-known]

      data/bells/built.yaml:8:131 printed.differs.row
        There is no row "ey". A row is named by its key.
        Did you mean ay?   [table-row-known]

      data/bells/built.yaml:8:143 printed.differs.column
        There is no column "rings". The columns are port and ringing.
        Write one of these.   [table-column-known]"
    `)
  })
})
