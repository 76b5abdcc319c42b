import { alphabetical } from '../derive/alphabetical.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { counted, isOpen } from '../derive/ledger/tally.ts'
import { countingUnit } from '../derive/ledger/words.ts'
import { day } from '../format/day.ts'
import { life } from '../format/life.ts'
import { number } from '../format/number.ts'
import { capitalised } from '../format/sentence.ts'
import type { Edition } from '../library.ts'
import type { Body } from '../model/registers/bodies.ts'
import { bodiesShown } from './_bodies-shown.ts'
import type { LedgerTable } from './_ledger-table.ts'

/** The list of all bodies that something public names: those that have something to answer for with their counts, then the others. */
export function bodiesPage(edition: Edition) {
  const { ledger, url } = edition
  const bodies = bodiesShown(edition).toSorted(
    (one, other) => alphabetical(one.name, other.name) || alphabetical(one.id, other.id),
  )
  const entries = counted(ledger.entries)
  const held = Map.groupBy(entries, ({ body }) => body)
  const asked = new Set(entries.flatMap(({ addressee: { body } }) => body ?? []))
  const isAsked = ({ id }: Body) => asked.has(id) || held.has(id)
  const known = new Set(bodies.map(({ id }) => id))
  const nameless = entries.filter(({ body }) => body === undefined || !known.has(body))
  return {
    isEmpty: bodies.length === 0,
    total: `As on ${day(ledger.day)}, the day for which this page was made. A recommendation stands with the body that has it now.`,
    unit: countingUnit,
    table: tableOf(bodies.filter(isAsked), held, url),
    nameless: [...new Set(nameless.map(({ addressee }) => `“${addressee.printed}”`))].sort(alphabetical),
    others: bodies
      .filter((body) => !isAsked(body))
      .map((body) => ({ name: body.name, href: url.body(body.id), detail: about(body) })),
  }
}

function tableOf(
  bodies: readonly Body[],
  held: ReadonlyMap<string | undefined, readonly Entry[]>,
  url: Edition['url'],
): LedgerTable {
  const count = (entries: readonly Entry[]) => number(String(entries.length))
  return {
    id: 'bodies',
    caption: 'Recommendations by body',
    columns: ['Body', 'Open', 'Past their deadline', 'All'],
    rows: bodies.map((body) => {
      const own = held.get(body.id) ?? []
      const overdue = own.filter(({ measures }) => measures.actionOverdue)
      return {
        head: body.name,
        href: url.body(body.id),
        detail: about(body),
        cells: [count(own.filter(isOpen)), count(overdue), count(own)],
      }
    }),
  }
}

/** “Board, 1900 to 1950”. */
function about({ kind, short, from, to }: Body): string {
  return [short, capitalised(kind), life(from, to)].filter((part) => part !== undefined && part !== '').join(', ')
}
