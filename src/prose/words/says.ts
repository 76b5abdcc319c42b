import { z } from 'zod'
import { saysMatches, type Verdict } from '../../derive/says/says-matches.ts'
import { toldAs } from '../../derive/says/told-as.ts'
import { decimal, printed } from '../../format/decimal.ts'
import { percentage } from '../../format/rounding.ts'
import { Text } from '../../model/fields.ts'
import { type Cell, numericTypes } from '../../model/table.ts'
import { printedCell } from '../../tables/printed-cell.ts'
import type { Fault } from '../context.ts'
import { toText } from '../text.ts'
import { readBeside, readCell } from './read-table.ts'
import { word } from './word.ts'

/** What is to be named for words that speak of another cell besides. */
const wanting: Readonly<Partial<Record<Verdict, Pick<Fault, 'found' | 'allowed' | 'remedy'>>>> = {
  'needs of': {
    found: 'is a part of a whole, and nothing names the whole',
    allowed: 'of names the cell of the whole: another column of the same row, or another row of the same column.',
    remedy: 'Add of="…"',
  },
  'needs than': {
    found: 'compares with another number, and nothing names that',
    allowed: 'than names the cell to compare with: another column of the same row, or another row of the same column.',
    remedy: 'Add than="…"',
  },
}

/**
 * `<Says data row column>31 per cent</Says>`: the author's words, checked against the cell while the site is built. `of` names the cell of
 * the whole, `than` the cell that is compared with: another column of the row, or another row of the column.
 */
export const says = word({
  name: 'Says',
  encloses: 'text',
  place: 'inline',
  ties: true,
  attributes: z.strictObject({
    data: Text,
    row: Text,
    column: Text,
    of: Text.meta({
      allowed: 'a column of the same row, or a row of the same column, that holds the whole',
    }).optional(),
    than: Text.meta({ allowed: 'a column of the same row, or a row of the same column, to compare with' }).optional(),
  }),
  html: ({ data, row, column, of: ofName, than: thanName }, children, context, place) => {
    const found = readCell({ data, row, column }, context, place)
    if (found === null) return [...children]
    const of = ofName === undefined ? undefined : readBeside(found, ofName, 'of', context, place)
    const than = thanName === undefined ? undefined : readBeside(found, thanName, 'than', context, place)
    if (of === null || than === null) return [...children]
    const words = toText(children)
    // The guard has said that nothing stands there.
    if (words.trim() === '') return [...children]
    const verdict = saysMatches(words, found, { of, than })
    const print = ({ cell, column: its }: NonNullable<typeof of>) => printedCell(cell, its) || 'nothing'
    const inTable = [
      print(found),
      ...(of === undefined ? [] : ['of', print(of), ...shareWords(found.cell, of.cell)]),
      ...(than === undefined ? [] : ['beside', print(than)]),
    ].join(' ')
    const has = `the table “${found.table.name}” has ${inTable} in row ${row}, column ${column}`
    const fault = faultOf(verdict, words, has, inTable, numericTypes.has(found.column.type))
    if (fault !== null) context.problem(place, fault)
    return [...children]
  },
})

/** The share that two cells make, for an author to see: “(31.9 per cent)”. */
function shareWords(part: Cell, whole: Cell): readonly string[] {
  if (typeof part.value !== 'number' || typeof whole.value !== 'number' || whole.value === 0) return []
  return [`(${printed(percentage(decimal(part.printed), decimal(whole.printed), 1))} per cent)`]
}

function faultOf(verdict: Verdict, words: string, has: string, inTable: string, isNumeric: boolean): Fault | null {
  const meaning = toldAs(words)
  const allowed =
    meaning === null || !isNumeric ? 'Words and table must give the same number.' : `“${words}” means ${meaning}.`
  const want = wanting[verdict]
  if (want !== undefined) {
    return {
      found: `“${words}” ${want.found}; ${has}.`,
      allowed: want.allowed,
      remedy: `${want.remedy}, or take <Says> away and keep the words unchecked.`,
      rule: 'says-readable',
      severity: 'warning',
    }
  }
  if (verdict === 'differs') {
    return {
      found: `The words say “${words}”; ${has}.`,
      allowed,
      remedy: 'Correct the one that is wrong, or name the cell that is meant.',
      rule: 'says-agrees-with-table',
    }
  }
  if (verdict === 'far') {
    return {
      found: `“${words}” is true, but tells little: ${has}.`,
      allowed,
      remedy: 'Name a fraction or a number that lies nearer.',
      rule: 'says-near-table',
      severity: 'warning',
    }
  }
  if (verdict === 'unreadable') {
    return {
      found: `“${words}” can’t be read as a number.`,
      allowed:
        'Digits (31, £2.2 million), per cents (31 per cent), counts (14 of 42), number words (twenty-one), fractions (two-thirds, nine out of ten) ' +
        'and phrases with them (just over half, fewer than 20, most) are read.',
      remedy: `Write it so, or take <Says> away and keep the words unchecked. The table has ${inTable}.`,
      rule: 'says-readable',
      severity: 'warning',
    }
  }
  return null
}
