import type { Tile, TileGrid } from '../charts/series.ts'
import type { AreaTile } from '../derive/area-tiles.ts'
import { type Column, numericTypes, type Row, type Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import { listed } from '../tables/listed.ts'
import { unit } from '../tables/unit.ts'
import type { Attributes } from './attributes.ts'
import { drawnRows } from './drawn-rows.ts'
import { columnNamed } from './figure-type.ts'
import { levelsOf } from './levels.ts'
import { mark } from './mark.ts'
import { valueClasses } from './value-classes.ts'

/** What an author says of a tile map, all of it checked. */
export interface TileMapAttributes extends Attributes {
  readonly area: string
  readonly value: string
  readonly order?: string | undefined
  readonly breaks?: string | undefined
}

const byName = new Intl.Collator('en-GB', { numeric: true })

/** A table's rows on the map of their kind of area, in the alphabet's order; areas without a row are there, too. */
export function tileGrid(table: Table, its: TileMapAttributes, areas: readonly AreaTile[] = []): TileGrid {
  const value = columnNamed(table, its.value)
  const rows = rowsByArea(table, its, areas)
  const kinds = new Set([...rows.keys()].map(({ kind }) => kind))
  const { levels, levelOf } = scaleOf(table, its, value)
  const highlighted = new Set(listed(its.highlight))
  return {
    levels,
    unit: numericTypes.has(value.type) ? unit(value).axis : '',
    tiles: areas
      .filter(({ kind }) => kinds.has(kind))
      .toSorted((one, other) => byName.compare(one.name, other.name))
      .map((area): Tile => {
        const { name, code, column, row: fromTop } = area
        const row = rows.get(area)
        const place = { name, code, column, row: fromTop }
        if (row === undefined) return { ...place, text: null, level: null }
        const drawn = mark(row, value)
        return {
          ...place,
          text: drawn.text || 'no figure',
          level: levelOf(row),
          ...(drawn.value !== null && { value: drawn.value }),
          ...(highlighted.has(row.key) && { highlight: true }),
        }
      }),
  }
}

/** The area that a cell names: by its id or by its name. */
export function areaNamed(printed: string, areas: readonly AreaTile[]): AreaTile | undefined {
  return areas.find(({ id }) => id === printed) ?? areas.find(({ name }) => name === printed)
}

function rowsByArea(table: Table, its: TileMapAttributes, areas: readonly AreaTile[]): ReadonlyMap<AreaTile, Row> {
  const column = columnNamed(table, its.area)
  return new Map(
    drawnRows(table, its).flatMap((row) => {
      const area = areaNamed(cellOf(row, column).printed, areas)
      return area === undefined ? [] : [[area, row] as const]
    }),
  )
}

/** The levels, and where a row stands among them. */
function scaleOf(table: Table, its: TileMapAttributes, column: Column) {
  const printed = (row: Row) => cellOf(row, column).printed
  if (!numericTypes.has(column.type)) {
    const levels = levelsOf(its.order, column)
    const levelOf = (row: Row) => (levels.includes(printed(row)) ? levels.indexOf(printed(row)) : null)
    return { levels, levelOf }
  }
  const texts = drawnRows(table, its).map(printed)
  const classes = valueClasses(
    texts.filter((text) => text !== ''),
    column,
    its.breaks,
  )
  const levelOf = (row: Row) => (printed(row) === '' ? null : classes.classOf(Number(printed(row))))
  return { levels: classes.names, levelOf }
}
