import { describe, expect, test } from 'vitest'
import { readSmallSite, smallSite, told } from '../support/small-site.ts'

const csv = 'data/bells/counts.csv'
const yaml = 'data/bells/counts.yaml'
const description = smallSite[yaml]

describe('a table', () => {
  test('keeps the printed form, the value and the symbol of every cell', async () => {
    const { library, problems } = await readSmallSite()
    expect(problems).toEqual([])
    const table = library.tables.get('bells/counts')
    expect(table?.file).toBe(csv)
    expect(table?.rows.map(({ key, line, cells }) => ({ key, line, ...cells }))).toEqual(
      [
        {
          key: 'north',
          line: 2,
          tower: { printed: 'North', value: 'North', symbol: null },
          bells: { printed: '8', value: 8, symbol: null },
          cracked: { printed: '1', value: 1, symbol: null },
        },
        {
          key: 'south',
          line: 3,
          tower: { printed: 'South', value: 'South', symbol: null },
          bells: { printed: '12', value: 12, symbol: null },
          cracked: { printed: '', value: null, symbol: 'x' },
        },
      ].map((row) => ({ ...row, key: { printed: row.key, value: row.key, symbol: null } })),
    )
  })

  test('faults are reported at the line and column of their cell, after quotes and accents too', async () => {
    const text = 'key,tower,bells,cracked\nnorth,"Tŵr, ""y"" 🔔",1,x\nsouth,"Two\nlines",y,5\n'
    expect(await told({ [csv]: text })).toMatchInlineSnapshot(`
      "data/bells/counts.csv:2:24 cracked
        "x" does not fit here. A cell of this column must be a whole number, in digits.
        Write digits, or leave the cell blank if the column allows it.   [table-number-plain]

      data/bells/counts.csv:4:8 bells
        "y" does not fit here. A cell of this column must be a whole number, in digits.
        Write digits, or leave the cell blank if the column allows it.   [table-number-plain]"
    `)
  })

  test('a key that stands twice, and one that is no slug', async () => {
    const text = 'key,tower,bells,cracked\nnorth,North,8,1\nnorth,North again,8,1\nThe East,East,1,1\n'
    expect(await told({ [csv]: text })).toMatchInlineSnapshot(`
      "data/bells/counts.csv:3:1 key
        "north" names this row and the row in line 2. Each row must have a key of its own.
        Change one of the two keys, or take out the row that stands twice.   [table-key-unique]

      data/bells/counts.csv:4:1 key
        "The East" can’t name a row. A cell of a key column must be small letters, digits and single hyphens, such as kent.
        Write a short name of that form, and the name as printed in another column.   [table-key-slug]"
    `)
  })

  test('a key of two columns is joined', async () => {
    const said = description.replace('key: key', 'key: [key, tower]')
    const { library } = await readSmallSite({
      [yaml]: said,
      [csv]: 'key,tower,bells,cracked\nnorth,a,8,1\nnorth,b,12,0\n',
    })
    expect(library.tables.get('bells/counts')?.rows.map(({ key }) => key)).toEqual(['north/a', 'north/b'])
  })

  test('a description that names columns and rows which do not exist', async () => {
    const said = `${description}header: towr\ntotal: all
questions: { column: towr, number: bells, part_of: bels }
notes:
  - { text: Cracked ones are silent., column: craked, row: nort }
rules:
  - { rule: sum, parts: [bells, cracked], total: tower }
  - { rule: total-row, row: all, columns: [sum] }
`
    expect(await told({ [yaml]: said })).toMatchInlineSnapshot(`
      "data/bells/counts.yaml:9:9 header
        There is no column "towr". The columns are key, tower, bells and cracked.
        Did you mean tower?   [table-column-known]

      data/bells/counts.yaml:10:8 total
        There is no row "all". A row is named by its key.
        Write the key of a row of the table.   [table-row-known]

      data/bells/counts.yaml:11:22 questions.column
        There is no column "towr". The columns are key, tower, bells and cracked.
        Did you mean tower?   [table-column-known]

      data/bells/counts.yaml:11:52 questions.part_of
        There is no column "bels". The columns are key, tower, bells and cracked.
        Did you mean bells?   [table-column-known]

      data/bells/counts.yaml:13:47 notes.column
        There is no column "craked". The columns are key, tower, bells and cracked.
        Did you mean cracked?   [table-column-known]

      data/bells/counts.yaml:13:60 notes.row
        There is no row "nort". A row is named by its key.
        Did you mean north?   [table-row-known]

      data/bells/counts.yaml:15:50 rules.total
        The column tower holds text, not numbers. A rule needs columns of numbers: integer, decimal, percent or money.
        Name another column, or change its type.   [table-column-numeric]

      data/bells/counts.yaml:16:29 rules.row
        There is no row "all". A row is named by its key.
        Write the key of a row of the table.   [table-row-known]

      data/bells/counts.yaml:16:44 rules.columns
        There is no column "sum". The columns are key, tower, bells and cracked.
        Write one of these.   [table-column-known]"
    `)
  })

  test('one of several headers, totals or rows of a sum that does not exist is told at its own place', async () => {
    const said = `${description}header: [tower, bels]
total: [north, sout]
rules:
  - { rule: total-row, row: north, rows: [south, east], columns: [bells] }
`
    expect(await told({ [yaml]: said })).toMatchInlineSnapshot(`
      "data/bells/counts.yaml:9:17 header
        There is no column "bels". The columns are key, tower, bells and cracked.
        Did you mean bells?   [table-column-known]

      data/bells/counts.yaml:10:16 total
        There is no row "sout". A row is named by its key.
        Did you mean south?   [table-row-known]

      data/bells/counts.yaml:12:50 rules.rows
        There is no row "east". A row is named by its key.
        Write the key of a row of the table.   [table-row-known]"
    `)
  })

  test('one header and one total may be written without a list', async () => {
    const said = `${description}header: tower\ntotal: north\n`
    const { library } = await readSmallSite({ [yaml]: said, [csv]: 'key,tower,bells,cracked\nnorth,a,8,1\n' })
    expect(library.tables.get('bells/counts')?.description).toMatchObject({ header: ['tower'], total: ['north'] })
  })

  test('a key that is no column', async () => {
    expect(await told({ [yaml]: description.replace('key: key', 'key: kee') })).toMatchInlineSnapshot(`
      "data/bells/counts.yaml:8:6 key
        There is no column "kee". The columns are key, tower, bells and cracked.
        Did you mean key?   [table-column-known]"
    `)
  })

  test('a description with unknown keys, wrong types and a descriptor without values', async () => {
    const said = description.replace('type: text }', 'type: txt, tittle: X }').replace('min: 0', 'min: low')
    expect(await told({ [yaml]: said })).toMatchInlineSnapshot(`
      "data/bells/counts.yaml:5:40 columns.type
        "txt" does not fit here. It must be text, integer, decimal, percent, money, date, month or descriptor.
        Did you mean text?   [table-value-fits]

      data/bells/counts.yaml:5:45 columns.tittle
        "tittle" is not a field of this description. It may have name, title, label, group, type, unit, decimals, required, min, max, values, symbols, counts, base, rounding, shown and take.
        Did you mean title?   [table-key-known]

      data/bells/counts.yaml:6:67 columns.min
        "low" does not fit here. It must be a number.
        Write it in that form.   [table-value-fits]"
    `)
    const descriptor = description.replace('type: text }', 'type: descriptor }')
    expect(await told({ [yaml]: descriptor })).toContain('A descriptor needs its values, from best to worst.')
  })

  test('an unknown rule is answered with the rules there are', async () => {
    expect(
      await told({ [yaml]: `${description}rules:\n  - { rule: sums, parts: [bells, cracked], total: 10 }\n` }),
    ).toMatchInlineSnapshot(`
      "data/bells/counts.yaml:10:13 rules.rule
        "sums" does not fit here. It must be sum, total-row, fraction or ordered.
        Did you mean sum?   [table-value-fits]"
    `)
  })

  test('a total may be a number or a column', async () => {
    const rules =
      'rules:\n  - { rule: sum, parts: [bells, cracked], total: 9.5 }\n  - { rule: sum, parts: [bells, cracked], total: bells }\n'
    const { library, problems } = await readSmallSite({ [yaml]: description + rules })
    expect(problems).toEqual([])
    expect(library.tables.get('bells/counts')?.description.rules).toMatchObject([{ total: 9.5 }, { total: 'bells' }])
  })
})
