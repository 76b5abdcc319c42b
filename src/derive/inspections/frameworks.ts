import type { Criterion } from '../../model/registers/criteria.ts'
import type { Registers } from '../../model/registers/index.ts'
import type { Rating } from '../../model/registers/ratings.ts'
import { inspectionIndex } from './inspection-index.ts'

/** The criteria of one framework, in the register's order, each with what was found by it. */
export interface Framework {
  readonly name: string
  readonly criteria: readonly { readonly criterion: Criterion; readonly found: Found }[]
}

/** The ratings by one criterion, told together: counted and put in order, nothing averaged. */
export interface Found {
  readonly count: number
  /** Of scores: the lowest and the highest as printed, with the ratings that have them. */
  readonly lowest?: Extreme
  readonly highest?: Extreme
  /** Of descriptors: how many there are of each, from the lowest to the highest, those that nobody got included. */
  readonly levels: readonly { readonly descriptor: string; readonly count: number }[]
}

export interface Extreme {
  readonly value: string
  readonly ratings: readonly Rating[]
}

/**
 * The frameworks by which a programme has rated, in the order of the register. One by which nothing public was rated is left out:
 * it may be of what is to come.
 */
export function frameworks(programme: string, registers: Registers): readonly Framework[] {
  const { criteriaOf, ratingsBy } = inspectionIndex(registers)
  return [...Map.groupBy(criteriaOf(programme), ({ framework }) => framework)]
    .map(([name, criteria]) => ({
      name,
      criteria: criteria.map((criterion) => ({ criterion, found: foundBy(criterion, ratingsBy(criterion.id)) })),
    }))
    .filter(({ criteria }) => criteria.some(({ found }) => found.count > 0))
}

function foundBy({ scale }: Criterion, ratings: readonly Rating[]): Found {
  const scored = ratings.filter(({ value }) => value !== undefined)
  const numbers = scored.map(({ value }) => Number(value))
  const described = Map.groupBy(ratings, ({ descriptor }) => descriptor)
  const named = [...described.keys()].filter((descriptor) => descriptor !== undefined)
  const levels = [...scale, ...named.filter((descriptor) => !scale.includes(descriptor))]
  return {
    count: ratings.length,
    ...(scored.length > 0 && {
      lowest: extreme(scored, Math.min(...numbers)),
      highest: extreme(scored, Math.max(...numbers)),
    }),
    levels: levels.map((descriptor) => ({ descriptor, count: described.get(descriptor)?.length ?? 0 })),
  }
}

function extreme(ratings: readonly Rating[], number: number): Extreme {
  const those = ratings.filter(({ value }) => Number(value) === number)
  return { value: those[0]?.value ?? '', ratings: those }
}
