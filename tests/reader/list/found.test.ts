import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facets } from '../../../src/reader/list/facets.ts'
import { found } from '../../../src/reader/list/found.ts'
import { hasWords, searchable } from '../../../src/reader/list/has-words.ts'
import { inOrderOf } from '../../../src/reader/list/in-order-of.ts'
import { type FacetName, facetNames, type ListIndex } from '../../../src/reader/list/list-index.ts'
import { chosenBy } from '../../../src/reader/list/question.ts'
import { recommendationTerms } from '../../../src/reader/list/recommendation-terms.ts'
import { smallIndex, smallTexts } from './lists.ts'

const today = '2022-01-01'
const chosen = (values: Partial<Record<FacetName, readonly string[]>>) =>
  chosenBy(facetNames, (facet) => values[facet] ?? [])
const leaves = (values: Partial<Record<FacetName, readonly string[]>>, hits?: ReadonlySet<number>) =>
  found(facets(smallIndex, today), smallIndex.count, chosen(values), hits)

describe('what the filters leave', () => {
  test('is everything when none is chosen, with the count of every option', () => {
    const { entries, counts } = leaves({})
    expect(entries).toEqual([0, 1, 2, 3, 4])
    expect(counts).toEqual({
      overdue: [1],
      gap: [1],
      status: [2, 3],
      body: [2, 3],
      theme: [4, 2],
      publication: [2, 3],
      year: [2, 3],
    })
  })

  test('is either of two values of one facet, and both of two facets', () => {
    expect(leaves({ body: ['gulls', 'port'] }).entries).toHaveLength(5)
    expect(leaves({ body: ['port'], status: ['no-record'] }).entries).toEqual([1, 4])
    expect(leaves({ theme: ['tugs'], year: ['2019'] }).entries).toEqual([3])
  })

  test('counts an option by what the other facets leave, not by its own facet', () => {
    const { counts } = leaves({ body: ['gulls'] })
    expect(counts.body).toEqual([2, 3])
    expect(counts.status).toEqual([1, 1])
    expect(counts.overdue).toEqual([0])
  })

  test('is narrowed by words, and so are the counts', () => {
    const { entries, counts } = leaves({}, new Set([0, 2]))
    expect(entries).toEqual([0, 2])
    expect(counts.body).toEqual([1, 1])
  })

  test('is late by the reader’s day, not by the day on which the site was made', () => {
    const late = (day: string) => found(facets(smallIndex, day), 5, chosen({ overdue: ['yes'] })).entries
    expect(late('2020-03-31')).toEqual([])
    expect(late('2020-04-01')).toEqual([2])
    expect(late('2022-12-31')).toEqual([2])
    expect(late('2023-01-01')).toEqual([0, 2])
  })

  test('is not less late by a clock that goes wrong', () => {
    const later = { ...smallIndex, day: '2022-01-01' }
    expect(found(facets(later, '1999-01-01'), 5, chosen({ overdue: ['yes'] })).entries).toEqual([2])
  })

  test('is not narrowed by a value that does not exist', () => {
    expect(leaves({ status: ['sunk'] }).entries).toHaveLength(5)
  })
})

describe('the order', () => {
  test.each([
    ['newest', [0, 1, 2, 3, 4]],
    ['oldest', [4, 2, 3, 0, 1]],
    ['deadline', [2, 0, 1, 3, 4]],
    ['silent', [4, 3, 1, 0, 2]],
  ] as const)('%s has those without such a date last, and equals as they were', (order, places) => {
    expect(inOrderOf(order, [0, 1, 2, 3, 4], smallIndex)).toEqual(places)
  })
})

describe('words', () => {
  const texts = smallTexts.map(searchable)
  const having = (words: string) => texts.flatMap((text, place) => (hasWords(text, words) ? [place] : []))

  test('begin words of the number, the text, its parts or whom it asks, whatever their accents and capitals', () => {
    expect(having('TRAIN')).toEqual([0, 2])
    expect(having('train cook')).toEqual([2])
    expect(having('green')).toEqual([1])
    expect(having('gull')).toEqual([0, 3])
    expect(having('mor')).toEqual([3])
    expect(having('môr')).toEqual([3])
    expect(having('ain')).toEqual([])
    expect(having('“train!”')).toEqual([0, 2])
    expect(having('1')).toEqual([0])
  })
})

/** A list of so many entries, made by rule, whose columns count how often they are read. */
function watched(count: number) {
  const reads = { count: 0 }
  const of = (options: number, step: number) => {
    const column = Array.from({ length: count }, (_, place) => (place * step) % options)
    return new Proxy(column, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads.count++
        return Reflect.get(target, key, receiver)
      },
    })
  }
  const named = (options: number) => Array.from({ length: options }, (_, place) => [`v${place}`, `V${place}`] as const)
  const days = ['', ...Array.from({ length: 240 }, (_, month) => `${2005 + Math.floor(month / 12)}`)]
  const index: ListIndex = {
    edition: 'many',
    day: '2020-01-01',
    count,
    perFile: 200,
    statuses: named(16),
    bodies: named(150),
    publications: named(400),
    themes: named(12),
    themeSets: Array.from({ length: 60 }, (_, set) => [set % 12, (set * 5 + 1) % 12]),
    days,
    columns: {
      status: of(16, 7),
      body: of(150, 11),
      publication: of(400, 1),
      themes: of(60, 13),
      issued: of(240, 1),
      due: of(240, 17),
      silent: of(240, 19),
      changed: of(240, 23),
      gap: of(2, 1),
    },
  }
  return { index, reads }
}

describe('a list of 10,000', () => {
  const { index, reads } = watched(10_000)
  const all = facets(index, today)

  test.each([
    ['nothing', {}],
    ['one value', { status: ['v3'] }],
    ['many values of every facet', { status: ['v1', 'v2'], body: ['v5'], theme: ['v1'], year: ['2010'] }],
  ])('is looked through once, one number per facet and entry, when %s is chosen', (_, values) => {
    reads.count = 0
    found(all, index.count, chosen(values))
    expect(reads.count).toBe(index.count * facetNames.length)
  })

  test('is put in order by one look at a column for each comparison', () => {
    const entries = Array.from({ length: index.count }, (_, place) => place)
    for (const order of recommendationTerms.orders) {
      reads.count = 0
      expect(inOrderOf(order, entries, index)).toHaveLength(index.count)
      expect(reads.count).toBeLessThan(index.count * Math.log2(index.count) * 8)
    }
  })
})

test('the counts are those that choosing the option, and nothing else of its facet, would leave', () => {
  const { index } = watched(300)
  const all = facets(index, today)
  const values = fc.constantFrom('v0', 'v1', 'v2', 'v3', '2005', '2006', 'yes')
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(facetNames.map((name) => [name, fc.uniqueArray(values, { maxLength: 2 })]))),
      fc.constantFrom(...facetNames),
      (picked, name) => {
        const options = all.find((facet) => facet.name === name)?.options ?? []
        const { counts } = found(all, index.count, chosen(picked))
        for (const [place, [value]] of options.slice(0, 5).entries()) {
          const { entries } = found(all, index.count, chosen({ ...picked, [name]: [value] }))
          expect(counts[name][place]).toBe(entries.length)
        }
      },
    ),
    { numRuns: 60 },
  )
})
