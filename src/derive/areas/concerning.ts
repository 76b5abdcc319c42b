import type { Library, Publication } from '../../model/library.ts'
import type { Inspection } from '../../model/registers/inspections.ts'
import type { Entry, Ledger } from '../ledger/ledger.ts'
import { counted } from '../ledger/tally.ts'
import { newestFirst } from '../newest-first.ts'
import { areaBook } from './area-book.ts'

/** The recommendations of a publication that concern an area, and why they do. */
export interface Concerning {
  readonly publication: Publication
  /** The inspection of the area of which the publication tells; left out where the publication is about the area otherwise. */
  readonly inspection?: Inspection
  /** How many areas the inspection, or else the publication, is of. */
  readonly areas: number
  /** Whole recommendations × addressee, in the ledger's order. */
  readonly entries: readonly Entry[]
}

const known = new WeakMap<Ledger, ReadonlyMap<string, readonly Entry[]>>()

/**
 * The recommendations that concern an area: those of a publication that tells of an inspection of it, or whose subject it is, newest
 * publication first. The registers relate no body to an area, so that what is asked of a body is not counted here.
 */
export function concerning(area: string, library: Library, ledger: Ledger): readonly Concerning[] {
  const book = areaBook(library)
  const own = book.inspections.get(area) ?? []
  const telling = new Map<string, Inspection>()
  for (const inspection of own)
    for (const { slug } of book.telling.get(inspection.id) ?? []) telling.set(slug, inspection)
  const told = own.flatMap(({ id }) => book.telling.get(id) ?? [])
  const all = newestFirst([...new Set([...told, ...(book.publications.get(area) ?? [])])])
  return all.flatMap((publication): Concerning[] => {
    const entries = byPublication(ledger).get(publication.slug)
    if (entries === undefined) return []
    const inspection = telling.get(publication.slug)
    const areas = (inspection?.areas ?? publication.subject.areas).length
    return [{ publication, areas, entries, ...(inspection && { inspection }) }]
  })
}

/** Each ledger's whole entries by the publication that made them; put together once. */
function byPublication(ledger: Ledger): ReadonlyMap<string, readonly Entry[]> {
  const found =
    known.get(ledger) ?? Map.groupBy(counted(ledger.entries), ({ recommendation }) => recommendation.publication)
  known.set(ledger, found)
  return found
}
