import type { Library } from '../../model/library.ts'
import type { Body } from '../../model/registers/bodies.ts'
import { bodiesInUse } from './bodies-in-use.ts'
import { type Entry, type Ledger, predecessors, wholeOf } from './ledger.ts'
import { themesInUse } from './themes-in-use.ts'

/** A part of the ledger that has a page, and a feed and a calendar beside it. */
export interface Scope {
  /** The page's path within the site, without slashes at its ends: `recommendations/harbour-lights-2024/1`, `bodies/harbour-office`. */
  readonly path: string
  /** What the part is of, to follow “Recommendations”: “to the Harbour Office”; empty for all. */
  readonly of: string
  /** Its entries in the ledger's order. */
  readonly entries: readonly Entry[]
}

/**
 * The whole ledger, then its part for each publication, recommendation (with its parts), body (with what it took over and what its
 * predecessors were asked) and theme in use. A body of which nothing is recorded has one too.
 *
 * @param bodies those that have a page
 */
export function scopes(
  library: Library,
  { entries }: Ledger,
  bodies: readonly Body[] = bodiesInUse(library),
): readonly Scope[] {
  const { publications } = library
  const titles = new Map(publications.map(({ slug, title }) => [slug, title]))
  const byPublication = Map.groupBy(entries, ({ recommendation }) => recommendation.publication)
  const byWhole = Map.groupBy(entries, wholeOf)
  const byBody = groupedBySeveral(entries, ({ addressee, body }) => [addressee.body, body])
  const byTheme = groupedBySeveral(entries, ({ recommendation, parent }) => [
    ...recommendation.themes,
    ...(parent?.themes ?? []),
  ])
  const inOrderOfLedger = new Map(entries.map((entry, index) => [entry, index]))
  const ofBody = (id: string) => {
    const ids = [id, ...predecessors(id, bodies).map((body) => body.id)]
    const found = new Set(ids.flatMap((each) => byBody.get(each) ?? []))
    return [...found].sort((one, other) => (inOrderOfLedger.get(one) ?? 0) - (inOrderOfLedger.get(other) ?? 0))
  }
  return [
    { path: 'recommendations', of: '', entries },
    ...[...byPublication].map(([slug, entries]) => {
      return { path: `recommendations/${slug}`, of: `of ${titles.get(slug) ?? slug}`, entries }
    }),
    ...[...byWhole].map(([id, entries]) => {
      return { path: `recommendations/${id}`, of: wholeInWords(entries, titles), entries }
    }),
    ...bodies.map(({ id, name }) => ({ path: `bodies/${id}`, of: `to ${name}`, entries: ofBody(id) })),
    ...themesInUse(library).map(({ id, name }) => {
      return { path: `themes/${id}`, of: `on ${name}`, entries: byTheme.get(id) ?? [] }
    }),
  ]
}

function wholeInWords([first]: readonly Entry[], titles: ReadonlyMap<string, string>): string {
  if (first === undefined) return ''
  const { publication, number, key } = first.parent ?? first.recommendation
  return `${number ?? key} of ${titles.get(publication) ?? publication}`
}

/** Grouped under each of several names; an entry stands once under each. */
function groupedBySeveral(
  entries: readonly Entry[],
  names: (entry: Entry) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const name of new Set(names(entry))) {
      if (name === undefined) continue
      const group = groups.get(name)
      if (group === undefined) groups.set(name, [entry])
      else group.push(entry)
    }
  }
  return groups
}
