import { nearest } from '../../format/nearest.ts'
import { series } from '../../format/sentence.ts'
import { limits } from '../limits.ts'
import { quoted } from '../quoted.ts'
import type { Report } from '../report.ts'
import type { CsvRecord } from './records.ts'

/** What is wrong with a CSV that has no row at all; `remedy` says what its kind of file wants. */
export const emptyFault = (file: string, names: readonly string[], remedy: string) => ({
  file,
  line: 1,
  column: 1,
  found: 'The file is empty.',
  allowed: `The first row must be the header: ${names.join(',')}.`,
  remedy,
  rule: 'csv-header-fits',
})

/**
 * True when a CSV's first row is exactly `names`, in their order. Otherwise every difference is reported: another separator, a
 * blank, padded or repeated name, one that is unknown, missing or out of order.
 */
export function headerFits(header: CsvRecord, names: readonly string[], report: Report): boolean {
  const { cells } = header
  const [only = ''] = cells
  const needed = `The header must be ${names.join(',')}.`
  let sound = true
  const tell = (index: number, found: string, remedy: string, rule = 'csv-header-fits') => {
    sound = false
    report({ ...header.place(index), found, allowed: needed, remedy, rule })
  }
  const separator = cells.length === 1 ? [';', '\t', '|'].find((sign) => only.includes(sign)) : undefined
  if (separator !== undefined && names.length > 1) {
    const sign = separator === '\t' ? 'a tab' : separator
    tell(
      0,
      `One column was found; is the file separated by ${sign}?`,
      'Save it again separated by commas.',
      'csv-comma-separated',
    )
    return false
  }
  const seen = new Set<string>()
  for (const [index, name] of cells.slice(0, names.length + limits.faults).entries()) {
    const known = names.includes(name)
    if (name.trim() === '') tell(index, 'The name of this column is blank.', 'Name the column, or take it out.')
    else if (name !== name.trim()) tell(index, `${quoted(name)} has a space before or after it.`, 'Take the space out.')
    else if (seen.has(name))
      tell(index, `${quoted(name)} stands a second time in the header.`, 'Take one of the two columns out.')
    else if (!known) {
      const near = nearest(
        name,
        names.filter((other) => !cells.includes(other)),
      )
      tell(
        index,
        `There is no column ${quoted(name)}.`,
        near === undefined ? 'Describe the column, or take it out.' : `Did you mean ${near}?`,
      )
    }
    seen.add(name)
  }
  const absent = names.filter((name) => !cells.some((cell) => cell.trim() === name))
  if (absent.length > 0) {
    tell(
      0,
      `The header lacks ${series(absent.map(quoted))}.`,
      'Add what is missing; blank cells may stand below it where the column allows them.',
    )
  }
  const first = cells.findIndex((name, index) => name !== names[index])
  if (sound && first !== -1) {
    tell(
      first,
      `${quoted(cells[first] ?? '')} stands where ${names[first] ?? 'no column'} should.`,
      'Put the columns in this order.',
    )
  }
  return sound
}
