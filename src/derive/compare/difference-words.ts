import { negative, sum } from '../../format/decimal.ts'
import { series } from '../../format/sentence.ts'
import { alphabetical } from '../alphabetical.ts'
import type { Judgement, Yardstick } from './framework.ts'
import { distanceWords } from './judgement-words.ts'
import { compared, orderOf } from './order-of.ts'

/** An area or an inspection, with what was found of it by a criterion. */
export interface Judged {
  readonly name: string
  readonly judgement: Judgement | null
}

/**
 * How those judged by one criterion differ, in words: “Kent is higher, by 3 percentage points”; of more than two, which is highest, which
 * is lowest and how far apart they are. Scores are subtracted exactly; descriptors are only put in order. What has no judgement, or one
 * that stands on no scale, takes no part and is never taken for zero. The words are the same in whatever order the judged stand.
 */
export function differenceWords(criterion: Yardstick, all: readonly Judged[]): string {
  const judged = all
    .flatMap(({ name, judgement }) => {
      const order = orderOf(criterion, judgement)
      return order === null ? [] : [{ name, order }]
    })
    .toSorted((one, other) => compared(other.order, one.order) || alphabetical(one.name, other.name))
  const [highest, lowest] = [judged[0], judged.at(-1)]
  if (highest === undefined || lowest === undefined || judged.length < 2) return 'nothing to compare'
  const missing = all.length - judged.length
  const among = missing === 0 ? '' : `, of the ${judged.length} rated`
  if (compared(highest.order, lowest.order) === 0) return `the same${among}`
  const apart = distanceWords(sum([highest.order, negative(lowest.order)]), criterion.unit)
  if (all.length === 2)
    return criterion.scale === undefined ? `${highest.name} is higher, by ${apart}` : `${highest.name} is higher`
  const named = (one: typeof highest) =>
    series(judged.filter(({ order }) => compared(order, one.order) === 0).map(({ name }) => name))
  const ends = `highest: ${named(highest)}; lowest: ${named(lowest)}`
  return `${ends}${criterion.scale === undefined ? `; ${apart} apart` : ''}${among}`
}
