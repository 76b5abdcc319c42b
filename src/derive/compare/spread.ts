import { type Decimal, printed } from '../../format/decimal.ts'
import type { Framework, Stage, Yardstick } from './framework.ts'
import { inOrder, type Ordered } from './in-order.ts'
import { judgementWords, scoreWords } from './judgement-words.ts'
import { fewestOfMedian, median } from './median.ts'

/** How what was found by one criterion is spread over all that were judged by it. */
export interface Spread {
  /** How many were judged. */
  readonly count: number
  /** The lowest and the highest, as numbers to draw by: scores, or places on the scale. */
  readonly ends: readonly [number, number]
  /** In words: “44%”, “Not met”. */
  readonly lowest: string
  readonly highest: string
  /** “73.5%”, “Well met”; of an even count that ends between two descriptors “Partly met to Well met”. None of fewer than three. */
  readonly median?: string
}

/** By what is spread: every inspection's page asks for the same few. */
const known = new WeakMap<readonly Ordered[], Spread>()

/** Of a criterion, by its place, over all assessments of one stage; null where nobody was judged by it. */
export function spread(framework: Framework, place: number, stage: Stage): Spread | null {
  const criterion = framework.criteria[place]
  const judged = inOrder(framework, place, stage)
  const [low, high] = [judged[0], judged.at(-1)]
  if (criterion === undefined || low === undefined || high === undefined) return null
  const made = known.get(judged) ?? spreadOf(criterion, judged, low, high)
  known.set(judged, made)
  return made
}

function spreadOf(criterion: Yardstick, judged: readonly Ordered[], low: Ordered, high: Ordered): Spread {
  const orders = judged.map(({ order }) => order)
  return {
    count: judged.length,
    ends: [asNumber(low.order), asNumber(high.order)],
    lowest: judgementWords(criterion, low.judgement),
    highest: judgementWords(criterion, high.judgement),
    ...(judged.length >= fewestOfMedian && { median: medianWords(criterion, orders) }),
  }
}

const asNumber = (order: Decimal) => Number(printed(order))

/** Between two descriptors there is no middle, so both are named. */
function medianWords({ scale, unit }: Yardstick, sorted: readonly Decimal[]): string {
  if (scale === undefined) {
    const middle = median(sorted)
    return middle === null ? '' : scoreWords(printed(middle), unit)
  }
  const half = Math.floor(sorted.length / 2)
  const at = (place: number) => scale[Number(sorted[place]?.digits ?? 0n)] ?? ''
  const [low, high] = [at(sorted.length % 2 === 0 ? half - 1 : half), at(half)]
  return low === high ? low : `${low} to ${high}`
}
