import type { Publication } from '../model/library.ts'
import { placed, placeOf } from '../model/place-of.ts'
import { releaseDay } from '../model/public-since.ts'
import type { Registers } from '../model/registers/index.ts'

/** What decides which rows may be public. */
export interface Openness {
  /** The slugs of publications that are in draft, under embargo, or could not be read. */
  readonly closed: ReadonlySet<string>
  readonly publications: readonly Publication[]
  /** The day for which the site is built, `2026-03-31`. */
  readonly day: string
}

/**
 * The registers without what must not be known yet: recommendations of closed publications with all that the ledger says of
 * them, and what is recorded for a later day. What was recorded of a publication before this site showed it counts as recorded on
 * the day when it first did. Which bodies and themes are named is for the pages to decide, by what is public: were a row left out
 * here because something hidden names it, its absence would tell.
 */
export function publicRegisters(all: Registers, { closed, publications, day }: Openness): Registers {
  const isOpen = (id: string) => !closed.has(slugOf(id))
  const since = new Map(publications.map((publication) => [publication.slug, releaseDay(publication) ?? '']))
  const known = <Row extends { readonly recorded: string }>(row: Row, publication: string) =>
    row.recorded <= day ? [recordedFrom(row, since.get(publication) ?? '')] : []
  const hidden = hiddenInspections(all.inspections, closed)
  return {
    ...all,
    inspections: all.inspections.filter(({ id }) => !hidden.has(id)),
    ratings: all.ratings.filter(({ inspection }) => !hidden.has(inspection)),
    recommendations: all.recommendations.filter(({ id, publication }) => isOpen(id) && isOpen(publication)),
    addressees: all.addressees.filter(({ recommendation }) => isOpen(recommendation)),
    events: all.events
      .filter(({ id, target }) => isOpen(id) && (target === undefined || isOpen(target)))
      .flatMap((event) => known(event, slugOf(event.id))),
    aggregates: all.aggregates
      .filter(({ publication }) => isOpen(publication))
      .flatMap((aggregate) => known(aggregate, aggregate.publication)),
  }
}

/** The ids of the inspections whose reports are closed, and of those that follow one of them up. */
function hiddenInspections(all: Registers['inspections'], closed: ReadonlySet<string>): ReadonlySet<string> {
  const hidden = new Set(all.filter(({ publication = '' }) => closed.has(publication)).map(({ id }) => id))
  let before = -1
  while (before !== hidden.size) {
    before = hidden.size
    for (const { id, follow_up_of = '' } of all) if (hidden.has(follow_up_of)) hidden.add(id)
  }
  return hidden
}

/** The publication in an id: `pilots-2019/1` → `pilots-2019`. */
const slugOf = (id: string) => id.split('/')[0] ?? ''

/** The row, recorded on this day where it was recorded before. */
function recordedFrom<Row extends { readonly recorded: string }>(row: Row, since: string): Row {
  return row.recorded >= since ? row : placed({ ...row, recorded: since }, (part) => placeOf(row, part))
}
