import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/load/library-files.ts'
import type { Publication } from '../../src/model/library.ts'
import type { Outline } from '../../src/model/outline.ts'
import { documentsOf } from '../../src/prose/document.ts'
import { outlines } from '../support/prose.ts'
import { root } from '../support/sources.ts'

/** The parts of a publication, as they are in the document that it retells. */
interface Parts {
  /** The least and the most words that the retelling should have, over its chapters where it has any. */
  readonly length: readonly [least: number, most: number]
  /** Headings by document, the publication’s own under its slug: “## Summary”, “### Prisons”. */
  readonly sections: Readonly<Record<string, readonly string[]>>
  /** Runs of numbered paragraphs, in order: “2.1 to 2.30”. A number left out parts two runs. */
  readonly paragraphs: readonly string[]
  /** How many rows each table has. */
  readonly tables: Readonly<Record<string, number>>
  /** Charts in order: “Bars overall-scores”. */
  readonly figures: readonly string[]
  readonly footnotes: number
  /** Examples in order: “good: Working with community safety partners”. */
  readonly examples: readonly string[]
  /** Recommendations by what they are and the body to which they are addressed: “recommendation to probation-boards”. */
  readonly recommendations: Readonly<Record<string, number>>
}

/** Kept by hand against the originals, so that nothing is lost or doubled unnoticed. */
const expected: Readonly<Record<string, Parts>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'parts.json'), 'utf8'),
)

const { library, problems } = readLibrary({ root, asOf: '2026-11-23T00:00:00Z' })
const { outline } = outlines(library)

function partsOf(publication: Publication): Omit<Parts, 'length'> {
  const documents = documentsOf(publication).map(({ id }) => ({ id, outline: outline(id) }))
  // What is built from the registers is this site’s, and no part of the original.
  const tables = [...library.tables.values()].filter(
    ({ publication: slug, description }) => slug === publication.slug && description.query === undefined,
  )
  return {
    sections: Object.fromEntries(documents.map(({ id, outline }) => [id, headings(outline)])),
    paragraphs: runs(documents.flatMap(({ outline }) => outline.paragraphs.map(({ number }) => number))),
    tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows.length])),
    figures: documents.flatMap(({ outline }) => outline.figures.map(({ word, id }) => `${word} ${id}`)),
    footnotes: documents.reduce((sum, { outline }) => sum + outline.footnotes, 0),
    examples: documents.flatMap(({ outline }) => examples(outline)),
    recommendations: recommendations(publication.slug),
  }
}

const headings = (outline: Outline) => outline.headings.map(({ depth, text }) => `${'#'.repeat(depth)} ${text}`)

function runs(numbers: readonly string[]): readonly string[] {
  const found: { readonly first: string; last: string }[] = []
  for (const number of numbers) {
    const run = found.at(-1)
    if (run !== undefined && number === following(run.last)) run.last = number
    else found.push({ first: number, last: number })
  }
  return found.map(({ first, last }) => (first === last ? first : `${first} to ${last}`))
}

const following = (number: string) => number.replace(/\d+$/, (digits) => String(Number(digits) + 1))

function examples(outline: Outline): readonly string[] {
  const kinds: Readonly<Record<string, string>> = { GoodPractice: 'good', PoorPractice: 'poor' }
  return outline.words.flatMap(({ word, attributes }) =>
    kinds[word] === undefined ? [] : [`${kinds[word]}: ${attributes['title']}`],
  )
}

/**
 * Each counts once for every body to which it is addressed, and as “to nobody named” where there is none. A part that names
 * nobody itself is addressed as the whole is.
 */
function recommendations(slug: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { id, kind, parent } of library.registers.recommendations.filter(
    ({ publication }) => publication === slug,
  )) {
    const own = addressedTo(id)
    const to = own.length === 0 && parent !== undefined ? addressedTo(parent) : own
    for (const body of to.length === 0 ? ['nobody named'] : new Set(to)) {
      const name = `${kind}${parent === undefined ? '' : ', part'} to ${body}`
      counts[name] = (counts[name] ?? 0) + 1
    }
  }
  return counts
}

const addressedTo = (id: string) =>
  library.registers.addressees
    .filter(({ recommendation, role }) => recommendation === id && role === 'addressed')
    .map(({ body, printed }) => body ?? printed)

test('the example can be read without a problem', () => expect(problems).toEqual([]))

test('the list names every publication of the example, and no other', () =>
  expect(library.publications.map(({ slug }) => slug).sort()).toEqual(Object.keys(expected).sort()))

describe.each(library.publications.map((publication) => [publication.slug, publication] as const))(
  '%s',
  (slug, publication) => {
    const found = partsOf(publication)

    test.each(['sections', 'paragraphs', 'tables', 'figures', 'footnotes', 'examples', 'recommendations'] as const)(
      'has the %s that its original gives it',
      (part) => expect(found[part]).toEqual(expected[slug]?.[part]),
    )

    test('is as long as a reader needs', () => {
      const chapters = publication.chapters.map(({ slug: chapter }) => `${slug}/${chapter}`)
      const texts = (chapters.length === 0 ? [slug] : chapters).map((id) => outline(id).text)
      const words = texts.join('\n').match(/[\p{L}\p{N}][\p{L}\p{N}’'.,/-]*/gu)?.length ?? 0
      const [least, most] = expected[slug]?.length ?? [0, 0]
      expect(words).toBeGreaterThanOrEqual(least)
      expect(words).toBeLessThanOrEqual(most)
    })
  },
)
