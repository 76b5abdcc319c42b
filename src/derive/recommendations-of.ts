import type { Registers } from '../model/registers/index.ts'
import type { Addressee, Recommendation } from '../model/registers/recommendations.ts'

/** One publication's rows of the ledger, in the registers' order. */
export interface OwnRecommendations {
  readonly recommendations: readonly Recommendation[]
  /** Those to whom one of these recommendations is made. */
  readonly addressees: readonly Addressee[]
}

type Ledger = Pick<Registers, 'recommendations' | 'addressees'>

const none: OwnRecommendations = { recommendations: [], addressees: [] }
const known = new WeakMap<Ledger, ReadonlyMap<string, OwnRecommendations>>()

/** A publication's recommendations, whole and parts. The registers are parted once: looking through them for each publication is slow. */
export function recommendationsOf(publication: string, registers: Ledger): OwnRecommendations {
  let parted = known.get(registers)
  if (parted === undefined) {
    parted = byPublication(registers)
    known.set(registers, parted)
  }
  return parted.get(publication) ?? none
}

function byPublication({ recommendations, addressees }: Ledger): ReadonlyMap<string, OwnRecommendations> {
  const publicationOf = new Map(recommendations.map(({ id, publication }) => [id, publication]))
  const addressed = Map.groupBy(addressees, ({ recommendation }) => publicationOf.get(recommendation))
  const own = Map.groupBy(recommendations, ({ publication }) => publication)
  return new Map(
    [...own].map(([publication, recommendations]) => [
      publication,
      { recommendations, addressees: addressed.get(publication) ?? [] },
    ]),
  )
}
