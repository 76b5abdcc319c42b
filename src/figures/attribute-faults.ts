import type { AreaTile } from '../derive/area-tiles.ts'
import { nearest } from '../format/nearest.ts'
import { numericTypes, type Table } from '../model/table.ts'
import { choiceFaults } from '../tables/choice-faults.ts'
import type { Fault } from '../tables/fault.ts'
import { listed } from '../tables/listed.ts'
import { unknownColumn } from '../tables/unknown-column.ts'
import type { Attributes } from './attributes.ts'
import type { ChartType, ColumnUse, FigureType } from './figure-type.ts'
import { sortColumn } from './sorted-table.ts'
import { usesForGroups } from './uses.ts'

/**
 * What is wrong with a figure's attributes when they meet its table; empty where nothing is, and only then may it be drawn.
 * Whether they are the right ones at all, its schema has said.
 */
export function attributeFaults(
  type: FigureType,
  attributes: Attributes,
  table: Table,
  tiles: readonly AreaTile[] = [],
): readonly Fault[] {
  const choice = choiceFaults(table, attributes)
  if (type.family === 'table') {
    const groups = usesForGroups(attributes).flatMap((use) => columnFaults(table, use))
    return [...choice, ...groups, ...tableSortFaults(attributes, table), ...highlightFaults(attributes, table)]
  }
  const columns = type.uses(attributes).flatMap((use) => columnFaults(table, use))
  // The names of series are known once their columns are.
  const series = columns.length > 0 ? [] : (type.highlights?.(table, attributes) ?? [])
  const highlight = type.highlights && columns.length > 0 ? [] : highlightFaults(attributes, table, series)
  const general = [...columns, ...choice, ...sortFaults(type, attributes, table), ...highlight]
  return general.length > 0 ? general : (type.faults?.(table, attributes, tiles) ?? [])
}

function columnFaults(table: Table, { attribute, column: name, holds }: ColumnUse): readonly Fault[] {
  const { columns } = table.description
  const column = columns.find((candidate) => candidate.name === name)
  if (column === undefined) return [unknownColumn(table, attribute, name)]
  if (holds === 'anything') return []
  if (holds === 'numbers' ? numericTypes.has(column.type) : !numericTypes.has(column.type)) return []
  const fitting = columns
    .filter(({ type }) => (holds === 'numbers') === numericTypes.has(type))
    .map((other) => other.name)
  const kind = holds === 'numbers' ? 'numbers' : 'levels in words'
  return [
    {
      subject: attribute,
      found: `The column “${name}” of “${table.name}” holds ${column.type === 'text' ? 'texts' : `${column.type} values`}.`,
      allowed: `This attribute names a column of ${kind}.`,
      remedy:
        fitting.length === 0 ? `“${table.name}” has none; name another table.` : `Write one of ${fitting.join(', ')}.`,
      rule: 'figure-column-fits',
    },
  ]
}

/** A table is sorted up or down by the first column of numbers that it shows. */
function tableSortFaults(attributes: Attributes, table: Table): readonly Fault[] {
  const hasNumbers = sortColumn(table, attributes) !== undefined
  return unknownSort(hasNumbers ? ['ascending', 'descending', 'table'] : ['table'], attributes, table)
}

function sortFaults(type: ChartType, attributes: Attributes, table: Table): readonly Fault[] {
  // Neither the levels of a matrix nor a day is a single number to go by.
  const hasNumber = type.chart !== 'matrix' && type.chart !== 'timeline'
  return unknownSort(hasNumber ? ['ascending', 'descending', 'table'] : ['table'], attributes, table)
}

function unknownSort(ways: readonly string[], { sort }: Attributes, table: Table): readonly Fault[] {
  const names = [...ways, ...table.description.columns.map(({ name }) => name)]
  if (sort === undefined || names.includes(sort)) return []
  const near = nearest(sort, names)
  return [
    {
      subject: 'sort',
      found: `“${sort}” is not a way to sort this figure.`,
      allowed: `It is sorted by ${names.join(', ')}.`,
      remedy: near === undefined ? 'Write one of these.' : `Did you mean “${near}”?`,
      rule: 'figure-sort-known',
    },
  ]
}

function highlightFaults({ highlight }: Attributes, table: Table, series: readonly string[] = []): readonly Fault[] {
  const keys = table.rows.map(({ key }) => key)
  const unknown = listed(highlight).filter((name) => !keys.includes(name) && !series.includes(name))
  const named = series.length === 0 ? '' : ` Its series are ${series.join(', ')}.`
  return unknown.map((key) => {
    const near = nearest(key, [...series, ...keys])
    return {
      subject: 'highlight',
      found: `The table “${table.name}” has no row${series.length === 0 ? '' : ' or series'} “${key}”.`,
      allowed: `Its rows are named by ${table.description.key.join(' and ')}: ${keys.slice(0, 12).join(', ')}${keys.length > 12 ? ' …' : ''}.${named}`,
      remedy: near === undefined ? 'Write one of these keys.' : `Did you mean “${near}”?`,
      rule: 'table-row-exists',
    }
  })
}
