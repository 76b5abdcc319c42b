import { check, whereIs } from './check.ts'

const parts = ['tile_column', 'tile_row', 'tile_code'] as const

export const areaTileWhole = check(
  {
    id: 'area-tile-whole',
    severity: 'error',
    sentence: 'An area has its tile’s column, row and code, or none of the three.',
  },
  ({ registers }) =>
    registers.areas.flatMap((area) => {
      const missing = parts.filter((part) => area[part] === undefined)
      const [first] = missing
      if (first === undefined || missing.length === parts.length) return []
      return [
        {
          ...whereIs(area, first, 'data/registers/areas.csv'),
          subject: first,
          found: `The tile of ${area.id} has no ${missing.map((part) => part.replace('tile_', '')).join(' and no ')}.`,
          allowed: 'A tile is a column, a row and a code.',
          remedy: 'Write what is missing, or leave all three cells blank.',
        },
      ]
    }),
)
