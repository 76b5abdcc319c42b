import { type AreaTile, areaTiles } from '../derive/area-tiles.ts'
import { check, type Finding, whereIs } from './check.ts'

export const areaTileUnique = check(
  {
    id: 'area-tile-unique',
    severity: 'error',
    sentence: 'No two areas of one kind share a tile of the map, or a code.',
  },
  ({ registers }) => {
    const tiles = areaTiles(registers)
    const found = (second: AreaTile, first: AreaTile, column: 'tile_column' | 'tile_code', what: string): Finding => ({
      ...whereIs(registers.areas.find(({ id }) => id === second.id) ?? second, column, 'data/registers/areas.csv'),
      subject: column,
      found: `${second.id} has the ${what} of ${first.id}.`,
      allowed: `Areas of one kind (here: ${second.kind}) have each their own.`,
      remedy: 'Change one of the two.',
    })
    return [
      ...repeats(tiles, ({ kind, column, row }) => `${column} ${row} ${kind}`).map(([second, first]) =>
        found(second, first, 'tile_column', `tile (column ${first.column}, row ${first.row})`),
      ),
      ...repeats(tiles, ({ kind, code }) => `${code} ${kind}`).map(([second, first]) =>
        found(second, first, 'tile_code', `code ${first.code}`),
      ),
    ]
  },
)

/** Those that have the same key as one before them, with that one. */
function repeats(tiles: readonly AreaTile[], key: (tile: AreaTile) => string): (readonly [AreaTile, AreaTile])[] {
  return [...Map.groupBy(tiles, key).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => [other, first] as const),
  )
}
