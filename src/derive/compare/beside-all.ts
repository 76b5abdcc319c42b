import { plural } from '../../format/plural.ts'
import type { Assessment, Framework, Judgement, Yardstick } from './framework.ts'
import { inOrder, lowerAndHigher, type Ordered } from './in-order.ts'
import { orderOf } from './order-of.ts'
import { type Spread, spread } from './spread.ts'

/** A judgement of one inspection beside all others by the same criterion at the same stage. */
export interface BesideAll {
  readonly criterion: Yardstick
  readonly judgement: Judgement
  /** Of all, this one among them. */
  readonly all: Spread
  /** “9 lower, 1 the same, 3 higher”; “no other yet”. */
  readonly others: string
}

/** What an assessment says, criterion by criterion, beside all of its framework and stage; criteria not judged are left out. */
export function besideAll(assessment: Assessment, framework: Framework): readonly BesideAll[] {
  return framework.criteria.flatMap((criterion, place) => {
    const judgement = assessment.judgements[place] ?? null
    const all = spread(framework, place, assessment.stage)
    return judgement === null || all === null
      ? []
      : [
          {
            criterion,
            judgement,
            all,
            others: othersWords(criterion, judgement, inOrder(framework, place, assessment.stage)),
          },
        ]
  })
}

function othersWords(criterion: Yardstick, judgement: Judgement, all: readonly Ordered[]): string {
  const own = orderOf(criterion, judgement)
  if (own === null) return 'can’t be compared'
  const { lower, higher } = lowerAndHigher(all, own)
  const told = [
    [lower, 'lower'],
    [all.length - lower - higher - 1, 'the same'],
    [higher, 'higher'],
  ] as const
  const words = told.filter(([count]) => count > 0).map(([count, words]) => plural(count, words, words))
  return words.length === 0 ? 'no other yet' : words.join(', ')
}
