import { byName } from '../derive/by-name.ts'
import type { Change } from '../derive/ledger/changes.ts'
import { editions } from '../derive/ledger/editions.ts'
import { recent, sizeOf } from '../derive/ledger/recent.ts'
import { eventWords } from '../derive/ledger/words.ts'
import type { ChangeLog, EditionTold } from '../model/change-log.ts'
import type { LedgerEvent } from '../model/registers/events.ts'
import type { Telling } from './ledger-notices.ts'

/** How many changes the newest editions may have together that are told in full where all editions are listed. */
export const fullUpTo = 50

/** `changes.json`: the newest editions in full, and where each earlier one is told. */
export function changeLog(telling: Telling): ChangeLog {
  const { library, url } = telling
  const { newest, earlier } = recent(editions(library), fullUpTo)
  const at = absolute(telling)
  const tell = editionTeller(telling)
  return {
    $schema: at(url.changesSchema()),
    publisher: library.site.name,
    url: at(url.changes()),
    asAt: library.asOf.slice(0, 10),
    editions: newest.map(tell),
    earlier: earlier.map((edition) => ({
      edition: edition.day,
      json: at(url.editionJson(edition.day)),
      changes: sizeOf(edition),
    })),
  }
}

/** Tells editions of a library, each as in `changes.json`. */
export function editionTeller(telling: Telling): (edition: Change) => EditionTold {
  const { library, url } = telling
  const at = absolute(telling)
  const bodies = byName(library.registers.bodies)
  const wholes = new Map(library.registers.recommendations.map(({ id, parent }) => [id, parent ?? id]))
  const eventTold = (event: LedgerEvent) => ({
    date: event.date,
    recommendation: event.id,
    url: at(url.recommendation(wholes.get(event.id) ?? event.id)),
    ...(event.addressee !== undefined && { addressee: event.addressee }),
    saidBy: event.said_by,
    axis: event.axis,
    ...(event.value !== undefined && { value: event.value }),
    words: eventWords(event, (id) => bodies.get(id)?.name ?? id),
    source: event.source,
  })
  return ({ day, events, publications }) => ({
    edition: day,
    url: at(url.edition(day)),
    publications: publications.map(({ publication, recommendations }) => ({
      title: publication.title,
      url: at(url.recommendationsOf(publication.slug)),
      recommendations: recommendations.length,
    })),
    events: events.map(eventTold),
  })
}

const absolute =
  ({ library }: Telling) =>
  (path: string) =>
    new URL(path, library.site.url).href
