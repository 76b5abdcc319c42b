import { decimal, printed, sum } from '../format/decimal.ts'
import { quotient } from '../format/rounding.ts'
import { series } from '../format/sentence.ts'
import type { Place } from '../model/problem.ts'
import type { Take } from '../model/query.ts'
import type { Column } from '../model/table.ts'
import { compared, isNumber } from './comparison.ts'
import type { Field } from './field.ts'
import { factPlace, type Tell } from './finding.ts'
import type { Fact } from './sources.ts'

interface Asked {
  readonly take: Take
  readonly column: Column
  readonly fieldOf: (path: string) => Field
  /** The words from the lowest to the highest by which a field of this row is ordered, where it has such. */
  readonly scaleOf: (row: Fact, field: Field) => readonly string[]
  /** What is measured, in words: “overall of row kent”. */
  readonly what: string
  readonly place: Place
  readonly tell: Tell
}

/** A cell’s text and where it comes from: the row of the register where it is the value of one, else the description. */
export interface Measured {
  readonly text: string
  readonly place: Place
}

/** What a column takes from the rows of the register that one row of the table stands for; blank where there is none. */
export function measured(rows: readonly Fact[], asked: Asked): Measured {
  const { take, fieldOf, place } = asked
  const field = take.field === undefined ? undefined : fieldOf(take.field)
  const at = (text: string) => ({ text, place })
  if (take.measure === 'count') {
    return at(String(field === undefined ? rows.length : new Set(rows.flatMap(field.of)).size))
  }
  if (field === undefined) return at('')
  if (take.measure === 'value') return theOne(rows, field, asked)
  if (take.measure === 'lowest' || take.measure === 'highest') return at(extreme(rows, field, asked))
  return at(added(rows, field, asked))
}

function theOne(rows: readonly Fact[], field: Field, { column, what, place, tell }: Asked): Measured {
  const texts = rows.map((row) => ({ row, text: shortened(field.of(row).join(', '), column) }))
  const found = texts.filter(({ text }) => text !== '')
  const values = [...new Set(found.map(({ text }) => text))]
  const [first] = found
  if (first === undefined) return { text: '', place }
  if (values.length > 1) {
    tell({
      ...place,
      subject: 'take',
      found: `There ${values.length === 2 ? 'are two values' : `are ${values.length} values`} for ${what}: ${series(values.slice(0, 6))}.`,
      allowed: 'Where a column takes a value, there must be one only.',
      remedy:
        'Add a condition to its where that tells them apart, or take the count, the lowest, the highest, the sum or the mean.',
      rule: 'query-value-single',
    })
  }
  return { text: first.text, place: factPlace(first.row, field.column, place) }
}

/** In a column of months a day is its month. */
const shortened = (text: string, { type }: Column): string =>
  type === 'month' && /^\d{4}-\d\d-\d\d$/.test(text) ? text.slice(0, 7) : text

function extreme(rows: readonly Fact[], field: Field, asked: Asked): string {
  const { take, fieldOf, scaleOf, column } = asked
  const values = rows.flatMap((row) => field.of(row).map((text) => ({ row, text })))
  const [start] = values
  if (start === undefined) return ''
  const order = (row: Fact) => {
    const scale = scaleOf(row, field)
    return scale.length > 0 ? scale : (column.values ?? []).toReversed()
  }
  const compare = (one: string, other: string) =>
    compared(one, other, order(start.row)) * (take.measure === 'lowest' ? 1 : -1)
  const best = values.reduce((best, next) => (compare(next.text, best.text) < 0 ? next : best), start)
  if (take.show === undefined) return shortened(best.text, column)
  const shown = fieldOf(take.show)
  const equal = values.filter(({ text }) => compare(text, best.text) === 0).flatMap(({ row }) => shown.of(row))
  return series([...new Set(equal)])
}

function added(rows: readonly Fact[], field: Field, { take, column, what, place, tell }: Asked): string {
  const texts = rows.flatMap(field.of)
  const wrong = texts.find((text) => !isNumber(text))
  if (wrong !== undefined) {
    tell({
      ...place,
      subject: 'take',
      found: `"${wrong}", counted in ${what}, is not a number.`,
      allowed: 'A sum and a mean are of numbers.',
      remedy: 'Name a field of numbers, such as value, or take the count.',
      rule: 'query-numbers-added',
    })
    return ''
  }
  const total = sum(texts.map(decimal))
  if (take.measure === 'sum') return printed(total)
  if (texts.length === 0) return ''
  return printed(quotient(total, decimal(String(texts.length)), column.decimals ?? 0, column.rounding))
}
