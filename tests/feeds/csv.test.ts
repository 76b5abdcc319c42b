import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/feeds/csv.ts'
import { sampleTable, scores } from '../tables/sample-table.ts'

describe('a table’s CSV', () => {
  test('has the columns’ names, and cells as the source prints them with their symbols', () => {
    expect(csv(scores)).toBe(
      'id,light,coast,before,after,hours,cost,rating\r\n' +
        'north-head,North Head,North,57,71,8750,2203600,Fair\r\n' +
        'skerry,Skerry,North,[x],80,900,45000,Bright\r\n' +
        'ness,Ness,South,84 [r],,4380,100,Dim\r\n' +
        'bar,Bar,South,57.0,40,12,0,Fair\r\n',
    )
  })

  test('quotes what holds a comma, a quotation mark or a line break', () => {
    const table = sampleTable('odd', { columns: [{ name: 'light', title: 'Light', type: 'text' }], key: 'light' }, [
      ['a, b'],
      ['the "Ness"'],
      ['two\nlines'],
      [''],
    ])
    expect(csv(table)).toBe('light\r\n"a, b"\r\n"the ""Ness"""\r\n"two\nlines"\r\n""\r\n')
  })

  test('is read back as it was written, whatever the texts', () => {
    const rows = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { minLength: 1 })
    fc.assert(
      fc.property(rows, (written) => {
        const texts = written.map((row) => row.map((text) => text.replaceAll('[', '(')))
        const columns = ['one', 'two'].map((name) => ({ name, title: name, type: 'text' as const }))
        expect(parse(csv(sampleTable('any', { columns, key: 'one' }, texts)))).toEqual([['one', 'two'], ...texts])
      }),
    )
  })
})
