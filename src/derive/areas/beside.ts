import { type Decimal, decimal } from '../../format/decimal.ts'
import type { Area } from '../../model/registers/areas.ts'
import type { Criterion } from '../../model/registers/criteria.ts'
import { lowerAndHigher, type Ordered } from '../compare/in-order.ts'
import { compared } from '../compare/order-of.ts'
import { type AreaBook, type DatedRating, roundOf, type Stage } from './area-book.ts'
import { familySlug } from './family-slug.ts'
import { type ScoreSpread, scoreSpread } from './score-spread.ts'

/** Where one rating stands among the latest of others by the same criterion at the same stage. */
export interface Standing {
  /** How many other areas are rated higher, the same and lower. */
  readonly higher: number
  readonly same: number
  readonly lower: number
  /** Of scores: how all of them are spread, its own among them. */
  readonly spread?: ScoreSpread
}

/** A rating beside the latest of the others. */
export interface Beside {
  readonly own: DatedRating
  /** Among the areas of its family; left out where no other of them is rated, or it has none. */
  readonly family?: Standing
  /** Among all areas of its kind; left out where no other is rated. */
  readonly all?: Standing
}

/** The latest ratings of one criterion at one stage by the areas that may be compared: by kind, and by kind and family. */
interface Sets {
  readonly all: ReadonlyMap<string, readonly DatedRating[]>
  readonly families: ReadonlyMap<string, readonly DatedRating[]>
  /** Each of these sets in order, put so when it is first asked for. */
  readonly orders: Map<readonly DatedRating[], { readonly ordered: readonly Ordered[]; readonly spread?: ScoreSpread }>
}

const known = new WeakMap<AreaBook, Map<string, Sets>>()

/**
 * An area's rating beside the latest of each other area of its kind, by the same criterion at the same stage of the cycle: neither
 * frameworks nor first inspections and follow-ups are ever mixed.
 */
export function beside(own: DatedRating, area: Area, book: AreaBook): Beside {
  const { all, families, orders } = setsOf(roundOf(own), book)
  const standing = (ratings: readonly DatedRating[] = []): Standing | undefined => {
    if (!ratings.some((other) => other.area !== area.id)) return undefined
    const known = orders.get(ratings) ?? orderedOf(ratings, own.criterion)
    orders.set(ratings, known)
    const { lower, higher } = lowerAndHigher(known.ordered, levelOf(own))
    const same = ratings.length - lower - higher - 1
    return { higher, same, lower, ...(known.spread && { spread: known.spread }) }
  }
  const inFamily = area.family === undefined ? undefined : standing(families.get(familyOf(area)))
  const inKind = standing(all.get(area.kind))
  return { own, ...(inFamily && { family: inFamily }), ...(inKind && { all: inKind }) }
}

/** The latest ratings by one criterion at one stage of the areas of one kind, or of one of their families. */
export function latestOf(
  criterion: Criterion,
  stage: Stage,
  { kind, family }: { readonly kind: string; readonly family?: string | undefined },
  book: AreaBook,
): readonly DatedRating[] {
  const { all, families } = setsOf(`${criterion.id} ${stage}`, book)
  return (family === undefined ? all.get(kind) : families.get(familyOf({ kind, family }))) ?? []
}

/** A score as it is printed, a descriptor as its place on its scale: higher is higher. */
function levelOf({ rating, criterion }: DatedRating): Decimal {
  if (criterion.kind === 'score') return decimal(rating.value ?? '0')
  return { digits: BigInt(criterion.scale.indexOf(rating.descriptor ?? '')), scale: 0 }
}

function orderedOf(ratings: readonly DatedRating[], { kind }: Criterion) {
  const ordered = ratings
    .map((each) => ({ order: levelOf(each), judgement: { as: each.rating.value ?? each.rating.descriptor ?? '' } }))
    .sort((one, other) => compared(one.order, other.order))
  const spread = kind === 'score' ? scoreSpread(ratings.flatMap(({ rating }) => rating.value ?? [])) : undefined
  return { ordered, ...(spread && { spread }) }
}

const familyOf = ({ kind, family = '' }: { readonly kind: string; readonly family?: string | undefined }) =>
  `${familySlug(family)} ${kind}`

function setsOf(id: string, book: AreaBook): Sets {
  const ofBook = known.get(book) ?? new Map<string, Sets>()
  known.set(book, ofBook)
  const found = ofBook.get(id) ?? madeSets([...(book.latest.get(id)?.values() ?? [])], book)
  ofBook.set(id, found)
  return found
}

function madeSets(ratings: readonly DatedRating[], { byId }: AreaBook): Sets {
  const known = ratings.flatMap((rating) => {
    const area = byId.get(rating.area)
    return area === undefined ? [] : [{ area, rating }]
  })
  const grouped = (name: (area: Area) => string) =>
    new Map(
      [...Map.groupBy(known, ({ area }) => name(area))].map(([key, own]) => [key, own.map(({ rating }) => rating)]),
    )
  return { all: grouped(({ kind }) => kind), families: grouped(familyOf), orders: new Map() }
}
