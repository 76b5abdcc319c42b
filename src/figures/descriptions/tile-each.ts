import type { TileGrid } from '../../charts/series.ts'
import { plural } from '../../format/plural.ts'
import { sentences } from './sentences.ts'
import { extreme, few, level } from './spoken.ts'

/** The highest and the lowest of a map, how many areas are of each class or level, which have no figure, and how many are not told of. */
export function tileEach({ tiles, levels, unit }: TileGrid): string {
  const told = tiles.filter(({ text }) => text !== null)
  if (told.length === 0) return 'There are no figures.'
  const numbers = told.flatMap(({ name, text, value }) =>
    value === undefined ? [] : [{ name, value, mark: { value, text: text ?? '' } }],
  )
  const spread =
    numbers.length < 2 || level(numbers)
      ? ''
      : `Highest: ${extreme(numbers, 'greatest', unit)}. Lowest: ${extreme(numbers, 'least', unit)}.`
  const counts = levels.map((name, index) => {
    const those = told.filter((tile) => tile.level === index)
    return those.length === 0
      ? ''
      : `${name}: ${few(
          those.map((tile) => tile.name),
          told.length,
        )}.`
  })
  const gaps = told.filter((tile) => tile.level === null).map(({ name }) => name)
  const untold = tiles.length - told.length
  return sentences(
    spread,
    ...counts,
    gaps.length === 0 ? '' : `No figure for ${few(gaps, told.length)}.`,
    untold === 0 ? '' : `${plural(untold, 'area is', 'areas are')} on the map and not in this table.`,
  )
}
