import { decimal, printed } from '../format/decimal.ts'
import { nearestMultiple, percentage } from '../format/rounding.ts'
import { addedRows } from '../model/added-rows.ts'
import { placed, placeOf } from '../model/place-of.ts'
import type { Cell, Column, Row, Rule, Table, TableDescription } from '../model/table.ts'
import { restsOn } from './rests-on.ts'

const confidential: Cell = { printed: '', value: null, symbol: 'c' }

/**
 * A table as it is published: [c] in the place of each hidden count and of all that rests on one; the other counts of people
 * rounded, shares computed anew from rounded counts, and its rules told that rounded numbers need not add up. The least and
 * greatest number that a column of people may hold is left out, since it would narrow what a hidden count can be.
 *
 * @param hidden whether the count in a row's column is hidden
 */
export function hiddenTable(table: Table, rounding: number, hidden: (row: string, column: string) => boolean): Table {
  const { description } = table
  const on = restsOn(description)
  const people = description.columns.filter(({ counts }) => counts === 'people').map(({ name }) => name)
  const used = new Set<string>()
  const rows = table.rows.map((row) => {
    const cells: Record<string, Cell> = Object.assign(Object.create(null), row.cells)
    const hide = (name: string) => {
      if (cells[name]?.value == null) return
      cells[name] = confidential
      used.add(name)
    }
    for (const name of people) {
      if (hidden(row.key, name)) hide(name)
      else cells[name] = roundedCell(cells[name], rounding)
    }
    for (const [name, counts] of on) if (counts.some((count) => hidden(row.key, count))) hide(name)
    if (rounding > 1)
      for (const rule of description.rules) if (rule.rule === 'fraction') roundShare(rule, cells, description)
    return placed<Row>({ ...row, cells }, (part) => placeOf(row, part))
  })
  const made = { ...table, rows, description: told(table, new Set(people), rounding, used) }
  return placed<Table>(made, (part) => placeOf(table, part))
}

function roundedCell(cell: Cell | undefined, base: number): Cell {
  if (cell === undefined || typeof cell.value !== 'number' || base === 1)
    return cell ?? { ...confidential, symbol: null }
  const value = nearestMultiple(cell.value, base)
  return { ...cell, value, printed: String(value) }
}

/** A share of rounded counts, with as many decimals as it was printed with; hidden where the whole is rounded to nobody. */
function roundShare(
  rule: Extract<Rule, { rule: 'fraction' }>,
  cells: Record<string, Cell>,
  { columns }: TableDescription,
) {
  const [part, whole, share] = [rule.numerator, rule.denominator, rule.percent].map((name) => cells[name])
  if (typeof part?.value !== 'number' || typeof whole?.value !== 'number' || typeof share?.value !== 'number') return
  const column = columns.find(({ name }) => name === rule.percent)
  if (whole.value === 0) {
    cells[rule.percent] = confidential
    return
  }
  const { scale } = decimal(share.printed)
  const text = printed(percentage(decimal(part.printed), decimal(whole.printed), scale, column?.rounding))
  cells[rule.percent] = { ...share, printed: text, value: Number(text) }
}

function told(
  table: Table,
  people: ReadonlySet<string>,
  rounding: number,
  used: ReadonlySet<string>,
): TableDescription {
  const { description } = table
  const columns = description.columns.map((column): Column => {
    const { min: _min, max: _max, ...open } = column
    const symbols = used.has(column.name) ? [...new Set([...column.symbols, 'c' as const])] : column.symbols
    return people.has(column.name) ? { ...open, symbols } : { ...column, symbols }
  })
  const rules = description.rules.map((rule): Rule => {
    if (rounding === 1 || rule.rule === 'fraction') return rule
    const named = rule.rule === 'sum' ? [...rule.parts, String(rule.total)] : rule.columns
    if (!named.some((name) => people.has(name))) return rule
    // Each number may be off by half of the base: the parts, and the total once more.
    const parts = rule.rule === 'sum' ? rule.parts.length : rule.rule === 'ordered' ? 1 : addedRows(table, rule).length
    return { ...rule, tolerance: rule.tolerance + (rounding / 2) * (parts + 1) }
  })
  return { ...description, columns, rules }
}
