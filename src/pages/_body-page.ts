import { wholeYears } from '../derive/ledger/ages.ts'
import { gaps } from '../derive/ledger/gaps.ts'
import { holdings } from '../derive/ledger/holdings.ts'
import { type Label, labels } from '../derive/ledger/label.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { counted, isOpen } from '../derive/ledger/tally.ts'
import { type Voices, voicesOfBodies } from '../derive/ledger/voices-of-bodies.ts'
import { countingUnit } from '../derive/ledger/words.ts'
import { sheets } from '../derive/sheets.ts'
import { ascending } from '../format/ascending.ts'
import { day, earliestDay } from '../format/day.ts'
import { life } from '../format/life.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import type { Body } from '../model/registers/bodies.ts'
import { digest } from '../prose/digest.ts'
import { bodiesShown } from './_bodies-shown.ts'
import { bodyFacts } from './_body-facts.ts'
import { bodyInspections } from './_body-inspections.ts'
import { lineageOf } from './_body-lineage.ts'
import { bodyVoices } from './_body-voices.ts'
import { entryLine } from './_entry-line.ts'
import { gapLists } from './_gap-lists.ts'
import { statusTable } from './_ledger-table.ts'
import { line } from './_line.ts'
import { mentionsOf } from './_mentions.ts'
import { most, pageWords, pagination } from './_pagination.ts'
import { namesOf } from './_search-filters.ts'
import { sistersToBody } from './_sister-parts.ts'
import { isTold } from './_status-page.ts'

/** What the pages of all bodies share, looked up once. */
interface Shared extends Edition {
  readonly bodies: readonly Body[]
  readonly wholes: ReadonlyMap<string, Entry>
  readonly consulted: ReadonlyMap<string | undefined, Edition['library']['registers']['addressees']>
  readonly voices: ReadonlyMap<string, Voices>
}

/** Every body's pages: the first with all that is known of it, then the rest of a long list of what it was asked. */
export function bodyPaths(edition: Edition) {
  const { library, ledger, url } = edition
  const bodies = bodiesShown(edition)
  const told = ledger.entries.filter(isTold)
  const shared: Shared = {
    ...edition,
    bodies,
    wholes: new Map(counted(ledger.entries).map((entry) => [entry.recommendation.id, entry])),
    consulted: Map.groupBy(
      library.registers.addressees.filter(({ role }) => role === 'consulted'),
      ({ body }) => body,
    ),
    voices: voicesOfBodies(ledger.entries),
  }
  return bodies.flatMap((body) => {
    const { held, passedOn, inherited } = holdings(body.id, told, bodies)
    const opening = openingOf(edition, body, held, passedOn)
    return sheets(byLabel(held), most).map(({ number, members }, _, { length }) => {
      const page = {
        ...opening,
        name: `${nameOf(body, bodies)}: what it was asked${pageWords(number, length)}`,
        groups: groupsOf(edition, members),
        pagination: pagination(url.body(body.id), number, length, url),
        first: number === 1 ? { ...firstOf(shared, body, held), ...restOf(edition, passedOn, inherited) } : undefined,
      }
      const params = { body: body.id, page: number === 1 ? undefined : String(number) }
      return { params, props: { page }, cacheKey: digest([page, library.site, url.base]) }
    })
  })
}

/** A body's name, with its dates or its id where another has the same. */
function nameOf(body: Body, bodies: readonly Body[]): string {
  const namesakes = bodies.filter(({ name }) => name === body.name)
  if (namesakes.length === 1) return body.name
  const dates = namesakes.map(({ from, to }) => life(from, to))
  const own = life(body.from, body.to)
  const tells = own !== '' && dates.filter((other) => other === own).length === 1
  return `${body.name} (${tells ? own : body.id})`
}

function openingOf(edition: Edition, body: Body, held: readonly Entry[], passedOn: readonly Entry[]) {
  const { library, ledger, url } = edition
  const { name, kind } = body
  const wholes = counted(held)
  const open = wholes.filter(isOpen).length
  const on = `On ${day(ledger.day)}, the day for which this page was made`
  const closed =
    open === wholes.length ? '' : `, of which ${open === 0 ? 'none' : open} ${open === 1 ? 'is' : 'are'} open`
  const none = passedOn.length === 0 ? `No recommendation published here asks ${name} for anything.` : undefined
  return {
    heading: name,
    kind,
    address: url.body(body.id),
    marks: { filters: { body: namesOf([body.id], library.registers.bodies) } },
    description: `What recommendations asked of ${name}, and what became of it.`,
    trail: [{ text: 'Bodies', href: url.bodies() }],
    day: ledger.day,
    total: `${on}: ${plural(wholes.length, 'recommendation', 'recommendations')}${closed}.`,
    unit: countingUnit,
    isAsked: held.length > 0,
    none,
    silence:
      isSilent(held) && held.length > 0
        ? 'Nothing has been recorded here about any of them since they were published. That says nothing about what has been done.'
        : undefined,
  }
}

/** What only the first page has of the body and of what it has now. */
function firstOf(shared: Shared, body: Body, held: readonly Entry[]) {
  const { library, ledger, url, bodies, wholes } = shared
  const consulted = new Set(shared.consulted.get(body.id)?.map(({ recommendation }) => recommendation))
  const found = gaps(held)
  return {
    facts: bodyFacts(body, bodies, url),
    source: body.source,
    lineage: lineageOf(body, bodies, url),
    voices: bodyVoices(shared.voices.get(body.id), held, shared),
    inspections: bodyInspections(body.id, shared),
    mentions: mentionsOf(shared, { kind: 'body', id: body.id }),
    table: statusTable(counted(held), 'By status'),
    gaps: gapLists(found, shared),
    unheard: isSilent(held) || found.unheard.length === 0 ? undefined : unheardInWords(counted(found.unheard).length),
    oldest: oldestInWords(counted(held).filter(isOpen), ledger.day),
    consulted: [...consulted].flatMap((id) => {
      const entry = wholes.get(id)
      return entry === undefined ? [] : [entryLine(entry, shared)]
    }),
    publications: library.publications
      .filter(({ subject }) => subject.bodies.includes(body.id))
      .map((publication) => line(publication, url)),
    sisters: sistersToBody(shared, body),
  }
}

const isSilent = (entries: readonly Entry[]) => entries.every(({ state }) => state.events.length === 0)

function unheardInWords(count: number): string | undefined {
  if (count === 0) return undefined
  const those = count === 1 ? 'one open recommendation' : `${count} open recommendations`
  return `Of ${those}, nothing that the body said is recorded here.`
}

/** “The oldest that is open was made in January 2005, 21 years ago.” */
function oldestInWords(open: readonly Entry[], on: string): string | undefined {
  const [oldest] = open
    .map(({ recommendation }) => recommendation.issued)
    .sort((one, other) => ascending(earliestDay(one), earliestDay(other)))
  if (oldest === undefined) return undefined
  const years = wholeYears(earliestDay(oldest), on)
  const ago = years === 0 ? '' : `, ${plural(years, 'year', 'years')} ago`
  return `The oldest that is open was made ${oldest.length === 10 ? 'on' : 'in'} ${day(oldest)}${ago}.`
}

/** What other bodies have of what it was asked, and what it may have of theirs. */
function restOf(
  edition: Edition,
  passedOn: readonly Entry[],
  inherited: readonly { readonly from: Body; readonly entries: readonly Entry[] }[],
) {
  const lines = (entries: readonly Entry[]) => byLabel(entries).map((entry) => entryLine(entry, edition))
  return {
    passedOn: lines(passedOn),
    inherited: inherited.map(({ from, entries }) => ({
      heading: from.name,
      detail: life(from.from, from.to),
      href: edition.url.body(from.id),
      entries: lines(entries),
    })),
  }
}

/** Entries in the order of the labels, those under which something is open first; those of one label in the ledger's order. */
function byLabel(entries: readonly Entry[]): readonly Entry[] {
  const groups = Map.groupBy(entries, ({ label }) => label)
  const ordered = (Object.keys(labels) as Label[]).map((label) => groups.get(label) ?? [])
  return [...ordered.filter((group) => group.some(isOpen)), ...ordered.filter((group) => !group.some(isOpen))].flat()
}

function groupsOf(edition: Edition, entries: readonly Entry[]) {
  return [...Map.groupBy(entries, ({ label }) => label)].map(([label, members]) => ({
    heading: labels[label],
    entries: members.map((entry) => entryLine(entry, edition)),
  }))
}
