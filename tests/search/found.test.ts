import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ask, found } from '../../src/search/found.ts'
import { otherWords, phraseLift } from '../../src/search/ranking.ts'
import { wordKey, wordsIn } from '../../src/search/word-key.ts'

interface Page {
  readonly url: string
  readonly content: string
  readonly locations: readonly number[]
}

/** An engine over these texts: pages that have all words, the better the more of their words are those; or a phrase, all as good. */
function engineOver(texts: Readonly<Record<string, string>>) {
  const asked: string[] = []
  const read = new Map<string, Page>()
  // As the engine does, one object stands for a page, whatever was asked.
  const page = (id: string, content: string) => {
    const known = read.get(id) ?? { url: id, content, locations: [] }
    read.set(id, known)
    return known
  }
  const ask: Ask<Page> = async (query) => {
    asked.push(query)
    const isPhrase = /^".*"$/.test(query)
    const keys = wordsIn(query).map(wordKey)
    const pages = Object.entries(texts).flatMap(([id, text]) => {
      const words = text.split(' ')
      const starts = words.flatMap((_, place) =>
        keys.every((key, step) => words[place + step] === key) ? [place] : [],
      )
      const locations = isPhrase
        ? starts.flatMap((place) => keys.map((_, step) => place + step))
        : words.flatMap((word, place) => (keys.includes(word) ? [place] : []))
      const hasAll = keys.every((key) => words.includes(key))
      const score = isPhrase ? 1 : (10 * locations.length) / words.length
      return (isPhrase ? starts.length > 0 : hasAll)
        ? [{ id, score, words: locations, data: async () => Object.assign(page(id, text), { locations }) }]
        : []
    })
    return pages.sort((one, other) => other.score - one.score)
  }
  return { ask, asked }
}

const texts = {
  visits: 'the harbour board met and the board of the harbour board met again',
  short: 'harbour board',
  apart: 'board at a harbour',
  abbreviated: 'hb did meet',
  both: 'hb harbour board',
}
const { ask } = engineOver(texts)
const ids = async (...asking: Parameters<typeof found<Page>>) => (await found(...asking)).hits.map(({ id }) => id)
const scores = async (...asking: Parameters<typeof found<Page>>) =>
  (await found(...asking)).hits.map(({ id, score }) => [id, Number(score.toFixed(3))])
const rounded = (value: number) => Number(value.toFixed(3))

describe('what is found', () => {
  test('is each page once, the best first, those before that other words find too', async () => {
    const sought = { queries: ['hb', '"harbour board"'] }
    expect(await scores(ask, sought)).toEqual([
      ['both', rounded(1 + otherWords * (20 / 3 / 10))],
      ['abbreviated', 1],
      ['short', otherWords],
      ['visits', rounded(otherWords * (50 / 13 / 10))],
    ])
    expect((await found(ask, sought)).isLoose).toBe(false)
  })

  test('is shown with the words of every way in which it was found, though the engine writes on one object', async () => {
    const { hits } = await found(ask, { queries: ['hb', '"harbour board"'] })
    const pages = await Promise.all(hits.map(({ data }) => data()))
    await ask('board').then((other) => Promise.all(other.map(({ data }) => data())))
    expect(pages.map(({ url, locations }) => [url, locations])).toEqual([
      ['both', [0, 1, 2]],
      ['abbreviated', [0]],
      ['short', [0, 1]],
      ['visits', [1, 2, 9, 10]],
    ])
  })

  test('has each phrase as it stands, beside the other words', async () => {
    expect(await ids(ask, { queries: ['"harbour board" met'] })).toEqual(['visits'])
    const { hits } = await found(ask, { queries: ['"harbour board" met'] })
    expect((await hits[0]?.data())?.locations).toEqual([1, 2, 3, 9, 10, 11])
    expect(await ids(ask, { queries: ['"board harbour"'] })).toEqual([])
  })

  test('is better where it says the words as they were typed, and shows where', async () => {
    const { ask } = engineOver({ apart: 'board harbour', near: 'x harbour board y board' })
    expect(await ids(ask, { queries: ['harbour board'] })).toEqual(['apart', 'near'])
    expect(await scores(ask, { queries: ['harbour board'], phrase: 'harbour board' })).toEqual([
      ['apart', 1],
      ['near', rounded(0.6 * phraseLift)],
    ])
    const { hits } = await found(ask, { queries: ['harbour board'], phrase: 'harbour board' })
    expect((await hits[1]?.data())?.locations).toEqual([1, 2])
  })

  test('is better where it says a name among the words', async () => {
    const { ask } = engineOver({ apart: 'board met harbour', near: 'met x harbour board' })
    const sought = { queries: ['harbour board met'] }
    expect(await ids(ask, sought)).toEqual(['apart', 'near'])
    expect(await ids(ask, { ...sought, names: ['harbour board'] })).toEqual(['near', 'apart'])
  })

  test('is better where it says all the words in one passage', async () => {
    const { ask } = engineOver({
      far: `harbour ${'x '.repeat(40)}board`,
      near: `harbour board ${'x '.repeat(41).trim()}`,
    })
    const sought = { queries: ['harbour board'] }
    expect(await ids(ask, sought)).toEqual(['far', 'near'])
    expect(await ids(ask, { ...sought, terms: ['harbour', 'board'] })).toEqual(['near', 'far'])
  })

  test('is nothing where nothing is asked', async () => {
    expect(await found(ask, { queries: [], phrase: 'harbour board' })).toEqual({ hits: [], isLoose: false })
  })
})

describe('where no page has all of the words', () => {
  const words = ['harbour', 'board', 'met', 'hb']
  const looser = { words, atLeast: 2, always: false }

  test('pages are found that have most of them, the better the more they have', async () => {
    const { hits, isLoose } = await found(ask, { queries: ['harbour board met hb'], looser })
    expect(isLoose).toBe(true)
    expect(hits.map(({ id }) => id)).toEqual(['both', 'short', 'visits', 'apart'])
    expect((await hits[2]?.data())?.locations).toEqual([1, 2, 3, 6, 9, 10, 11])
  })

  test('or says them together, but for a question', async () => {
    const together = { terms: ['board', 'met'], looser }
    expect(await found(ask, { queries: ['board met'], ...together })).toMatchObject({ isLoose: false })
    expect(await ids(ask, { queries: ['board met'], ...together })).toEqual(['visits'])
    const always = { ...looser, always: true }
    expect(await ids(ask, { queries: ['board met'], looser: always })).toEqual(['both', 'short', 'visits', 'apart'])
    expect(await found(ask, { queries: ['board met'], looser: always })).toMatchObject({ isLoose: true })
  })

  test('pages are found that say most of them together, where all stand only far apart', async () => {
    const { ask } = engineOver({
      far: `hb ${'x '.repeat(50)}harbour ${'x '.repeat(50)}board`,
      near: 'harbour board x x',
    })
    const sought = {
      queries: ['harbour board hb'],
      terms: ['harbour', 'board', 'hb'],
      looser: { words: ['harbour', 'board', 'hb'], atLeast: 2, always: false },
    }
    expect(await ids(ask, sought)).toEqual(['near', 'far'])
    expect((await found(ask, sought)).isLoose).toBe(true)
  })

  test('nothing is found where none has enough of them', async () => {
    const sought = { queries: ['harbour board met hb'], looser: { ...looser, atLeast: 4 } }
    expect(await found(ask, sought)).toEqual({ hits: [], isLoose: false })
  })
})

test('whatever is asked: the pages are those that some way finds, each once, and the same every time', async () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd')
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
  const query = fc.oneof(
    text,
    fc.tuple(text, text).map(([one, other]) => `"${one}" ${other}`),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.stringMatching(/^p\d$/), text),
      fc.array(query, { maxLength: 4 }),
      async (texts, queries) => {
        const { ask } = engineOver(texts)
        const { hits } = await found(ask, { queries })
        const has = (id: string, query: string) => {
          const [, phrase, rest = query] = /^"(.*)" (.*)$/.exec(query) ?? []
          const words = (texts[id] ?? '').split(' ')
          return (
            rest.split(' ').every((word) => words.includes(word)) &&
            (phrase === undefined || ` ${words.join(' ')} `.includes(` ${phrase} `))
          )
        }
        const expected = Object.keys(texts).filter((id) => queries.some((query) => has(id, query)))
        expect(hits.map(({ id }) => id).sort()).toEqual(expected.sort())
        expect((await found(ask, { queries })).hits.map(({ id, score }) => [id, score])).toEqual(
          hits.map(({ id, score }) => [id, score]),
        )
        for (const [place, hit] of hits.entries()) expect(hit.score).toBeGreaterThanOrEqual(hits[place + 1]?.score ?? 0)
      },
    ),
  )
})
