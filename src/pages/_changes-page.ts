import type { Change } from '../derive/ledger/changes.ts'
import { editions } from '../derive/ledger/editions.ts'
import { recent, sizeOf } from '../derive/ledger/recent.ts'
import { axisWords, basisWords, eventWords, speakerWords } from '../derive/ledger/words.ts'
import { sheets } from '../derive/sheets.ts'
import { fullUpTo } from '../feeds/change-log.ts'
import { day } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import type { Axis, LedgerEvent } from '../model/registers/events.ts'
import { digest } from '../prose/digest.ts'
import { editionsWords } from './_editions-words.ts'
import { pageWords, pagination } from './_pagination.ts'

/** One change as an item of a list. */
export interface ChangeLine {
  readonly who: string
  /** When it happened, where that was not the day on which it was recorded. */
  readonly when?: string
  readonly what: string
  /** What the source or the author adds: its own word, on what it rests, a note. */
  readonly more: readonly string[]
  readonly about: { readonly href: string; readonly number?: string; readonly text: string; readonly in: string }
}

/** The page of all changes: the newest editions in full, the earlier ones as links. */
export function changesPage(edition: Edition) {
  const { library, ledger, url } = edition
  const all = editions(library)
  const { newest, earlier } = recent(all, fullUpTo)
  return {
    today: day(ledger.day),
    editions: editionsWords(all),
    newest: newest.map((change) => {
      const told = toldEdition(change, edition)
      const more = told.lines.length - fullUpTo
      return { ...told, lines: told.lines.slice(0, fullUpTo), more: Math.max(0, more) }
    }),
    earlier: earlier.map((change) => ({
      day: change.day,
      words: day(change.day),
      href: url.edition(change.day),
      detail: plural(sizeOf(change), 'change', 'changes'),
    })),
    json: url.changesJson(),
    schema: url.changesSchema(),
  }
}

/** The pages of single editions, each with what it shows. */
export function editionPaths(edition: Edition) {
  const { library, url } = edition
  return editions(library).flatMap((change) => {
    const { lines, publications, ...told } = toldEdition(change, edition)
    return sheets(lines, fullUpTo).map(({ number, members }, _, { length }) => {
      const page = {
        ...told,
        lines: members,
        publications: number === 1 ? publications : [],
        title: `Changes recorded on ${told.words}${pageWords(number, length)}`,
        lead: `${plural(sizeOf(change), 'change', 'changes')} in the ledger of recommendations, as this site first told of them.`,
        trail: [{ text: 'Changes', href: url.changes() }],
        json: url.editionJson(change.day),
        pagination: pagination(url.edition(change.day), number, length, url),
      }
      return {
        params: { day: change.day, page: number === 1 ? undefined : String(number) },
        props: { page },
        cacheKey: digest([page, library.site, url.base]),
      }
    })
  })
}

/** What was recorded on one day: publications that came in, and each event in words. */
export function toldEdition(change: Change, { library, url }: Edition) {
  const { recommendations, bodies } = library.registers
  const names = new Map(bodies.map(({ id, name }) => [id, name]))
  const bodyName = (id: string) => names.get(id) ?? id
  const byId = new Map(recommendations.map((each) => [each.id, each]))
  const titles = new Map(library.publications.map(({ slug, title }) => [slug, title]))
  return {
    day: change.day,
    words: day(change.day),
    href: url.edition(change.day),
    publications: change.publications.map(({ publication, recommendations }) => ({
      title: publication.title,
      href: url.recommendationsOf(publication.slug),
      count: plural(recommendations.length, 'recommendation', 'recommendations'),
    })),
    lines: change.events.flatMap((event): ChangeLine[] => {
      const about = byId.get(event.id)
      if (about === undefined) return []
      const { number, text, parent, publication } = about
      return [
        {
          ...eventLine(event, change.day, bodyName),
          about: {
            href: url.recommendation(parent ?? about.id),
            ...(number !== undefined && { number: `Recommendation ${number}` }),
            text,
            in: titles.get(publication) ?? publication,
          },
        },
      ]
    }),
  }
}

/** The axes whose words need to be told what they are of. */
const named: ReadonlySet<Axis> = new Set(['response', 'claim', 'verdict'])

function eventLine(event: LedgerEvent, recorded: string, bodyName: (id: string) => string): Omit<ChangeLine, 'about'> {
  const { said_by, axis, date, addressee, label, basis, note } = event
  const words = eventWords(event, bodyName)
  return {
    who: speakerWords[said_by] + (addressee === undefined ? '' : `, on ${bodyName(addressee)}`),
    ...(date !== recorded && { when: day(date) }),
    what: named.has(axis) ? `${axisWords[axis]}: ${words}` : words,
    more: [
      ...(label === undefined ? [] : [`In the source’s words: “${label}”.`]),
      ...(basis === undefined ? [] : [`It rests on ${basisWords[basis]}.`]),
      ...(note === undefined || axis === 'note' ? [] : [note]),
    ],
  }
}
