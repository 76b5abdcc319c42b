import { plural } from '../../format/plural.ts'
import type { Column } from '../../model/table.ts'
import { quoted } from '../quoted.ts'
import type { Fault } from '../report.ts'

type Finding = Pick<Fault, 'found' | 'allowed' | 'remedy' | 'rule'>

/** What each slip in writing a number is, and what to write: asked in this order. */
const slips: readonly (readonly [pattern: RegExp, remedy: (text: string) => string])[] = [
  [/^-?\d{1,3}(,\d{3})+(\.\d+)?$/, (text) => `Write it without commas for thousands: ${text.replaceAll(',', '')}.`],
  [/^-?\d+,\d+$/, (text) => `Write a full stop for the decimals: ${text.replace(',', '.')}.`],
  [/^\+\d/, (text) => `Write it without the plus sign: ${text.slice(1)}.`],
  [/^-?0\d/, (text) => `Write it without zeros in front: ${text.replace(/^(-?)0+(?=\d)/, '$1')}.`],
  [/^-?\d+(\.\d+)?\s*%$/, (text) => `Write it without the per cent sign: ${text.replace(/\s*%$/, '')}.`],
  [/^[£$€]/, (text) => `Write it without the currency, which is the column’s unit: ${text.slice(1)}.`],
  [/^-?\.\d+$/, (text) => `Write a zero before the point: ${text.replace('.', '0.')}.`],
  [/^-?\d+\.$/, (text) => `Write it without the point: ${text.slice(0, -1)}.`],
  [/^-?\d+(\.\d+)?[eE][+-]?\d+$/, () => 'Write all its digits.'],
  [/^0[xXbBoO]/, () => 'Write it in decimal digits.'],
  [/^−\d/, (text) => `Write the minus sign as a hyphen: -${text.slice(1)}.`],
  [/^-0(\.0+)?$/, (text) => `Write it without the minus sign: ${text.slice(1)}.`],
  [
    /^(n\/?a|nan|null|none|-+|–|—|\.\.+|\?|\*)$/i,
    () => 'Leave the cell blank, or write a symbol that the column declares, such as [x] for not available.',
  ],
]

/** What is wrong with a printed number in its column; null where it is right. At most 15 digits are exact in every program. */
export function numberFinding(text: string, column: Column): Finding | null {
  const [, whole = '', fraction = ''] = /^-?(0|[1-9]\d*)(?:\.(\d+))?$/.exec(text) ?? []
  // Of the slips only a minus sign before nothing but zeros is also a number.
  const slip = whole === '' || text.startsWith('-0') ? slips.find(([pattern]) => pattern.test(text)) : undefined
  const decimals = column.type === 'integer' ? 0 : column.type === 'money' ? 2 : (column.decimals ?? 6)
  const finding = (allowed: string, remedy: string): Finding => ({
    found: `${quoted(text)} does not fit here.`,
    allowed,
    remedy,
    rule: 'table-number-plain',
  })
  if (whole === '' || slip !== undefined) {
    return finding(
      `A cell of this column must be ${numberWords(column)}, in digits.`,
      slip?.[1](text) ?? 'Write digits, or leave the cell blank if the column allows it.',
    )
  }
  if (whole.length + fraction.length > 15) {
    return finding('A number may have 15 digits.', 'Write fewer digits, or make the column a text.')
  }
  if (fraction.length > decimals) {
    return finding(
      `A cell of this column may have ${decimals === 0 ? 'no decimals' : plural(decimals, 'decimal', 'decimals')}.`,
      'Write fewer, or change the column’s type or decimals.',
    )
  }
  if (column.type === 'money' && fraction.length === 1) {
    return finding('An amount of money has two decimals or none.', `Write ${text}0.`)
  }
  const low = column.min ?? (column.type === 'percent' ? 0 : undefined)
  const high = column.max ?? (column.type === 'percent' ? 100 : undefined)
  const value = Number(text)
  if ((low === undefined || value >= low) && (high === undefined || value <= high)) return null
  const range = [low === undefined ? '' : `from ${low}`, high === undefined ? '' : `up to ${high}`]
    .filter(Boolean)
    .join(' ')
  const remedy = 'Correct the number, or change min and max in the description.'
  return { ...finding(`A cell of this column must be ${range}.`, remedy), rule: 'table-number-within-range' }
}

const numberWords = ({ type }: Column) =>
  type === 'integer' ? 'a whole number' : type === 'money' ? 'an amount of money without its sign' : 'a number'
