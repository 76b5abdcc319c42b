import { z } from 'zod'
import { saysMatches } from '../../derive/says.ts'
import { Text } from '../../model/fields.ts'
import { printedCell } from '../../tables/printed-cell.ts'
import { toText } from '../text.ts'
import { readCell, readColumn } from './read-table.ts'
import { word } from './word.ts'

/** `<Says data row column>31 per cent</Says>`: the author's words, checked against the cell while the site is built. */
export const says = word({
  name: 'Says',
  encloses: 'text',
  place: 'inline',
  ties: true,
  attributes: z.strictObject({ data: Text, row: Text, column: Text, of: Text.optional() }),
  html: ({ data, row, column, of }, children, context, place) => {
    const found = readCell({ data, row, column }, context, place)
    if (found === null) return [...children]
    const ofColumn = of === undefined ? undefined : readColumn(found.table, of, 'of', context, place)
    if (ofColumn === null) return [...children]
    const denominator = of === undefined ? undefined : found.row.cells[of]
    const words = toText(children)
    const verdict = saysMatches(words, found.cell, found.column, denominator)
    const printed = printedCell(found.cell, found.column) || 'nothing'
    const inTable = of === undefined ? printed : `${printed} of ${denominator?.printed ?? 'nothing'}`
    if (verdict === 'differs') {
      context.problem(place, {
        found: `The words say “${words}”; the table “${found.table.name}” has ${inTable} in row ${row}, column ${column}.`,
        allowed: 'Words and table must give the same number.',
        remedy: 'Correct the one that is wrong, or name the cell that is meant.',
        rule: 'says-agrees-with-table',
      })
    } else if (verdict === 'unreadable') {
      context.problem(place, {
        found: `“${words}” can’t be read as a number.`,
        allowed:
          'Digits (31, 8,750), per cents (31 per cent, 31%), counts (14 of 42) and number words (twenty-one) are read.',
        remedy: `Write it so, or take <Says> away and keep the words unchecked. The table has ${inTable}.`,
        rule: 'says-readable',
        severity: 'warning',
      })
    }
    return [...children]
  },
})
