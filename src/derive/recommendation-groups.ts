import type { Registers } from '../model/registers/index.ts'
import type { Addressee, Recommendation } from '../model/registers/recommendations.ts'
import { recommendationsOf } from './recommendations-of.ts'

/** A recommendation with those it is addressed to and those to be consulted, and its parts. */
export interface GroupedRecommendation {
  readonly recommendation: Recommendation
  /** Of either role, in the register's order; of its parts where it names none itself. */
  readonly addressees: readonly Addressee[]
  readonly parts: readonly Recommendation[]
}

export interface RecommendationGroup {
  /** “The NPD should ensure that:”; left out where the publication prints none. */
  readonly leadIn?: string
  /** Everyone to whom a recommendation of the group is addressed, each once. */
  readonly addressees: readonly { readonly printed: string; readonly body?: string }[]
  readonly recommendations: readonly GroupedRecommendation[]
}

/**
 * A publication's recommendations in the register's order, in groups as they are printed: neighbours under one lead-in; where
 * there is no lead-in, neighbours addressed to the same bodies.
 */
export function recommendationGroups(
  publication: string,
  registers: Pick<Registers, 'recommendations' | 'addressees'>,
): readonly RecommendationGroup[] {
  const own = recommendationsOf(publication, registers)
  const addressees = Map.groupBy(own.addressees, ({ recommendation }) => recommendation)
  const parts = Map.groupBy(own.recommendations, ({ parent }) => parent)
  const groups: { readonly heading: string; readonly members: GroupedRecommendation[] }[] = []
  for (const recommendation of parts.get(undefined) ?? []) {
    const member = grouped(recommendation, parts.get(recommendation.id) ?? [], addressees)
    const heading = headingOf(member)
    const last = groups.at(-1)
    if (last?.heading === heading) last.members.push(member)
    else groups.push({ heading, members: [member] })
  }
  return groups.map(({ members }) => {
    const leadIn = members[0]?.recommendation.group_lead_in
    return {
      ...(leadIn !== undefined && { leadIn }),
      addressees: once(members.flatMap((member) => member.addressees).filter(({ role }) => role === 'addressed')),
      recommendations: members,
    }
  })
}

function grouped(
  recommendation: Recommendation,
  parts: readonly Recommendation[],
  addressees: ReadonlyMap<string, readonly Addressee[]>,
): GroupedRecommendation {
  const of = ({ id }: Recommendation) => addressees.get(id) ?? []
  const own = of(recommendation)
  return { recommendation, addressees: own.length > 0 ? own : onceByRole(parts.flatMap(of)), parts }
}

/** What stands over a recommendation in print: its lead-in, else the names of those it is addressed to. */
function headingOf({ recommendation, addressees }: GroupedRecommendation): string {
  if (recommendation.group_lead_in !== undefined) return `lead-in ${recommendation.group_lead_in}`
  return `to ${addressees
    .filter(({ role }) => role === 'addressed')
    .map(({ printed }) => printed)
    .join('; ')}`
}

function once(addressees: readonly Addressee[]): RecommendationGroup['addressees'] {
  const byName = new Map(
    addressees.map(({ printed, body }) => [printed, { printed, ...(body !== undefined && { body }) }]),
  )
  return [...byName.values()]
}

function onceByRole(addressees: readonly Addressee[]): readonly Addressee[] {
  const isSame = (one: Addressee) => (other: Addressee) => one.role === other.role && one.printed === other.printed
  return addressees.filter((addressee, place) => addressees.findIndex(isSame(addressee)) === place)
}
