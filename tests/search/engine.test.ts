import { describe, expect, test } from 'vitest'
import { whole } from '../../src/search/engine.ts'
import { failedRequests } from '../../src/search/failed-requests.ts'
import { madeUpEngine } from './made-up-finds.ts'

/** A window whose requests are answered as the address says. */
const scope = () => ({
  fetch: async (asked: string | URL | Request) => {
    if (String(asked).includes('offline')) throw new TypeError('Failed to fetch')
    return new Response('', { status: String(asked).includes('gone') ? 404 : 200 })
  },
})

describe('requests of the engine', () => {
  test('are counted where they fail, and others are not', async () => {
    const window = scope()
    const failed = failedRequests(window, '/pagefind/')
    expect((await window.fetch('/pagefind/index/a')).status).toBe(200)
    expect((await window.fetch('/pagefind/index/gone')).status).toBe(404)
    await expect(window.fetch('/pagefind/offline')).rejects.toThrow('Failed to fetch')
    await window.fetch('/search/gone.json')
    expect(failed()).toBe(2)
  })
})

describe('an engine that passes over what it can’t load', () => {
  const engine = madeUpEngine({ found: { tugs: ['a'] } })
  let missing = 0
  const careful = whole(
    {
      ...engine,
      search: async (query, asking) => {
        if (query === 'pilots') missing++
        return engine.search(query, asking)
      },
    },
    () => missing,
  )

  test('fails', async () => {
    await expect(careful.search('pilots')).rejects.toThrow('A part of the search index could not be loaded.')
  })

  test('finds where nothing was missing', async () => {
    expect((await careful.search('tugs')).results).toHaveLength(1)
    expect(await careful.filters()).toEqual({})
  })
})
