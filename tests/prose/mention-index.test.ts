import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Thing } from '../../src/derive/mentions/name.ts'
import { urlsUnder } from '../../src/format/url.ts'
import type { Library, Publication } from '../../src/model/library.ts'
import { ProseCache } from '../../src/prose/cache.ts'
import { type FinishedTexts, mentionIndex, shown, type ThingsFound } from '../../src/prose/mention-index.ts'
import { remembered } from '../../src/prose/remembered.ts'
import {
  aBody,
  aChapter,
  aLibrary,
  anArea,
  aPublication,
  aRecommendation,
  aTerm,
  someRegisters,
} from '../support/library.ts'

const registers = someRegisters({
  areas: [anArea('kent', 'Kent')],
  bodies: [aBody('guild', 'Pilots’ Guild')],
  glossary: [aTerm('lamp diary')],
  recommendations: [
    aRecommendation('pilots-2019/3', { number: '3' }),
    aRecommendation('pilots-2019/4', { number: '4' }),
  ],
})
const kent: Thing = { kind: 'area', id: 'kent' }

/** Texts in place of those that a build finishes, with a record of what was read. */
function texts(html: Readonly<Record<string, string>>) {
  const read: string[] = []
  const idOf = ({ slug }: Publication, chapter?: string) => (chapter === undefined ? slug : `${slug}/${chapter}`)
  const finished: FinishedTexts = {
    url: urlsUnder('/'),
    html: (publication, chapter) => {
      read.push(idOf(publication, chapter))
      return html[idOf(publication, chapter)] ?? ''
    },
    htmlName: (publication, chapter) => html[idOf(publication, chapter)] ?? '',
    said: () => new Map(),
  }
  return { finished, read }
}

const inOne = (html: string, thing: Thing) => {
  const publication = aPublication()
  const library = aLibrary({ registers, publications: [publication] })
  return mentionIndex(library, texts({ 'pilots-2019': html }).finished).passages(publication, thing)
}

describe('a passage that names something', () => {
  test('is given with its section, and with every place of the name', () => {
    const [only, ...others] = inOne('<h2 id="a">A</h2><p>Kent is not <em>Kent</em>ish; Kent’s is.</p>', kent)
    expect(others).toEqual([])
    expect(only?.section).toEqual({ text: 'A', anchor: 'a' })
    expect(only?.named.map(({ start, end }) => only.text.slice(start, end))).toEqual(['Kent', 'Kent'])
  })

  test('may do so by a link to its page', () => {
    expect(inOne('<p>See <a href="/bodies/guild/">the pilots</a>.</p>', { kind: 'body', id: 'guild' })).toHaveLength(1)
    const term = { kind: 'term', id: 'lamp-diary' } as const
    expect(inOne('<p>Its <a class="term" href="/glossary/#term-lamp-diary">book</a>.</p>', term)).toHaveLength(1)
  })

  test('names a recommendation by number, by reference, or from elsewhere by its address', () => {
    const third = { kind: 'recommendation', id: 'pilots-2019/3' } as const
    expect(inOne('<p>As recommendation 3 says.</p>', third)).toHaveLength(1)
    expect(inOne('<p>As <a href="#recommendation-3">recommendation 3</a> says.</p>', third)).toHaveLength(1)
    const there = '/reports/pilots-2019/#recommendation-3'
    expect(inOne(`<p>As <a href="${there}">recommendation 3 of Pilots</a> says.</p>`, third)[0]?.named).toHaveLength(1)
    expect(inOne('<p>As <a href="/recommendations/pilots-2019/3/">that</a> says.</p>', third)).toHaveLength(1)
    expect(inOne('<p>As recommendation 5 says.</p>', third)).toEqual([])
  })

  test('is not the recommendation’s own text', () => {
    const own =
      '<li class="recommendation" id="recommendation-3"><p>Do as recommendation 3 and recommendation 4 say.</p></li>'
    expect(inOne(own, { kind: 'recommendation', id: 'pilots-2019/3' })).toEqual([])
    expect(inOne(own, { kind: 'recommendation', id: 'pilots-2019/4' })).toHaveLength(1)
  })
})

describe('the index', () => {
  const many = Array.from({ length: shown.publications + 2 }, (_, index) =>
    aPublication({
      slug: `p-${index}`,
      published: `${2010 + index}`,
      chapters: index === 0 ? [aChapter('one', 'One')] : [],
    }),
  )
  const library = aLibrary({ registers, publications: many })
  const paragraphs = Array.from({ length: shown.passages + 1 }, (_, index) => `<p>Kent ${index}.</p>`).join('')
  const html = Object.fromEntries(many.map(({ slug }) => [slug, paragraphs]))

  test('has the newest publications first, and counts all passages, those of chapters too', () => {
    const found = mentionIndex(library, texts({ ...html, 'p-0/one': '<p>Kent.</p>' }).finished).of(kent)
    expect(found.map(({ publication }) => publication.slug)).toEqual(many.map(({ slug }) => slug).toReversed())
    expect(found.map(({ count }) => count)).toEqual([
      ...many.slice(1).map(() => shown.passages + 1),
      shown.passages + 2,
    ])
  })

  test('holds the texts only of what a page shows', () => {
    const found = mentionIndex(library, texts(html).finished).of(kent)
    expect(found.map(({ first }) => first.length)).toEqual([
      ...many.slice(2).map(() => shown.passages),
      ...many.slice(0, 2).map(() => 0),
    ])
  })

  test('has nothing of what nothing names', () => {
    expect(mentionIndex(library, texts(html).finished).of({ kind: 'body', id: 'guild' })).toEqual([])
  })
})

describe('between builds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mentions-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const many = Array.from({ length: shown.publications + 1 }, (_, index) =>
    aPublication({ slug: `p-${index}`, published: `${2010 + index}` }),
  )
  const library = aLibrary({ registers, publications: many })
  const html = Object.fromEntries(many.map(({ slug }) => [slug, '<p>Kent.</p>']))
  const build = (of: Library, texted: Readonly<Record<string, string>>, basis = 'names') => {
    const { finished, read } = texts(texted)
    const found: ThingsFound = remembered(new ProseCache(folder), 'mentions', basis)
    const index = mentionIndex(of, finished, found)
    found.keep()
    return {
      read,
      told: index.of(kent).map(({ publication, count, first }) => [publication.slug, count, first.length]),
    }
  }

  test('a text is read again only when it has changed, or the names have', () => {
    const first = build(library, html)
    expect(first.read).toHaveLength(many.length)
    const second = build(library, html)
    expect(second.read).toEqual([])
    expect(second.told).toEqual(first.told)
    expect(build(library, { ...html, 'p-2': '<p>Kent, and Kent.</p>' }).read).toEqual(['p-2'])
    expect(build(library, html, 'other names').read).toHaveLength(many.length)
  })

  test('one that was not shown is read when it comes to be, and gives what a build from nothing gives', () => {
    build(library, html)
    const fewer = { ...library, publications: many.slice(0, -1) }
    const again = build(fewer, html)
    expect(again.read).toEqual(['p-0'])
    expect(again.told.at(-1)).toEqual(['p-0', 1, 1])
  })
})
