import { h } from 'hastscript'
import { z } from 'zod'
import { Text } from '../../model/fields.ts'
import { printedCell } from '../../tables/printed-cell.ts'
import { readCell } from './read-table.ts'
import { word } from './word.ts'

/** `<Value data row column/>`: one cell of a table in the running text, in its printed form with its unit. */
export const value = word({
  name: 'Value',
  encloses: 'nothing',
  place: 'inline',
  ties: true,
  attributes: z.strictObject({ data: Text, row: Text, column: Text }),
  html: (attributes, _children, context, place) => {
    const found = readCell(attributes, context, place)
    if (found === null) return []
    const { cell, column, table, row } = found
    const words = printedCell(cell, column)
    if (words === '') {
      context.problem(place, {
        found: `The cell of row “${row.key}”, column “${column.name}” in “${table.name}” is blank.`,
        allowed: 'A value in the text needs a number, a word or a symbol in its cell.',
        remedy: 'Name another cell, or say in words that the source gives no figure.',
        rule: 'value-present',
      })
      return []
    }
    return [h('data', { className: ['value'], value: cell.value === null ? words : String(cell.value) }, words)]
  },
})
