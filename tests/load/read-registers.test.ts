import { describe, expect, test } from 'vitest'
import { placeOf } from '../../src/model/place-of.ts'
import { readSmallSite, told } from '../support/small-site.ts'

const bodies = (...rows: string[]) => ({
  'data/registers/bodies.csv': ['id,name,short,variants,kind,from,to,successor,url,source', ...rows, ''].join('\n'),
})
const recommendations =
  'id,publication,key,number,parent,group_lead_in,source_report,anchor,issued,kind,priority,text,themes,repeats,supersedes,success_test'

describe('registers', () => {
  test('a register without a file is empty, and a blank cell is left out', async () => {
    const { registers } = (await readSmallSite()).library
    expect(registers.areas).toEqual([])
    expect(registers.bodies).toEqual([
      {
        id: 'guild',
        name: 'Guild of Ringers',
        short: 'Guild',
        variants: [],
        kind: 'guild',
        from: '1900',
        source: 'Bells',
      },
    ])
  })

  test('each row and each of its cells knows its place', async () => {
    const { registers } = (await readSmallSite(bodies('guild,"Guild, of Ringers",,,guild,,,,,Bells'))).library
    const [guild] = registers.bodies
    const file = 'data/registers/bodies.csv'
    expect(guild && placeOf(guild)).toEqual({ file, line: 2, column: 1 })
    expect(guild && placeOf(guild, 'kind')).toEqual({ file, line: 2, column: 29 })
  })

  test('cells that do not fit are reported at their place, all of a run together', async () => {
    const rows = [
      'Guild,Guild,,,guild,1900-13,,,ftp://x.example,Bells',
      'b,,,,guild, ,,,,=Bells',
      'c,C,,,guild,,,,,Bells',
      'c,C,,,guild,,,,,Bells',
    ]
    expect(await told(bodies(...rows))).toMatchInlineSnapshot(`
      "data/registers/bodies.csv:2:1 id
        "Guild" does not fit here. It must be small letters, digits and single hyphens, at most 80 characters, such as area-inspections.
        Write it in that form.   [register-value-fits]

      data/registers/bodies.csv:2:21 from
        "1900-13" does not fit here. It must be a day, a month or a year that exists, such as 2021-03-11, 2021-03 or 2021.
        Write the year first, then the month and the day where they are known.   [register-value-fits]

      data/registers/bodies.csv:2:31 url
        "ftp://x.example" does not fit here. It must be a web address that begins with https:// or http://.
        Write it in that form.   [register-value-fits]

      data/registers/bodies.csv:3:3 name
        The cell is blank. It must be a text that is not empty and has no space before or after it.
        Write the value.   [register-cell-present]

      data/registers/bodies.csv:3:12 from
        " " has a space before or after it. A cell holds its value alone.
        Take the space out.   [csv-cell-trimmed]

      data/registers/bodies.csv:3:17 source
        "=Bells" begins as a formula does. A cell must not begin with =, +, -, @, a tab or a carriage return, because a spreadsheet would run it.
        Begin the cell with a letter or a digit.   [csv-cell-inert]

      data/registers/bodies.csv:5:1 id
        "c" names this row and the row in line 4. Each row must have a name of its own.
        Change one of the two, or take out the row that stands twice.   [register-key-unique]"
    `)
  })

  test('a member of a list in a cell', async () => {
    const row = 'bells/1,bells,1,1,,,,,2024-03,recommendation,,ring them,safety;Night Bells,,,'
    expect(await told({ 'data/registers/recommendations.csv': `${recommendations}\n${row}\n` })).toMatchInlineSnapshot(`
      "data/registers/recommendations.csv:2:57 themes
        "Night Bells" does not fit here. It must be small letters, digits and single hyphens, at most 80 characters, such as area-inspections.
        Write it in that form.   [register-value-fits]"
    `)
  })

  test('a recommendation is named by its publication and key', async () => {
    const row = 'bells/2,bells,1,1,,,,,2024-03,recommendation,,ring them,,,,'
    expect(await told({ 'data/registers/recommendations.csv': `${recommendations}\n${row}\n` })).toMatchInlineSnapshot(`
      "data/registers/recommendations.csv:2:1 id
        "bells/2" is not the publication and the key of this row. It must be bells/1.
        Correct the id, the publication or the key.   [register-recommendation-named]"
    `)
  })

  test('a file that is no register', async () => {
    expect(
      await told({ 'data/registers/body.csv': 'a\n', 'data/registers/judgements.csv': 'a\n' }),
    ).toMatchInlineSnapshot(`
      "data/registers/body.csv:1:1
        "body.csv" is not a register. The registers are bodies.csv, areas.csv, programmes.csv, criteria.csv, inspections.csv, ratings.csv, glossary.csv, recommendations.csv, addressees.csv, themes.csv, events.csv and aggregates.csv.
        Move or rename it.   [register-known]

      data/registers/judgements.csv:1:1
        "judgements.csv" is not a register. The registers are bodies.csv, areas.csv, programmes.csv, criteria.csv, inspections.csv, ratings.csv, glossary.csv, recommendations.csv, addressees.csv, themes.csv, events.csv and aggregates.csv.
        Move or rename it.   [register-known]"
    `)
  })
})
