import type { AreaTile } from '../derive/area-tiles.ts'
import { nearest } from '../format/nearest.ts'
import { numericTypes, type Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import type { Fault } from '../tables/fault.ts'
import { listed } from '../tables/listed.ts'
import { drawnRows } from './drawn-rows.ts'
import { columnNamed } from './figure-type.ts'
import { levelFaults, levelsOf } from './levels.ts'
import { areaNamed, type TileMapAttributes } from './tile-grid.ts'

/** What is wrong with a tile map whose columns are there: areas without a tile, of two kinds or named twice; levels and limits. */
export function tileMapFaults(table: Table, its: TileMapAttributes, areas: readonly AreaTile[] = []): readonly Fault[] {
  const column = columnNamed(table, its.area)
  const named = drawnRows(table, its).map((row) => ({ row, printed: cellOf(row, column).printed }))
  const found = named.map((one) => ({ ...one, area: areaNamed(one.printed, areas) }))
  const unknown = found.filter(({ area }) => area === undefined)
  if (unknown.length > 0) return unknown.map(({ printed, row }) => unknownArea(printed, row.line, table, areas))
  const kinds = [...new Set(found.flatMap(({ area }) => area?.kind ?? []))]
  const twice = [...Map.groupBy(found, ({ area }) => area).values()].find(({ length }) => length > 1)
  return [
    ...kindFaults(kinds),
    ...(twice === undefined ? [] : [repeated(twice[0]?.printed ?? '', table)]),
    ...valueFaults(table, its),
  ]
}

function unknownArea(printed: string, line: number, table: Table, areas: readonly AreaTile[]): Fault {
  const names = areas.flatMap(({ id, name }) => [id, name])
  const near = nearest(printed, names)
  return {
    subject: 'area',
    found: `“${printed}” (line ${line} of “${table.name}”) is no area with a place on the map.`,
    allowed:
      areas.length === 0
        ? 'Areas have their places in tile_column, tile_row and tile_code of data/registers/areas.csv; none has one yet.'
        : 'An area is named by its id or name in data/registers/areas.csv, where it has tile_column, tile_row and tile_code.',
    remedy:
      near === undefined
        ? 'Correct the name, give the area a tile, or choose rows with where.'
        : `Did you mean “${near}”?`,
    rule: 'figure-area-known',
  }
}

function kindFaults(kinds: readonly string[]): readonly Fault[] {
  if (kinds.length < 2) return []
  return [
    {
      subject: 'area',
      found: `The areas are of ${kinds.length} kinds: ${kinds.join(', ')}.`,
      allowed: 'A map shows areas of one kind.',
      remedy: 'Choose rows of one kind with where, or draw two maps.',
      rule: 'figure-areas-alike',
    },
  ]
}

const repeated = (printed: string, table: Table): Fault => ({
  subject: 'area',
  found: `More than one row of “${table.name}” is ${printed}.`,
  allowed: 'A map has one value for an area.',
  remedy: 'Choose rows with where.',
  rule: 'figure-value-unique',
})

function valueFaults(table: Table, its: TileMapAttributes): readonly Fault[] {
  const column = columnNamed(table, its.value)
  if (numericTypes.has(column.type)) return its.breaks === undefined ? [] : limitFaults(its.breaks)
  const drawn = drawnRows(table, its).map((row) => cellOf(row, column).printed)
  return levelFaults(drawn, levelsOf(its.order, column), 'the map')
}

function limitFaults(breaks: string): readonly Fault[] {
  const limits = listed(breaks).map(Number)
  const rising = limits.every((limit, index) => index === 0 || limit > (limits[index - 1] ?? 0))
  if (rising && limits.length < 5) return []
  return [
    {
      subject: 'breaks',
      found: rising ? `There are ${limits.length} limits.` : `“${breaks}” does not rise.`,
      allowed: 'Breaks are one to four numbers, each greater than the one before: the lower limits of the classes.',
      remedy: 'Write for instance breaks="50, 60, 70".',
      rule: 'figure-breaks-rise',
    },
  ]
}
