import { type Mention, mentionsIn } from '../derive/mentions/mentions-in.ts'
import type { Thing } from '../derive/mentions/name.ts'
import { nameFinder } from '../derive/mentions/name-finder.ts'
import { names } from '../derive/mentions/names.ts'
import { areasById, setting } from '../derive/mentions/setting.ts'
import { newestFirst } from '../derive/newest-first.ts'
import { recommendationsOf } from '../derive/recommendations-of.ts'
import type { Urls } from '../format/url.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Passage } from '../model/passage.ts'
import { digest } from './digest.ts'
import { documentsOf } from './document.ts'
import { type Findings, unremembered } from './findings.ts'
import { linkedThing } from './linked-thing.ts'
import { passages } from './passages.ts'
import type { SaidTerms } from './said-terms.ts'

/** A passage that names a thing, with the words that name it: plain values. */
export interface NamingPassage extends Omit<Passage, 'links'> {
  readonly chapter: string | undefined
  /** Where in the text the names stand, in order. */
  readonly named: readonly { readonly start: number; readonly end: number }[]
  /** False where another thing of that name may be meant. */
  readonly certain: boolean
}

/** Where one thing is named in a publication: how many passages, and the first of them with their texts. */
export interface NamingPublication {
  readonly publication: Publication
  readonly count: number
  /** The first passages; empty for all but the newest publications, so that memory does not grow with what no page shows. */
  readonly first: readonly NamingPassage[]
}

/** Where everything is named in what is published. */
export interface MentionIndex {
  /** The publications that name a thing, newest first. */
  readonly of: (thing: Thing) => readonly NamingPublication[]
  /** All passages of a publication that name a thing, read from its finished text. */
  readonly passages: (publication: Publication, thing: Thing) => readonly NamingPassage[]
}

/** Of how many publications, and of how many passages in each, the texts are at hand for the thing's own page. */
export const shown = { publications: 5, passages: 3 } as const

/** What is remembered of a publication: how many passages name a thing, and the first of them where they were to be shown. */
type NamedThings = Readonly<Record<string, readonly [count: number, first?: readonly NamingPassage[]]>>
export type ThingsFound = Findings<NamedThings>

/** The finished texts and what was said in them, as an index of mentions needs them. */
export interface FinishedTexts {
  readonly url: Urls
  readonly html: (publication: Publication, chapter?: string) => string
  /** A name for a finished text that changes with it. */
  readonly htmlName: (publication: Publication, chapter?: string) => string
  readonly said: (publication: Publication) => SaidTerms
}

/**
 * Reads every finished text and keeps which things it names. A text that is remembered is not read again unless one of its
 * passages is to be shown that was not before.
 */
export function mentionIndex(
  library: Library,
  texts: FinishedTexts,
  found: ThingsFound = unremembered(),
): MentionIndex {
  const read = readLately(reader(library, texts))
  const all = new Map<string, NamingPublication[]>()
  const isShown = (thing: string) => (all.get(thing)?.length ?? 0) < shown.publications
  for (const publication of newestFirst(library.publications)) {
    const find = () => namedThings(read(publication), isShown)
    const serves = (known: NamedThings) => Object.entries(known).every(([thing, [, first]]) => first || !isShown(thing))
    for (const [thing, [count, first = []]] of Object.entries(
      found.of(keyOf(publication, library, texts), find, serves),
    )) {
      const known = all.get(thing)
      const naming = { publication, count, first: isShown(thing) ? first : [] }
      if (known === undefined) all.set(thing, [naming])
      else known.push(naming)
    }
  }
  return {
    of: (thing) => all.get(nameOf(thing)) ?? [],
    passages: (publication, thing) => read(publication).get(nameOf(thing)) ?? [],
  }
}

/** How many publications are at hand after they were read: pages of many things list the same newest ones, one page after another. */
const atHand = 32

function readLately(read: ReturnType<typeof reader>): ReturnType<typeof reader> {
  const lately = new Map<Publication, ReturnType<typeof read>>()
  return (publication) => {
    const made = lately.get(publication) ?? read(publication)
    lately.delete(publication)
    lately.set(publication, made)
    const [oldest] = lately.keys()
    if (lately.size > atHand && oldest !== undefined) lately.delete(oldest)
    return made
  }
}

const nameOf = ({ kind, id }: Thing) => `${kind} ${id}`

/** All that the mentions in a publication depend on, besides the registers' names. */
function keyOf(publication: Publication, { registers }: Library, { htmlName, said }: FinishedTexts): string {
  const { slug, published, subject } = publication
  const names = documentsOf(publication).map(({ chapter }) => [chapter, htmlName(publication, chapter)])
  const asked = recommendationsOf(slug, registers).recommendations.map(({ id, number }) => [id, number])
  return digest([slug, published, subject, names, said(publication), asked])
}

function namedThings(
  passages: ReadonlyMap<string, readonly NamingPassage[]>,
  isShown: (thing: string) => boolean,
): NamedThings {
  return Object.fromEntries(
    [...passages].map(([thing, own]) => [
      thing,
      isShown(thing) ? [own.length, own.slice(0, shown.passages)] : [own.length],
    ]),
  )
}

/** Reads a publication's passages: those that name something, by the name of the thing, in reading order. */
function reader(library: Library, { url, html, said }: FinishedTexts) {
  const find = nameFinder(names(library.registers))
  const led = linkedThing(library, url)
  const areas = areasById(library.registers)
  return (publication: Publication): ReadonlyMap<string, readonly NamingPassage[]> => {
    const { kind, slug } = publication
    const own = recommendationsOf(slug, library.registers).recommendations
    const numbers = new Map(own.flatMap(({ number, id }) => (number === undefined ? [] : [[number, id] as const])))
    const reading = {
      find,
      setting: setting(publication, areas, said(publication)),
      recommendation: (number: string) => numbers.get(number),
    }
    const byThing = new Map<string, NamingPassage[]>()
    for (const { chapter } of documentsOf(publication)) {
      const page = url.document(kind, slug, chapter)
      const inChapter = passages(html(publication, chapter))
      const mentions = mentionsIn(inChapter, {
        ...reading,
        led: (href) => led(href.startsWith('#') ? page + href : href),
      })
      for (const [thing, own] of Map.groupBy(mentions, (mention) => nameOf(mention.thing))) {
        const made = [...Map.groupBy(own, ({ passage }) => passage)].map(([place, own]) =>
          namingPassage(inChapter[place] as Passage, chapter, own),
        )
        byThing.set(thing, [...(byThing.get(thing) ?? []), ...made])
      }
    }
    return byThing
  }
}

function namingPassage(
  { links: _, ...passage }: Passage,
  chapter: string | undefined,
  mentions: readonly Mention[],
): NamingPassage {
  const named = mentions.map(({ start, end }) => ({ start, end }))
  return { ...passage, chapter, named, certain: mentions.some(({ certain }) => certain) }
}
