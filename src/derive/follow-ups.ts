import { ascending } from '../format/ascending.ts'
import { earliestDay } from '../format/day.ts'
import type { Publication } from '../model/library.ts'
import { onSite, type Related } from './related.ts'

/** One of a chain of inspections, each of which followed up those before it. */
export interface FollowUp extends Omit<Related, 'words'> {
  /** True for the publication whose chain it is. */
  readonly current: boolean
}

/**
 * The whole chain of follow-ups to which a publication belongs, oldest first: what it follows up, what that followed up, and
 * what has followed since, on this site or only known by title. Undated ones come first; a publication alone has no chain.
 */
export function followUps(publication: Publication, publications: readonly Publication[]): readonly FollowUp[] {
  const links = publications.flatMap((from) => followed(from).map((to) => ({ from: from.slug, to })))
  const joined = new Set([publication.slug])
  const outside = new Map<string, Outside>()
  for (let before = 0; before < joined.size + outside.size; ) {
    before = joined.size + outside.size
    for (const { from, to } of links) {
      const known = typeof to === 'string' ? joined.has(to) : outside.has(nameOf(to))
      if (!joined.has(from) && !known) continue
      joined.add(from)
      if (typeof to === 'string') joined.add(to)
      else if (outside.get(nameOf(to))?.url === undefined) outside.set(nameOf(to), to)
    }
  }
  const own = publications
    .filter(({ slug }) => joined.has(slug))
    .map((each): FollowUp => ({ ...withoutWords(each), current: each.slug === publication.slug }))
  const others = [...outside.values()].map(
    ({ title, date, url }): FollowUp => ({ title, ...(url && { href: url }), ...(date && { date }), current: false }),
  )
  const all = [...others, ...own].sort((one, other) => order(one, other))
  return all.length > 1 ? all : []
}

type Target = Publication['relates'][number]['to']
type Outside = Exclude<Target, string>

const followed = ({ relates }: Publication): readonly Target[] =>
  relates.filter(({ type }) => type === 'follow-up-of').map(({ to }) => to)

/** The same document is named with the same title and date, capitals and spaces aside. */
const nameOf = ({ title, date = '' }: Outside) => `${title.toLowerCase().replace(/\s+/g, ' ')} ${date}`

function withoutWords(publication: Publication): Omit<Related, 'words'> {
  const { words: _, ...said } = onSite('', publication)
  return said
}

function order(one: FollowUp, other: FollowUp): number {
  const [a, b] = [one, other].map(({ date }) => (date === undefined ? '' : earliestDay(date)))
  return ascending(a ?? '', b ?? '') || ascending(one.title, other.title)
}
