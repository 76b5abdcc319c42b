import type { Compared } from '../../derive/compare/comparison.ts'
import { mostAreas } from '../../format/compare-choice.ts'
import { plural } from '../../format/plural.ts'
import { capitalised, series } from '../../format/sentence.ts'

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six']
const most = numbers[mostAreas] ?? String(mostAreas)

/** What the page says of itself, each a whole sentence or more. */
export const compareWords = {
  nothing: `Choose two to ${most} areas, or two inspections.`,
  one: (name: string) => `${name} is chosen. Choose at least one more.`,
  tooMany: `Choose at most ${most} areas. Take one away to choose another.`,
  cut: `At most ${most} areas can be compared; the first ${most} in the address are.`,
  unknown: (ids: readonly string[], what: 'area' | 'inspection' | 'framework') =>
    ids.length === 0
      ? ''
      : `${series(ids.map((id) => `“${id}”`))} ${ids.length === 1 ? 'names' : 'name'} no ${what} with ratings here.`,
  framework: (count: number) =>
    `${capitalised(plural(count, 'inspection', 'inspections'))} to choose from. Choose two.`,
  unread: 'The ratings can’t be read just now. The tables below say the same.',
  done: (names: readonly string[], { comparisons }: Compared) => {
    const rows = comparisons.reduce((sum, each) => sum + each.rows.length, 0)
    const who = series(names)
    return comparisons.length === 0
      ? `${who} can’t be compared.`
      : `${who} are compared by ${plural(rows, 'measure', 'measures')}.`
  },
}
