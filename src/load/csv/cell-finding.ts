import { quoted } from '../quoted.ts'
import type { Fault } from '../report.ts'

type Finding = Pick<Fault, 'found' | 'allowed' | 'remedy' | 'rule'>

/**
 * What is wrong with a cell whatever its column: white space at its ends, or a beginning that a spreadsheet would run as a
 * formula. A number with a minus sign is no formula. Null for a plain cell.
 */
export function cellFinding(cell: string): Finding | null {
  if (/^[=+\-@＝＋－＠\t\r]/.test(cell) && !/^-\d+(\.\d+)?( \[[a-z]+\])?$/.test(cell)) {
    return {
      found: `${quoted(cell)} begins as a formula does.`,
      allowed: 'A cell must not begin with =, +, -, @, a tab or a carriage return, because a spreadsheet would run it.',
      remedy: 'Begin the cell with a letter or a digit.',
      rule: 'csv-cell-inert',
    }
  }
  if (cell === cell.trim()) return null
  return {
    found: `${quoted(cell)} has a space before or after it.`,
    allowed: 'A cell holds its value alone.',
    remedy: 'Take the space out.',
    rule: 'csv-cell-trimmed',
  }
}
