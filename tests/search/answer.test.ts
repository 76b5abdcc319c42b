import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { answer, facetCounts } from '../../src/search/answer.ts'
import { foundIndex } from '../../src/search/found-index.ts'
import { asTyped, madeUpEngine } from './made-up-finds.ts'

const members = {
  kind: { Report: ['a', 'b', 'c'], Table: ['d', 'e'] },
  area: { Kent: ['a', 'd'], Essex: ['b', 'e'], Cheshire: ['z'] },
}
const engine = madeUpEngine({ found: { tugs: ['d', 'c', 'b', 'a'] }, members, dated: ['a', 'b', 'e', 'd'] })
const index = foundIndex(engine)
const question = (chosen: Record<string, readonly string[]> = {}, order = 'relevance') => ({
  words: 'tugs',
  chosen,
  order,
  shown: 50,
})
const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id).join('')
const found = async (chosen = {}, order?: string) =>
  ids((await answer(index, asTyped('tugs'), question(chosen, order))).hits)

describe('what is found', () => {
  test('keeps the engine’s order', async () => expect(await found()).toBe('dcba'))

  test('is narrowed: values of one facet are alternatives, facets narrow one another', async () => {
    expect(await found({ area: ['Kent', 'Essex'] })).toBe('dba')
    expect(await found({ area: ['Kent', 'Essex'], kind: ['Report'] })).toBe('ba')
    expect(await found({ area: ['Cheshire'] })).toBe('')
    expect(await found({ area: ['Nowhere'] })).toBe('')
  })

  test('can stand by date, with what has none at the end', async () => {
    expect(await found({}, 'newest')).toBe('abdc')
    expect(await found({}, 'oldest')).toBe('dbac')
  })

  test('without words is all that has what is chosen, newest first', async () => {
    const { hits } = await answer(index, undefined, question({ area: ['Kent', 'Essex'] }))
    expect(ids(hits)).toBe('abed')
  })

  test('is nothing where the best of it does not speak of what was sought', async () => {
    const odd = foundIndex(madeUpEngine({ found: { zyzzyva: [] } }))
    expect((await answer(odd, asTyped('zyzzyva'), question())).hits).toEqual([])
    const strange = foundIndex({
      ...engine,
      search: async () => await engine.search('tugs'),
    })
    expect((await answer(strange, asTyped('zyzzyva'), question())).hits).toEqual([])
  })
})

describe('what each value would leave', () => {
  const counts = async (facet: 'kind' | 'area', chosen = {}) => {
    const asked = await answer(index, asTyped('tugs'), question(chosen))
    return Object.fromEntries(await facetCounts(index, asked, chosen, facet))
  }

  test('follows the words and the other facets, not the facet itself', async () => {
    expect(await counts('kind')).toEqual({ Report: 3, Table: 1 })
    expect(await counts('area', { kind: ['Report'] })).toEqual({ Kent: 1, Essex: 1, Cheshire: 0 })
    expect(await counts('kind', { kind: ['Report'] })).toEqual({ Report: 3, Table: 1 })
  })

  test('is of all pages where nothing is asked', async () => {
    const all = await facetCounts(index, { all: undefined, hits: [], isLoose: false }, {}, 'area')
    expect(Object.fromEntries(all)).toEqual({ Kent: 2, Essex: 2, Cheshire: 1 })
  })

  test('is what choosing it finds', async () => {
    const values = fc.record({
      kind: fc.subarray(['Report', 'Table']),
      area: fc.subarray(['Kent', 'Essex', 'Cheshire']),
    })
    await fc.assert(
      fc.asyncProperty(values, async (chosen) => {
        const given = await counts('area', chosen)
        for (const area of ['Kent', 'Essex', 'Cheshire'])
          expect(given[area]).toBe((await found({ ...chosen, area: [area] })).length)
      }),
    )
  })
})

test('what does not depend on the query is asked once, and again where it failed', async () => {
  const search = vi.fn(engine.search)
  search.mockRejectedValueOnce(new Error('offline'))
  const once = foundIndex({ ...engine, search })
  await expect(once.members('area', 'Kent')).rejects.toThrow('offline')
  await once.members('area', 'Kent')
  await once.members('area', 'Kent')
  expect(search).toHaveBeenCalledTimes(2)
})
