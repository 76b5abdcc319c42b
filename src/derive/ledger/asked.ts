import type { Registers } from '../../model/registers/index.ts'
import type { Addressee, Recommendation } from '../../model/registers/recommendations.ts'

/**
 * Gives those whom any recommendation of the books asks, looked through once. A part asks those whom the whole asks, unless it says
 * otherwise; consulted bodies are not asked.
 */
export function asked({
  addressees,
}: Pick<Registers, 'addressees'>): (recommendation: Pick<Recommendation, 'id' | 'parent'>) => readonly Addressee[] {
  const own = Map.groupBy(
    addressees.filter(({ role }) => role === 'addressed'),
    ({ recommendation }) => recommendation,
  )
  return ({ id, parent }) => own.get(id) ?? own.get(parent ?? '') ?? []
}
