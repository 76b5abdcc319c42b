import type { Registers } from '../model/registers/index.ts'

/** An area's place on a map of tiles. */
export interface AreaTile {
  readonly id: string
  readonly name: string
  readonly kind: string
  /** A few letters that stand for the name where it has no room. */
  readonly code: string
  /** From the left and from the top, counted from 1. */
  readonly column: number
  readonly row: number
}

/** The areas that have a place on a map of tiles, in the order of the register. */
export function areaTiles({ areas }: Pick<Registers, 'areas'>): readonly AreaTile[] {
  return areas.flatMap(({ id, name, kind, tile_code: code, tile_column: column, tile_row: row }) =>
    code === undefined || column === undefined || row === undefined ? [] : [{ id, name, kind, code, column, row }],
  )
}
