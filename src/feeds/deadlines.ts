import ical from 'ical-generator'
import { byName } from '../derive/by-name.ts'
import { type Entry, wholeOf } from '../derive/ledger/ledger.ts'
import type { Scope } from '../derive/ledger/scopes.ts'
import { isOpen } from '../derive/ledger/tally.ts'
import { day, latestDay } from '../format/day.ts'
import { fingerprint } from '../format/fingerprint.ts'
import { capitalised } from '../format/sentence.ts'
import { inWords, type Telling } from './ledger-notices.ts'
import { instant } from './notice.ts'

/**
 * The deadlines of a part of the ledger as a calendar (RFC 5545): one event of a whole day for each open recommendation × addressee
 * that has one, on the latest day that it can mean. A deadline that is moved keeps its UID and raises its SEQUENCE.
 */
export function deadlines({ path, of, entries }: Scope, telling: Telling): string {
  const { site, asOf } = telling.library
  const calendar = ical({
    name: ['Deadlines', ...(of === '' ? [] : [of]), '–', site.name].join(' '),
    prodId: { company: site.name, product: 'Recommendations', language: site.language.slice(0, 2).toUpperCase() },
    url: new URL(telling.url.deadlinesOf(`${telling.url.base}${path}/`), site.url).href,
  })
  for (const entry of entries) {
    const due = entry.state.deadlines.at(-1)?.value
    if (due === undefined || !isOpen(entry) || entry.label === 'implemented') continue
    calendar.createEvent({
      id: uid(entry, site.url),
      stamp: instant(asOf),
      start: instant(latestDay(due)),
      allDay: true,
      sequence: entry.measures.timesMoved,
      summary: capitalised(`${inWords(entry, telling.library)}: due by ${day(due)} (${nameOf(entry, telling)})`),
      description: described(entry),
      url: new URL(telling.url.recommendation(wholeOf(entry)), site.url).href,
    })
  }
  const text = calendar.toString()
  const ended = text.endsWith('\r\n') ? text : `${text}\r\n`
  return calendar.length() === 0 ? ended.replace('END:VCALENDAR', `${zone}\r\nEND:VCALENDAR`) : ended
}

/** A calendar must hold something to be one: where there is no deadline, the definition of universal time. */
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

function uid({ recommendation, addressee }: Entry, siteUrl: string): string {
  const asked = addressee.body ?? fingerprint(addressee.printed)
  return `${recommendation.id.replace('/', '.')}.${asked}@${new URL(siteUrl).hostname}`
}

/** Who has it to do now: the body that took it over, else the one that was asked. */
function nameOf({ body, addressee }: Entry, { library }: Telling): string {
  if (body === undefined || body === addressee.body) return addressee.printed
  return byName(library.registers.bodies).get(body)?.name ?? body
}

function described({ recommendation, state }: Entry): string {
  const [first, ...later] = state.deadlines
  const moved = first !== undefined && later.length > 0 ? [`The first deadline was ${day(first.value)}.`] : []
  return [recommendation.text, ...moved].join('\n\n')
}
