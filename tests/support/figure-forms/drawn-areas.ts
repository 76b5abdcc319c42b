import type { AreaTile } from '../../../src/derive/area-tiles.ts'
import type { ExpectedCell, ExpectedRow } from './expected.ts'

/** An area of a map, and the cell and key of its row; it has none where the table does not tell of it. */
export interface DrawnArea {
  readonly area: AreaTile
  readonly key?: string
  readonly cell?: ExpectedCell
}

/** The areas that a map of these rows shows: all of the rows' kinds. A row names its area by id or name. */
export function drawnAreas(rows: readonly ExpectedRow[], tiles: readonly AreaTile[]): readonly DrawnArea[] {
  const byId = new Map(tiles.map((area) => [area.id, area]))
  const byName = new Map(tiles.toReversed().map((area) => [area.name, area]))
  const told = new Map(
    rows.flatMap(({ raw, key, cells: [cell] }) => {
      const area = byId.get(raw) ?? byName.get(raw)
      return area === undefined || cell === undefined ? [] : [[area, { key, cell }] as const]
    }),
  )
  const kinds = new Set([...told.keys()].map(({ kind }) => kind))
  return tiles.filter(({ kind }) => kinds.has(kind)).map((area) => ({ area, ...told.get(area) }))
}
