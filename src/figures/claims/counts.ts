import { type Column, numericTypes, type Row, type Table } from '../../model/table.ts'

/**
 * Every count that can be made of a table's rows: all of them and those selected; columns; for each column how many rows have a value,
 * lack one, share one or several neighbouring levels, how many values there are, and how many lie above, at or below each threshold;
 * for each two columns of numbers how many rows rise, fall and stay; for a matrix how often each level occurs. `of` are the counts that may be a
 * whole. A total counts both as a row and as none.
 */
export function counts(table: Table, rows: readonly Row[], thresholds: readonly number[]): Counts {
  const parts = rows.filter(({ key }) => !table.description.total?.includes(key))
  const whole = countsOf(table, rows, thresholds)
  if (parts.length === rows.length) return whole
  const without = countsOf(table, parts, thresholds)
  return { all: new Set([...whole.all, ...without.all]), of: new Set([...whole.of, ...without.of]) }
}

interface Counts {
  readonly all: ReadonlySet<number>
  readonly of: ReadonlySet<number>
}

function countsOf(table: Table, rows: readonly Row[], thresholds: readonly number[]): Counts {
  const { columns } = table.description
  const all = new Set([table.rows.length, rows.length, columns.filter(({ shown }) => shown).length])
  const of = new Set([table.rows.length, rows.length])
  const numeric = columns.filter(({ type }) => numericTypes.has(type))
  all.add(numeric.length)
  for (const column of columns) {
    const values = rows.map((row) => row.cells[column.name]?.value ?? null)
    const present = values.filter((value) => value !== null)
    of.add(present.length)
    all.add(present.length).add(values.length - present.length)
    if (numericTypes.has(column.type)) {
      for (const [, same] of Map.groupBy(present, (value) => value)) all.add(same.length)
      for (const threshold of thresholds) for (const count of sides(present, threshold)) all.add(count)
    } else {
      const byValue = Map.groupBy(present, (value) => value)
      all.add(byValue.size)
      for (const count of runs(levels(column, byValue), byValue)) all.add(count)
      for (const [, same] of byValue) of.add(same.length)
    }
  }
  for (const count of levelsTogether(columns, rows)) all.add(count)
  for (const [index, one] of numeric.entries()) {
    for (const other of numeric.slice(index + 1)) {
      const changes = rows.flatMap(({ cells }) => {
        const [before, after] = [cells[one.name]?.value, cells[other.name]?.value]
        return typeof before === 'number' && typeof after === 'number' ? [after - before] : []
      })
      of.add(changes.length)
      all.add(changes.length)
      for (const count of sides(changes, 0)) all.add(count)
    }
  }
  for (const count of of) all.add(count)
  return { all, of }
}

/** How many lie above, level with, below, not above and not below a threshold. */
function sides(values: readonly (number | string)[], threshold: number): readonly number[] {
  const above = values.filter((value) => Number(value) > threshold).length
  const level = values.filter((value) => Number(value) === threshold).length
  const below = values.length - above - level
  return [above, level, below, above + level, below + level]
}

/** How often a level, or one of several neighbours, occurs in all columns of one scale together, as in a matrix. */
function levelsTogether(columns: readonly Column[], rows: readonly Row[]): readonly number[] {
  const scales = Map.groupBy(
    columns.filter(({ type }) => type === 'descriptor'),
    ({ values = [] }) => values.join('\n'),
  )
  return [...scales.values()].flatMap((scale) => {
    const found = rows.flatMap(({ cells }) => scale.flatMap(({ name }) => cells[name]?.value ?? []))
    return runs(
      scale[0]?.values ?? [],
      Map.groupBy(found, (value) => value),
    )
  })
}

/** A column's values: a descriptor's in their order, a text's one by one. */
const levels = ({ type, values = [] }: Column, found: ReadonlyMap<string | number, unknown>) =>
  type === 'descriptor' ? values : [...found.keys()]

/** How many rows have a value, or one of several that follow each other. Texts have no order, but there are few of them. */
function runs(
  all: readonly (string | number)[],
  rows: ReadonlyMap<string | number, readonly unknown[]>,
): readonly number[] {
  const most = 12
  if (all.length > most) return all.map((value) => rows.get(value)?.length ?? 0)
  return all.flatMap((_, start) => {
    let sum = 0
    return all.slice(start).map((value) => {
      sum += rows.get(value)?.length ?? 0
      return sum
    })
  })
}
