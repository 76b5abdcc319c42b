import type { Column } from '../model/table.ts'

/** Where a column's unit stands: before and behind each number, in the header, and behind a number on an axis. */
export interface Unit {
  readonly before: string
  readonly after: string
  /** Empty where the cells carry the unit, or the title names it. */
  readonly header: string
  readonly axis: string
}

const perCent: ReadonlySet<string> = new Set(['', '%', 'per cent', 'percent'])

/**
 * The per cent sign and a currency stand with every number, so that a number means the same wherever it is copied to; a unit
 * that is a word (“hours”) stands in the header.
 */
export function unit(column: Column): Unit {
  const { type, title, unit: name = '' } = column
  if (type === 'percent') return { before: '', after: '%', header: perCent.has(name) ? '' : name, axis: '%' }
  const currency = type === 'money' ? /^(\p{Sc})\s*(\p{L}*)$/u.exec(name) : null
  if (currency !== null) {
    const [, before = '', scale = ''] = currency
    const after = scale.length > 2 ? ` ${scale}` : scale
    return { before, after, header: '', axis: after }
  }
  const named = ` ${title.toLowerCase()} `.includes(` ${name.toLowerCase()} `)
  return { before: '', after: '', header: named ? '' : name, axis: name === '' ? '' : ` ${name}` }
}
