import { alphabetical } from '../derive/alphabetical.ts'
import { labels } from '../derive/ledger/label.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { counted } from '../derive/ledger/tally.ts'
import { ascending } from '../format/ascending.ts'
import { earliestDay } from '../format/day.ts'
import { capitalised } from '../format/sentence.ts'
import type { Edition } from '../library.ts'
import { releaseDay } from '../model/public-since.ts'
import { digest } from '../prose/digest.ts'
import type { ListedText, ListedTexts, ListIndex, Named } from '../reader/list/list-index.ts'
import { entryLine } from './_entry-line.ts'

/** How many entries one file of texts holds. */
const perFile = 200

/** What the browser makes its list of recommendations from: an index of all in few bytes, and their texts in files. */
export interface RecommendationList {
  readonly index: ListIndex
  readonly files: readonly ListedTexts[]
}

const made = new WeakMap<Edition, RecommendationList>()

/** The list of an edition, made once. */
export function recommendationList(edition: Edition): RecommendationList {
  const known = made.get(edition) ?? listOf(edition)
  made.set(edition, known)
  return known
}

/** Whole recommendations × addressee, newest first; parts are told with their wholes. */
function listOf(edition: Edition): RecommendationList {
  const { library, ledger } = edition
  const { bodies, themes, recommendations } = library.registers
  const entries = counted(ledger.entries).toSorted((one, other) => -byIssue(one, other))
  const parts = Map.groupBy(recommendations, ({ parent }) => parent)
  const bodyName = new Map(bodies.map(({ id, name }) => [id, name]))
  const released = new Map(library.publications.map((publication) => [publication.slug, releaseDay(publication) ?? '']))

  const dates = entries.map(({ recommendation, state, measures }) => {
    const lastWord = state.events.filter(({ said_by }) => said_by === 'owner').map(({ date }) => date)
    const recorded = state.events.map((event) => event.recorded)
    return {
      issued: recommendation.issued,
      due: measures.actionPending ? (state.deadlines.at(-1)?.value ?? '') : '',
      silent: measures.silentDays === null ? '' : latest([recommendation.issued, ...lastWord]),
      changed: latest([released.get(recommendation.publication) ?? '', ...recorded]),
    }
  })
  const days = ['', ...unique(dates.flatMap((each) => Object.values(each))).filter((day) => day !== '')].sort(byDay)
  const dayColumn = (name: keyof (typeof dates)[number]) =>
    placed(
      dates.map((each) => each[name]),
      days,
    )

  const statuses = Object.entries(labels).filter(([id]) => entries.some(({ label }) => label === id))
  const asked = entries.map(({ body, addressee }) => body ?? addressee.printed)
  const askedBodies = unique(asked).map((id): Named => [id, bodyName.get(id) ?? id])
  const bodyOptions = askedBodies.sort(byWords)
  const own = library.publications.filter(({ slug }) =>
    entries.some(({ recommendation }) => recommendation.publication === slug),
  )
  const themeNames = themes
    .filter(({ id }) => entries.some(({ recommendation }) => recommendation.themes.includes(id)))
    .map(({ id, name }): Named => [id, name])
    .sort(byWords)
  const themePlaces = entries.map(({ recommendation }) =>
    themeNames.flatMap(([id], place) => (recommendation.themes.includes(id) ? [place] : [])).join(' '),
  )
  const themeSets = unique(themePlaces)

  const content: Omit<ListIndex, 'edition'> = {
    day: ledger.day,
    count: entries.length,
    perFile,
    statuses,
    bodies: bodyOptions,
    publications: own.map(({ slug, title }): Named => [slug, title]),
    themes: themeNames,
    themeSets: themeSets.map((set) => (set === '' ? [] : set.split(' ').map(Number))),
    days,
    columns: {
      status: placed(
        entries.map(({ label }) => label),
        statuses.map(first),
      ),
      body: placed(asked, bodyOptions.map(first)),
      publication: placed(
        entries.map(({ recommendation }) => recommendation.publication),
        own.map(({ slug }) => slug),
      ),
      themes: placed(themePlaces, themeSets),
      issued: dayColumn('issued'),
      due: dayColumn('due'),
      silent: dayColumn('silent'),
      changed: dayColumn('changed'),
      gap: entries.map(({ measures }) => Number(measures.claimGap)),
    },
  }
  const texts = entries.map((entry): ListedText => {
    const { number, text, id } = entry.recommendation
    const { asked, takenOverBy, claim, verdict, due } = entryLine(entry, edition)
    const told = parts.get(id)?.map((part) => part.text)
    return {
      id,
      ...(number !== undefined && { number }),
      text: number === undefined ? capitalised(text) : text,
      ...(told !== undefined && { parts: told }),
      asked: asked.printed,
      ...(asked.href !== undefined && entry.addressee.body !== undefined && { body: entry.addressee.body }),
      ...(takenOverBy !== undefined && { takenOverBy }),
      ...(claim !== undefined && { claim }),
      ...(verdict !== undefined && { verdict }),
      ...(due !== undefined && { due: due.date }),
    }
  })
  const name = digest([content, texts]).slice(0, 12)
  const numbers = Array.from({ length: Math.ceil(texts.length / perFile) }, (_, number) => number)
  return {
    index: { edition: name, ...content },
    files: numbers.map((number) => ({
      edition: name,
      texts: texts.slice(number * perFile, (number + 1) * perFile),
    })),
  }
}

const first = ([name]: readonly [string, ...unknown[]]) => name
const unique = (texts: readonly string[]) => [...new Set(texts)]
const byWords = ([, one]: Named, [, other]: Named) => alphabetical(one, other)
const byIssue = (one: Entry, other: Entry) => byDay(one.recommendation.issued, other.recommendation.issued)
const latest = (days: readonly string[]) => days.toSorted(byDay).at(-1) ?? ''

/** By the earliest day that a date can mean; an empty one comes first. */
function byDay(one: string, other: string): number {
  const [a, b] = [one, other].map((day) => (day === '' ? '' : earliestDay(day)))
  return ascending(a ?? '', b ?? '')
}

/** Each text as its place in the dictionary. */
function placed(texts: readonly string[], dictionary: readonly string[]): readonly number[] {
  const places = new Map(dictionary.map((text, place) => [text, place]))
  return texts.map((text) => places.get(text) ?? 0)
}
