import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { records } from '../../../src/load/csv/records.ts'
import type { Fault } from '../../../src/load/report.ts'
import { told } from '../../support/small-site.ts'

const counts = (csv: string) => told({ 'data/bells/counts.csv': csv })

describe('the shape of a CSV', () => {
  test('a quote that is never closed is reported where it opens', async () => {
    expect(
      await counts('key,tower,bells,cracked\nnorth,North,8,1\nsouth,"South,12,[x]\neast,East,3,0\n'),
    ).toMatchInlineSnapshot(`
      "data/bells/counts.csv:3:7
        A quote opens here and is not closed before the next comma or line end. A cell in quotes begins and ends with ", and a quote inside it is written twice.
        Close the quote, or write "" for each quote inside the cell.   [csv-quote-closed]"
    `)
  })

  test('a quote that a later cell seems to close is reported where it opens', async () => {
    const csv = 'key,tower,bells,cracked\nnorth,"North\nsouth,12,0\neast,"East",3,0\n'
    expect(await counts(csv)).toContain('data/bells/counts.csv:2:7\n  A quote opens here')
  })

  test('a quote in the middle of a cell', async () => {
    expect(await counts('key,tower,bells,cracked\nnorth,The "North",8,1\n')).toMatchInlineSnapshot(`
      "data/bells/counts.csv:2:7
        Here is a quote in the middle of a cell without quotes. A cell with a quote in it stands in quotes, and the quote is written twice.
        Write the cell as "so ""quoted"" text".   [csv-quote-closed]"
    `)
  })

  test('rows with too few or too many cells, and blank rows, are all reported, and the rest is read', async () => {
    const csv = 'key,tower,bells,cracked\nnorth,North,8\n\nsouth,South,12,1,9\neast,East,x,0\n'
    expect(await counts(csv)).toMatchInlineSnapshot(`
      "data/bells/counts.csv:2:13
        The row has 3 cells; the header has 4. Each row must have as many cells as the header.
        Look for a comma too many or too few; a text with a comma goes in quotes.   [csv-row-complete]

      data/bells/counts.csv:3:1
        The row is blank. A table has no blank rows.
        Take the row out.   [csv-row-complete]

      data/bells/counts.csv:4:18
        The row has 5 cells; the header has 4. Each row must have as many cells as the header.
        Look for a comma too many or too few; a text with a comma goes in quotes.   [csv-row-complete]

      data/bells/counts.csv:5:11 bells
        "x" does not fit here. A cell of this column must be a whole number, in digits.
        Write digits, or leave the cell blank if the column allows it.   [table-number-plain]"
    `)
  })

  test('a file of blank rows is not read to its end', () => {
    const faults: Fault[] = []
    records(`a,b\n${'\n'.repeat(1_000_000)}`, 'a.csv', (fault) => faults.push(fault))
    expect(faults).toHaveLength(100)
  })

  test('every cell is found where it stands, whatever it holds', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '🔔', ',', '"', '\n', ' ') })
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`))
        const text = quoted.map((row) => row.join(',')).join(end)
        const read = records(text, 'a.csv', (fault) => expect.unreachable(fault.found))
        expect(read.map(({ cells }) => cells)).toEqual(rows)
        for (const [at, record] of read.entries()) {
          for (const [index, cell] of (quoted[at] ?? []).entries()) {
            const { line, column } = record.place(index)
            const from = text
              .split('\n')
              .slice(line - 1)
              .join('\n')
            expect(
              [...from]
                .slice(column - 1)
                .join('')
                .startsWith(cell),
            ).toBe(true)
          }
        }
      }),
    )
  })
})
