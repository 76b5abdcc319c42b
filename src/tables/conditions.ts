import type { Cell, Row } from '../model/table.ts'

/** `column=value`: the cell prints this value. */
export interface Condition {
  readonly column: string
  readonly value: string
}

/**
 * The conditions of a `where` attribute: `family=Large, year=2004`. A comma parts two conditions where a column's name and `=`
 * follow it, so that a value may hold a comma. Null where a part is not `column=value`.
 */
export function conditions(where: string): readonly Condition[] | null {
  const parts = where.split(/,(?=\s*[a-z][a-z0-9_]*\s*=)/).map((part) => /^\s*([a-z][a-z0-9_]*)\s*=(.*)$/s.exec(part))
  const read = parts.flatMap((match) =>
    match === null ? [] : [{ column: match[1] ?? '', value: (match[2] ?? '').trim() }],
  )
  return read.length === parts.length ? read : null
}

/** Whether a row meets all conditions; of several on one column, one is enough: `area=Kent, area=Essex`. */
export function meets(row: Row, all: readonly Condition[]): boolean {
  return all.every(({ column }) =>
    all.some((other) => other.column === column && other.value === printedAs(row.cells[column])),
  )
}

const printedAs = (cell: Cell | undefined) =>
  cell?.printed === '' && cell.symbol !== null ? `[${cell.symbol}]` : cell?.printed
