import type { Decimal } from '../../format/decimal.ts'
import type { Framework, Judgement, Stage } from './framework.ts'
import { compared, orderOf } from './order-of.ts'

/** A judgement with its place in the order of its criterion. */
export interface Ordered {
  readonly order: Decimal
  readonly judgement: Judgement
}

const known = new WeakMap<Framework, Map<string, readonly Ordered[]>>()

/** What was found by a criterion, by its place, at one stage: lowest first, what stands in no order left out. Made once. */
export function inOrder(framework: Framework, place: number, stage: Stage): readonly Ordered[] {
  const made = known.get(framework) ?? new Map<string, readonly Ordered[]>()
  known.set(framework, made)
  const key = `${place} ${stage}`
  const found = made.get(key) ?? sorted(framework, place, stage)
  made.set(key, found)
  return found
}

function sorted({ criteria, assessments }: Framework, place: number, stage: Stage): readonly Ordered[] {
  const criterion = criteria[place]
  if (criterion === undefined) return []
  return assessments
    .filter((assessment) => assessment.stage === stage)
    .flatMap(({ judgements }) => {
      const judgement = judgements[place] ?? null
      const order = orderOf(criterion, judgement)
      return order === null || judgement === null ? [] : [{ order, judgement }]
    })
    .sort((one, other) => compared(one.order, other.order))
}

/** How many of them are lower than an order, and how many higher; found by halving, so that it is quick for ten thousand. */
export function lowerAndHigher(
  all: readonly Ordered[],
  own: Decimal,
): { readonly lower: number; readonly higher: number } {
  const first = (fits: (order: Decimal) => boolean) => {
    let [low, high] = [0, all.length]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (fits(all[middle]?.order ?? own)) high = middle
      else low = middle + 1
    }
    return low
  }
  return {
    lower: first((order) => compared(order, own) >= 0),
    higher: all.length - first((order) => compared(order, own) > 0),
  }
}
