import type { Area } from '../../model/registers/areas.ts'
import type { Criterion } from '../../model/registers/criteria.ts'
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
  readonly spreads: Map<readonly DatedRating[], ScoreSpread | undefined>
}

const known = new WeakMap<AreaBook, Map<string, Sets>>()

/**
 * An area's rating beside the latest of each other area of its kind, by the same criterion at the same stage of the cycle: neither
 * frameworks nor first inspections and follow-ups are ever mixed.
 */
export function beside(own: DatedRating, area: Area, book: AreaBook): Beside {
  const { all, families, spreads } = setsOf(roundOf(own), book)
  const standing = (ratings: readonly DatedRating[] = []): Standing | undefined => {
    const others = ratings.filter((other) => other.area !== area.id)
    if (others.length === 0) return undefined
    const ways = others.map((other) => levelOf(other) - levelOf(own))
    if (!spreads.has(ratings)) spreads.set(ratings, scoreSpread(ratings.flatMap(({ rating }) => rating.value ?? [])))
    const spreadOf = own.criterion.kind === 'score' ? spreads.get(ratings) : undefined
    return {
      higher: ways.filter((way) => way > 0).length,
      same: ways.filter((way) => way === 0).length,
      lower: ways.filter((way) => way < 0).length,
      ...(spreadOf && { spread: spreadOf }),
    }
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

/** A score as a number, a descriptor as its place on its scale: higher is higher. */
export function levelOf({ rating, criterion }: DatedRating): number {
  return criterion.kind === 'score' ? Number(rating.value) : criterion.scale.indexOf(rating.descriptor ?? '')
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
  return { all: grouped(({ kind }) => kind), families: grouped(familyOf), spreads: new Map() }
}
