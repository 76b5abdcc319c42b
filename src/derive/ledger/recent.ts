import type { Change } from './changes.ts'

/** How many things an edition says: events, and publications released. */
export const sizeOf = ({ events, publications }: Change): number => events.length + publications.length

/** The newest editions that together say at most `most` things, one at least; and all before them. */
export function recent(
  editions: readonly Change[],
  most: number,
): { readonly newest: readonly Change[]; readonly earlier: readonly Change[] } {
  let room = most
  const end = editions.findIndex((edition, place) => {
    room -= sizeOf(edition)
    return place > 0 && room < 0
  })
  return end < 0 ? { newest: editions, earlier: [] } : { newest: editions.slice(0, end), earlier: editions.slice(end) }
}
