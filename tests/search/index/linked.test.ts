import { decode } from 'cborg'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countsOf } from '../../../src/search/index/counts.ts'
import { filterOf, metaOf, type PageList, wordsOf } from '../../../src/search/index/decoded.ts'
import { inByteOrder } from '../../../src/search/index/in-byte-order.ts'
import { linked } from '../../../src/search/index/linked.ts'
import { postingsOf } from '../../../src/search/index/postings.ts'
import type { Shard, ShardWord } from '../../../src/search/index/shard.ts'
import { Unlinkable } from '../../../src/search/index/unlinkable.ts'

/** Where a word stands on a page: its places in the text, and by the names of facts its places in them. */
interface Standing {
  readonly places: readonly number[]
  readonly facts: Readonly<Record<string, readonly number[]>>
}

/** A page as this test imagines it. */
interface ImaginedPage {
  readonly name: string
  readonly words: Readonly<Record<string, Standing>>
  readonly spellings: Readonly<Record<string, Readonly<Record<string, Standing>>>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly sorts: Readonly<Record<string, string>>
  readonly facts: readonly string[]
}

const keys = (records: readonly object[]) => [...new Set(records.flatMap(Object.keys))].sort(inByteOrder)

/** The spellings of a word in the order in which pages first use them; those of one page in the order of their bytes. */
const spellingsOf = (word: string, pages: readonly ImaginedPage[]) => [
  ...new Set(pages.flatMap(({ spellings }) => keys([spellings[word] ?? {}]))),
]

/** The shard of some pages, made the straight way. */
function shardOf(pages: readonly ImaginedPage[], wordsAtOnce: number): Shard {
  const fields = [...new Set(pages.flatMap(({ facts }) => facts))].sort(inByteOrder)
  const list = (of: (page: ImaginedPage) => Standing | undefined): PageList => {
    let before = 0
    return pages.flatMap((page, number) => {
      const standing = of(page)
      if (standing === undefined) return []
      const step = number - before
      before = number
      const inFacts = fields.flatMap((field, place) => {
        const its = standing.facts[field]
        return its === undefined ? [] : [-1 - place, ...its]
      })
      return [[step, standing.places, inFacts] as const]
    })
  }
  const words = keys(pages.flatMap((page) => [page.words, page.spellings])).map((word): ShardWord => {
    const spelt = spellingsOf(word, pages).map(
      (form) => [form, postingsOf(list(({ spellings }) => spellings[word]?.[form]))] as const,
    )
    return [word, postingsOf(list((page) => page.words[word])), spelt]
  })
  const blocks = Array.from({ length: Math.ceil(words.length / wordsAtOnce) }, (_, block) =>
    words.slice(block * wordsAtOnce, (block + 1) * wordsAtOnce),
  )
  const having = (filter: string, value: string) =>
    pages.flatMap(({ filters }, number) => (filters[filter]?.includes(value) ? [number] : []))
  return {
    language: 'cy',
    pages: pages.map(({ name }) => ({ path: name, words: name.length, digest: `${name}-digest` })),
    fields,
    filters: keys(pages.map(({ filters }) => filters)).map((filter) => {
      const values = [...new Set(pages.flatMap(({ filters }) => filters[filter] ?? []))].sort(inByteOrder)
      return [filter, values.map((value) => [value, having(filter, value)])]
    }),
    sorts: keys(pages.map(({ sorts }) => sorts)).map((key) => [key, pages.map(({ sorts }) => sorts[key] ?? null)]),
    counts: { postings: 0, size: 0 },
    words: () => blocks,
  }
}

const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'élan', 'ﬁ', '𝔘', 'z', '10', '2.15', 'straße')
const place = fc.oneof(fc.nat(30), fc.nat(300), fc.nat(100_000))
const factNames = ['chapter', 'date', 'kind', 'title'] as const
const standing = fc.record({
  places: fc.array(fc.oneof(place, fc.constantFrom(-25, -169, -5)), { maxLength: 4 }),
  facts: fc.dictionary(fc.constantFrom(...factNames), fc.array(place, { minLength: 1, maxLength: 2 }), { maxKeys: 3 }),
})
const imagined = fc
  .record({
    words: fc.dictionary(word, standing, { maxKeys: 6 }),
    spellings: fc.dictionary(word, fc.dictionary(word, standing, { minKeys: 1, maxKeys: 2 }), { maxKeys: 3 }),
    filters: fc.dictionary(
      fc.constantFrom('kind', 'area', 'theme'),
      fc.uniqueArray(fc.constantFrom('One', 'Two', 'Élan', '𝔘'), { minLength: 1 }),
    ),
    sorts: fc.dictionary(fc.constantFrom('date', 'size'), fc.constantFrom('2019', '2019-05', '7', '10', '7.5')),
  })
  .map((page): Omit<ImaginedPage, 'name'> => {
    // A page has the facts in which its words stand.
    const all = [...Object.values(page.words), ...Object.values(page.spellings).flatMap(Object.values)] as Standing[]
    return { ...page, facts: keys(all.map(({ facts }) => facts)) }
  })
const corpus = fc.oneof(
  { weight: 9, arbitrary: fc.array(imagined, { minLength: 1, maxLength: 24 }) },
  // Enough pages for numbers of two bytes.
  {
    weight: 1,
    arbitrary: fc.array(imagined, { minLength: 1, maxLength: 6 }).map((some) => Array(60).fill(some).flat()),
  },
)
const named = corpus.map((pages) => pages.map((page, number) => ({ ...page, name: `p${number}` }) as ImaginedPage))

function cutAt(pages: readonly ImaginedPage[], cuts: readonly number[]): readonly (readonly ImaginedPage[])[] {
  const places = [...new Set([0, ...cuts.map((cut) => cut % pages.length)])].sort((one, other) => one - other)
  return places.map((start, run) => pages.slice(start, places[run + 1]))
}

const cuts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 })

describe('shards linked', () => {
  test('are the index of all their pages, whatever they were cut into and however it is cut into files', () => {
    fc.assert(
      fc.property(
        named,
        cuts,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 60 }),
        (pages, at, some, size) => {
          const whole = [...linked([shardOf(pages, 1000)], size)]
          const parts = [
            ...linked(
              cutAt(pages, at).map((run) => shardOf(run, some)),
              size,
            ),
          ]
          expect(parts).toEqual(whole)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('have every word where the pages have it, every filter’s value and every order', () => {
    fc.assert(
      fc.property(named, cuts, (pages, at) => {
        const files = [
          ...linked(
            cutAt(pages, at).map((run) => shardOf(run, 3)),
            40,
          ),
        ]
        const meta = metaOf(files.at(-1)?.body ?? new Uint8Array())
        expect(meta.fields).toEqual([...new Set(pages.flatMap(({ facts }) => facts))].sort(inByteOrder))
        expect(meta.pages.map(([, words]) => words)).toEqual(pages.map(({ name }) => name.length))
        const words = files.filter(({ path }) => path.endsWith('.pf_index')).flatMap(({ body }) => wordsOf(body))
        const standing = pages.flatMap((page) => [page.words, ...Object.values(page.spellings)]).flatMap(Object.values)
        expect(countsOf(words, pages.length).postings).toBe(standing.length)
        const found = words.map(([word, list, spellings]) => {
          return [word, told(list, meta.fields), spellings.map(([form, its]) => [form, told(its, meta.fields)])]
        })
        const all = keys(pages.flatMap((page) => [page.words, page.spellings]))
        const expected = all.map((word) => [
          word,
          standings(pages, (page) => page.words[word]),
          spellingsOf(word, pages).map((form) => [form, standings(pages, ({ spellings }) => spellings[word]?.[form])]),
        ])
        expect(found).toEqual(expected)
        for (const { path, body } of files.filter(({ path }) => path.endsWith('.pf_filter'))) {
          const [filter, values] = filterOf(body)
          expect(meta.filters.map(([name, file]) => [name, `filter/${file}.pf_filter`])).toContainEqual([filter, path])
          for (const [value, numbers] of values) {
            const having = pages.flatMap(({ filters }, number) => (filters[filter]?.includes(value) ? [number] : []))
            expect(numbers).toEqual(having)
          }
        }
        for (const [key, numbers] of meta.sorts) {
          const having = pages.flatMap(({ sorts }, number) => (sorts[key] === undefined ? [] : [number]))
          expect([...numbers].sort((one, other) => one - other)).toEqual(having)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('write every number in its shortest form', () => {
    fc.assert(
      fc.property(named, cuts, (pages, at) => {
        for (const { body } of linked(
          cutAt(pages, at).map((run) => shardOf(run, 3)),
          20_000,
        )) {
          expect(() => decode(body, { strict: true })).not.toThrow()
        }
      }),
      { numRuns: 20 },
    )
  })

  test('are not linked where they are of several languages or their words out of order', () => {
    const page: ImaginedPage = { name: 'p', words: {}, spellings: {}, filters: {}, sorts: {}, facts: [] }
    const standing = { places: [1], facts: {} }
    const one = shardOf([{ ...page, words: { a: standing, b: standing } }], 9)
    expect(() => [...linked([one, { ...one, language: 'en' }], 9)]).toThrow(Unlinkable)
    const [block = []] = one.words()
    expect(() => [...linked([one, { ...one, words: () => [block.toReversed()] }], 9)]).toThrow(Unlinkable)
  })
})

/** A list of pages with their numbers, and with the names of facts. */
function told(list: PageList, fields: readonly string[]) {
  let number = 0
  return list.map(([step, places, inFacts]) => {
    number += step
    const facts: Record<string, number[]> = {}
    let its: number[] = []
    for (const place of inFacts) {
      if (place >= 0) its.push(place)
      else {
        its = []
        facts[fields[-1 - place] ?? ''] = its
      }
    }
    return [number, { places, facts }]
  })
}

function standings(pages: readonly ImaginedPage[], of: (page: ImaginedPage) => Standing | undefined) {
  return pages.flatMap((page, number) => {
    const standing = of(page)
    return standing === undefined ? [] : [[number, standing]]
  })
}
