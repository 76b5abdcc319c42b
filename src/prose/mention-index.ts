import { mentionsIn, type Reading } from '../derive/mentions/mentions-in.ts'
import type { Thing } from '../derive/mentions/name.ts'
import { nameFinder } from '../derive/mentions/name-finder.ts'
import { names } from '../derive/mentions/names.ts'
import { areasById, setting } from '../derive/mentions/setting.ts'
import { newestFirst } from '../derive/newest-first.ts'
import { recommendationsOf } from '../derive/recommendations-of.ts'
import type { Urls } from '../format/url.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import type { Passage } from '../model/passage.ts'
import { documentsOf } from './document.ts'
import { linkedThing } from './linked-thing.ts'
import { passages } from './passages.ts'

/** A passage that names a thing, with the words that name it. */
export interface NamingPassage extends Omit<Passage, 'links'> {
  readonly publication: Publication
  readonly chapter: string | undefined
  /** Where in the text the names stand; in order, apart from each other. */
  readonly named: readonly { readonly start: number; readonly end: number }[]
  /** False where another thing of that name may be meant. */
  readonly certain: boolean
}

/** Where one thing is named in a publication: how many passages, and the first of them with their texts. */
export interface NamingPublication {
  readonly publication: Publication
  readonly count: number
  readonly first: readonly NamingPassage[]
}

/** Where everything is named in what is published. */
export interface MentionIndex {
  /** The publications that name the thing, newest first; the texts of passages only of the first publications. */
  readonly of: (thing: Thing) => readonly NamingPublication[]
  /** All passages of a publication that name the thing, read from its finished text. */
  readonly passages: (publication: Publication, thing: Thing) => readonly NamingPassage[]
}

/** Of how many publications, and of how many passages in each, a thing's own page shows the texts. */
export const shown = { publications: 5, passages: 3 } as const

/** Reads every finished text once and remembers which things it names; of their paragraphs' texts only those that pages show. */
export function mentionIndex(
  library: Library,
  outline: (id: string) => Outline,
  html: (publication: Publication, chapter?: string) => string,
  url: Urls,
): MentionIndex {
  const find = nameFinder(names(library.registers))
  const led = linkedThing(library, url)
  const areas = areasById(library.registers)
  const read = (publication: Publication): readonly { passage: NamingPassage; thing: string }[] => {
    const reading = readingOf(publication)
    return documentsOf(publication).flatMap(({ chapter }) => {
      const page = url.document(publication.kind, publication.slug, chapter)
      const found = passages(html(publication, chapter))
      const mentions = mentionsIn(found, { ...reading, led: (href) => led(href.startsWith('#') ? page + href : href) })
      const byPassage = Map.groupBy(mentions, ({ thing, passage }) => `${passage} ${keyOf(thing)}`)
      return [...byPassage].map(([key, [first, ...rest]]) => {
        const { links: _, ...passage } = found[first?.passage ?? 0] as Passage
        const all = first === undefined ? rest : [first, ...rest]
        const named = all.map(({ start, end }) => ({ start, end }))
        const certain = all.some((each) => each.certain)
        return { thing: key.slice(key.indexOf(' ') + 1), passage: { ...passage, publication, chapter, named, certain } }
      })
    })
  }
  function readingOf(publication: Publication): Omit<Reading, 'led'> {
    const said = new Map<string, string>()
    const own = recommendationsOf(publication.slug, library.registers).recommendations
    const byNumber = new Map(own.flatMap(({ number, id }) => (number === undefined ? [] : [[number, id] as const])))
    void outline
    return { find, setting: setting(publication, areas, said), recommendation: (number) => byNumber.get(number) }
  }
  const all = new Map<string, NamingPublication[]>()
  for (const publication of newestFirst(library.publications)) {
    for (const [thing, found] of Map.groupBy(read(publication), ({ thing }) => thing)) {
      const known = all.get(thing) ?? []
      const first =
        known.length < shown.publications ? found.slice(0, shown.passages).map(({ passage }) => passage) : []
      known.push({ publication, count: found.length, first })
      all.set(thing, known)
    }
  }
  return {
    of: (thing) => all.get(keyOf(thing)) ?? [],
    passages: (publication, thing) =>
      read(publication).flatMap((each) => (each.thing === keyOf(thing) ? [each.passage] : [])),
  }
}

const keyOf = ({ kind, id }: Thing) => `${kind} ${id}`
