import { seriesNumber } from '../derive/series-number.ts'
import { day } from '../format/day.ts'
import { openingWords } from '../format/opening-words.ts'
import { capitalised } from '../format/sentence.ts'
import type { Urls } from '../format/url.ts'
import { kinds } from '../model/kinds/index.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import type { Recommendation } from '../model/registers/recommendations.ts'
import { firstPart, identifierFile, identifierKey, numberKey } from './number-key.ts'
import { runs } from './runs.ts'

/** Something that has a number, in a file: `[what, number, title, address, publication]`, the last a place in `publications`. */
export type NumberedThing = readonly ['recommendation' | 'series' | 'identifier', string, string, string, number]

/** The numbered paragraphs of a document: `[address, chapter, publication, numbers]`, the last without their first part, as runs. */
export type NumberedDocument = readonly [string, string, number, string]

/** What has a number with one first part. */
export interface NumberFile {
  /** `[title, its number in its series or what it is, and when it came out, what it is]`. */
  readonly publications: readonly (readonly [string, string, string])[]
  readonly things: readonly NumberedThing[]
  readonly paragraphs: readonly NumberedDocument[]
}

/** The same as files are made: publications by their slugs. */
interface Filling {
  readonly publications: Map<Publication, number>
  readonly things: NumberedThing[]
  readonly paragraphs: NumberedDocument[]
}

/**
 * Where every printed number leads, by the names of files: recommendations and their parts, paragraphs, the numbers of reports
 * in their series, and identifiers. Publications come in the library’s order, the newest first.
 */
export function numberFiles(
  { publications, registers }: Pick<Library, 'publications' | 'registers'>,
  outline: (publication: Publication, chapter?: string) => Outline,
  url: Urls,
): ReadonlyMap<string, NumberFile> {
  const files = new Map<string, Filling>()
  const file = (name: string): Filling => {
    const found = files.get(name) ?? { publications: new Map(), things: [], paragraphs: [] }
    files.set(name, found)
    return found
  }
  const made = Map.groupBy(registers.recommendations, ({ publication }) => publication)
  const byId = new Map(registers.recommendations.map((recommendation) => [recommendation.id, recommendation]))
  for (const publication of publications) {
    const { kind, slug, title, chapters, number, identifiers, original } = publication
    const address = url.publication(kind, slug)
    const add = (name: string, ...[what, key, text, href]: readonly [NumberedThing[0], string, string, string]) => {
      const { things, publications } = file(name)
      things.push([what, key, text, href, placeOf(publication, publications)])
    }
    if (number !== undefined) add(firstPart(numberKey(number)), 'series', number, title, address)
    for (const value of new Set([...identifiers, ...(original?.identifiers ?? [])].map(({ value }) => value)))
      add(identifierFile(identifierKey(value)), 'identifier', value, title, address)
    for (const recommendation of made.get(slug) ?? []) {
      const printed = printedNumber(recommendation, byId)
      if (printed === undefined) continue
      const name = `${capitalised(recommendation.kind.replaceAll('_', ' '))} ${printed}`
      const text = `${name}: ${openingWords(recommendation.text, 12)}`
      add(firstPart(numberKey(printed)), 'recommendation', printed, text, url.recommendation(recommendation.id))
    }
    for (const chapter of [undefined, ...chapters]) {
      const { paragraphs } = outline(publication, chapter?.slug)
      for (const [first, numbers] of Map.groupBy(paragraphs, (paragraph) => firstPart(paragraph.number))) {
        const { paragraphs, publications } = file(first)
        const rests = numbers.map((paragraph) => paragraph.number.slice(first.length + 1))
        const document = url.document(kind, slug, chapter?.slug)
        paragraphs.push([document, chapter?.title ?? '', placeOf(publication, publications), runs(rests)])
      }
    }
  }
  return new Map(
    [...files]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, { publications, ...rest }]) => [
        name,
        { publications: [...publications.keys()].map(named), ...rest },
      ]),
  )
}

function placeOf(publication: Publication, places: Map<Publication, number>): number {
  const place = places.get(publication) ?? places.size
  places.set(publication, place)
  return place
}

function named(publication: Publication): readonly [string, string, string] {
  const { title, kind, published } = publication
  const { one } = kinds[kind]
  const what = seriesNumber(publication) || one
  return [title, published === '' ? what : `${what}, ${day(published)}`, one]
}

/** The number that is printed; of a part that has none, that of the whole with the part’s place after it. */
function printedNumber(
  { number, parent, key }: Recommendation,
  byId: ReadonlyMap<string, Recommendation>,
): string | undefined {
  if (number !== undefined || parent === undefined) return number
  const whole = byId.get(parent)
  if (whole?.number === undefined || !key.startsWith(`${whole.key}-`)) return undefined
  return `${whole.number}${key.slice(whole.key.length)}`
}
