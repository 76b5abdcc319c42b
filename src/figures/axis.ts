import type { CategorySeries } from '../charts/series.ts'
import { number } from '../format/number.ts'
import type { Column } from '../model/table.ts'
import { unit } from '../tables/unit.ts'

type Axis = Pick<CategorySeries, 'unit' | 'domain' | 'reference'>

/** The axis of the columns drawn: their unit, 0 to 100 where all are per cents within it, and the line of `reference`. */
export function axis(columns: readonly Column[], values: readonly (number | null)[], reference?: string): Axis {
  const [first] = columns
  const perCent = columns.every(({ type }) => type === 'percent')
  const within = values.every((value) => value === null || (value >= 0 && value <= 100))
  const line = first === undefined || reference === undefined ? undefined : referenceLine(reference, first)
  return {
    unit: first === undefined ? '' : unit(first).axis,
    ...(perCent && within && { domain: [0, 100] as const }),
    ...(line !== undefined && { reference: line }),
  }
}

/** “70: Target” of a column of per cents → at 70, “Target: 70%”. */
function referenceLine(reference: string, column: Column): NonNullable<Axis['reference']> {
  const [printed = '', name = ''] = reference.split(/:(.*)/s).map((part) => part.trim())
  const { before, after } = unit(column)
  const words = `${before}${number(printed)}${after}`
  return { value: Number(printed), label: name === '' ? words : `${name}: ${words}` }
}
