import { byName } from '../derive/by-name.ts'
import { type Entry, wholeOf } from '../derive/ledger/ledger.ts'
import type { Scope } from '../derive/ledger/scopes.ts'
import { axisWords, basisWords, eventWords, speakerWords } from '../derive/ledger/words.ts'
import { ascending } from '../format/ascending.ts'
import { day } from '../format/day.ts'
import { fingerprint } from '../format/fingerprint.ts'
import { plural } from '../format/plural.ts'
import type { Urls } from '../format/url.ts'
import type { Library } from '../model/library.ts'
import type { Axis, LedgerEvent } from '../model/registers/events.ts'
import { most, type Notice, tag } from './notice.ts'

/** What is needed to tell of the ledger: the library and its addresses. */
export interface Telling {
  readonly library: Library
  readonly url: Urls
}

/**
 * What a part of the ledger has to tell, newest first: each event under the day on which it was recorded, and the recommendations
 * of a publication on the day of its release, where it gives one.
 */
export function ledgerNotices(scope: Scope, telling: Telling): readonly Notice[] {
  const told = new Map<LedgerEvent, Entry>()
  for (const entry of scope.entries)
    for (const event of entry.state.events) if (!told.has(event)) told.set(event, entry)
  // Only those that a feed has room for are put into words: a ledger may have a hundred thousand.
  const latest = [...told]
    .reverse()
    .sort(([one], [other]) => ascending(other.recorded, one.recorded))
    .slice(0, most)
  return [...latest.map(([event, entry]) => eventNotice(event, entry, telling)), ...releases(scope, telling)]
}

/** The axes whose words need to be told what they are of. */
const named: ReadonlySet<Axis> = new Set(['response', 'claim', 'verdict'])

function eventNotice(event: LedgerEvent, entry: Entry, { library, url }: Telling): Notice {
  const { site, registers } = library
  const bodyName = (id: string) => byName(registers.bodies).get(id)?.name ?? id
  const { axis, label, basis, note, source, evidence, date, addressee } = event
  const words = eventWords(event, bodyName)
  const what = axis === 'note' ? axisWords.note : named.has(axis) ? `${axisWords[axis]}: ${words}` : words
  const to = addressee === undefined ? undefined : bodyName(addressee)
  return {
    id: tag(site.url, event.recorded, `event/${event.id}/${event.recorded}-${fingerprint(nameOf(event))}`),
    title: `${what} – ${inWords(entry, library)}`,
    link: new URL(url.recommendation(wholeOf(entry)), site.url).href,
    told: event.recorded,
    paragraphs: [
      `${speakerWords[event.said_by]}, ${day(date)}${to === undefined ? '' : `, of ${to}`}: ${what}`,
      ...(basis === undefined ? [] : [`It rests on ${basisWords[basis]}.`]),
      ...(label === undefined ? [] : [`In the source’s words: “${label}”`]),
      ...(note === undefined ? [] : [note]),
      `The recommendation: ${entry.recommendation.text}`,
      `Source: ${source}`,
      ...(evidence === undefined ? [] : [`Evidence: ${evidence}`]),
    ],
  }
}

/** What tells one event from every other: the columns that name a row of the register. */
function nameOf({
  date,
  recorded,
  id,
  addressee,
  said_by,
  axis,
  value,
  reason,
  target,
  due,
  note,
}: LedgerEvent): string {
  return JSON.stringify([date, recorded, id, addressee, said_by, axis, value, reason, target, due, note])
}

/** “Recommendation 10 of Race equality”; one without a printed number is told by its publication alone. */
export function inWords({ recommendation, parent }: Entry, { publications }: Library): string {
  const { publication, number } = recommendation
  const title = byName(publications).get(publication)?.title ?? publication
  const printed = number ?? parent?.number
  return printed === undefined ? `a recommendation of ${title}` : `recommendation ${printed} of ${title}`
}

/** The publications of a part of the ledger whose release is known, each with how many recommendations came in with it. */
function releases({ path, entries }: Scope, { library, url }: Telling): readonly Notice[] {
  const wholes = Map.groupBy(entries, ({ recommendation }) => recommendation.publication)
  return [...wholes].flatMap(([slug, members]) => {
    const { title, released } = byName(library.publications).get(slug) ?? { title: slug, released: undefined }
    if (released === undefined) return []
    const made = new Set(members.map(wholeOf)).size
    const isOne = path.startsWith(`recommendations/${slug}/`)
    const page = isOne ? `${url.base}${path}/` : url.recommendationsOf(slug)
    return [
      {
        id: tag(library.site.url, released, `made/${slug}/in/${path}`),
        title: `${plural(made, 'recommendation', 'recommendations')} made – ${title}`,
        link: new URL(page, library.site.url).href,
        told: new Date(released).toISOString(),
        paragraphs: [
          ...(isOne ? entries.slice(0, 1).map((entry) => (entry.parent ?? entry.recommendation).text) : []),
          `${title} was released with ${plural(made, 'recommendation', 'recommendations')} told of here.`,
        ],
      },
    ]
  })
}
