import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { decode, encode } from 'cborg'
import * as pagefind from 'pagefind'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { engineChunkSize } from '../../src/search/index/chunk-size.ts'
import { inTimeOrder } from '../../src/search/index/cuts.ts'
import { bodyOf, knownEngine, metaOf } from '../../src/search/index/decoded.ts'
import { duties } from '../../src/search/index/duties.ts'
import { engineIndex } from '../../src/search/index/engine-index.ts'
import { indexedPage } from '../../src/search/index/indexed-page.ts'
import { linked } from '../../src/search/index/linked.ts'
import { needed } from '../../src/search/index/needed.ts'
import { openPack } from '../../src/search/index/pack.ts'
import { sealLength, writeSealed } from '../../src/search/index/sealed.ts'
import { surveyed } from '../../src/search/index/surveyed.ts'
import { type Indexing, indexSite } from '../../src/search/index-site.ts'
import { root } from '../support/sources.ts'
import { filesOf, pageName, writePages } from './made-up-pages.ts'

const places = mkdtempSync(join(tmpdir(), 'linked-index-'))
beforeAll(() => {
  // The engine fetches its index; here from the disk.
  vi.stubGlobal('fetch', async (address: string) => {
    const [url = ''] = address.split('?')
    return new Response(await readFile(url))
  })
})
afterAll(async () => {
  await pagefind.close()
  vi.unstubAllGlobals()
  rmSync(places, { recursive: true, force: true })
})
const readFile = async (url: string) => readFileSync(fileURLToPath(url))

const pages = 100
const shards = { oneShard: 5, shardSize: 12 }

/** A folder of made-up pages, indexed. */
async function indexed(name: string, indexing: Omit<Indexing, 'folder'>) {
  const folder = join(places, name)
  writePages(folder, pages)
  const made = await indexSite({ folder, ...indexing })
  return { folder, made, index: join(folder, 'pagefind') }
}

/** The index that the engine makes of all pages at once, as its files. */
async function engineFiles(folder: string, language: string) {
  const content = async (path: string) => indexedPage(readFileSync(join(folder, path), 'utf8'))?.content ?? ''
  return needed(await engineIndex(await orderedPaths(folder), content, language))
}

/** The same by their names. */
async function engineContents(folder: string) {
  const files = await engineFiles(folder, 'en-GB')
  return Object.fromEntries(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]))
}

async function orderedPaths(folder: string) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  return inTimeOrder(await surveyed(folder, paths, [])).map(({ path }) => path)
}

interface Found {
  readonly results: readonly { readonly id: string; readonly score: number; readonly words: readonly number[] }[]
  readonly unfilteredResultCount: number
  readonly filters: object
  readonly totalFilters: object
}

interface SearchEngine {
  readonly options: (options: object) => Promise<void>
  readonly filters: () => Promise<object>
  readonly search: (query: string | null, options: object) => Promise<Found>
}

async function engineOf(index: string): Promise<SearchEngine> {
  const engine = (await import(/* @vite-ignore */ pathToFileURL(join(index, 'pagefind.js')).href)) as SearchEngine
  await engine.options({ baseUrl: '/', ranking: { pageLength: 0.3, termFrequency: 0.6, metaWeights: { title: 0.5 } } })
  return engine
}

describe.each(['en-GB', 'cy'])('the index of a site in the language %s', (language) => {
  const engineFolder = join(places, `engine-${language}`)
  let linkedSite: Awaited<ReturnType<typeof indexed>>
  let files: Awaited<ReturnType<typeof engineFiles>>
  beforeAll(async () => {
    linkedSite = await indexed(`linked-${language}`, { language, ...shards, processes: 0 })
    files = await engineFiles(linkedSite.folder, language)
    for (const { path, content } of files) {
      mkdirSync(dirname(join(engineFolder, path)), { recursive: true })
      writeFileSync(join(engineFolder, path), content)
    }
  })

  test('is linked to what the engine makes of all pages at once: words, filters, orders, facts, fragments and names', async () => {
    const { folder } = linkedSite
    const paths = await orderedPaths(folder)
    const packs = []
    for (let first = 0; first < paths.length; first += 17) {
      const file = join(places, `${language}-${first}.shard`)
      await duties.make({ folder, language, file, paths: paths.slice(first, first + 17) })
      packs.push(openPack(file))
    }
    const made = [
      ...linked(
        packs.map(({ shard }) => shard),
        engineChunkSize,
      ),
    ]
    const text = (body: Uint8Array) => Buffer.from(body).toString('latin1')
    const theirs = files.filter(({ path }) => /\.pf_(meta|index|filter)$/.test(path))
    expect(Object.fromEntries(made.map(({ path, body }) => [path, text(body)]))).toEqual(
      Object.fromEntries(theirs.map(({ path, content }) => [path, text(bodyOf(content))])),
    )
    const meta = metaOf(made.at(-1)?.body ?? new Uint8Array())
    expect(meta.filters.map(([filter]) => filter)).toEqual(['area', 'kind', 'theme'])
    expect(meta.sorts.map(([key]) => key)).toEqual(['date', 'size'])
    expect(meta.fields).toEqual(['chapter', 'programme', 'title'])
    // All else is the engine's own, but for what names the list of pages.
    const own = filesOf(linkedSite.index)
    for (const { path, content } of files) {
      if (/^fragment|wasm|\.js$/.test(path))
        expect([path, own[path]]).toEqual([path, Buffer.from(content).toString('base64')])
    }
    const entry = (folder: string) => readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')
    expect(entry(linkedSite.index).replace(/_[0-9a-f]+/, '')).toBe(entry(engineFolder).replace(/_[0-9a-f]+/, ''))
    for (const pack of packs) pack.close()
  })

  test('answers every question as the engine’s own index does', async () => {
    expect(linkedSite.made.shards.all).toBeGreaterThan(5)
    const engines = [await engineOf(engineFolder), await engineOf(linkedSite.index)] as const
    const [mine, other] = await Promise.all(engines.map((engine) => engine.filters()))
    expect(other).toEqual(mine)
    const queries = [
      'lamp',
      'inspect',
      'naïve café',
      'naive',
      '"staff leadership"',
      'Dyfed-Powys',
      '2.15',
      'page 7',
      'zyzzyva',
      null,
    ]
    const options = [
      {},
      { filters: { kind: 'Data' } },
      { filters: { any: [{ area: 'Area 1' }, { theme: 'Thème 2' }] }, sort: { date: 'desc' } },
      { sort: { date: 'asc' } },
      { sort: { size: 'desc' } },
    ]
    let answered = 0
    for (const query of queries) {
      for (const option of options) {
        const [expected, found] = await Promise.all(engines.map((engine) => engine.search(query, option)))
        const told = (answer: Found | undefined) => ({
          results: answer?.results.map(({ id, score, words }) => ({ id, score, words })),
          counts: [answer?.unfilteredResultCount, answer?.filters, answer?.totalFilters],
        })
        expect(told(found)).toEqual(told(expected))
        answered += found?.results.length ?? 0
      }
    }
    expect(answered).toBeGreaterThan(500)
  })
})

describe('the same pages give the same bytes', () => {
  test('whatever the number of shards and of processes, and in whatever order the pages were written', async () => {
    const { index } = await indexed('alone', { language: 'en-GB', ...shards, processes: 0 })
    const expected = filesOf(index)
    for (const processes of [1, 3]) {
      const other = await indexed(`by-${processes}`, { language: 'en-GB', ...shards, processes })
      expect(filesOf(other.index)).toEqual(expected)
    }
    const one = await indexed('one', { language: 'en-GB' })
    expect([one.made.shards.all, filesOf(one.index)]).toEqual([1, expected])
    const folder = join(places, 'reversed')
    for (let page = pages - 1; page >= 0; page--) writePages(folder, 1, page)
    await indexSite({ folder, language: 'en-GB', ...shards, processes: 0 })
    expect(filesOf(join(folder, 'pagefind'))).toEqual(expected)
  })

  test('and nothing is left beside the site', async () => {
    await indexed('tidy', { language: 'en-GB', ...shards, processes: 2 })
    expect(readdirSync(places).filter((name) => name.startsWith('tidy'))).toEqual(['tidy'])
  })
})

describe('the index is made in one piece, and it is said why', () => {
  const language = 'en-GB'

  test('where pages are to be ordered by values that the engine reads in a way of its own', async () => {
    const folder = join(places, 'doubtful')
    writePages(folder, pages)
    const file = join(folder, pageName(20))
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(data-pagefind-sort="size">)[^<]*/, '$1infinity'))
    const inShards = await indexSite({ folder, language, ...shards, processes: 0 })
    expect(inShards.fault).toBe('a part linked alone does not give what the search engine wrote')
    expect(inShards).toMatchObject({ pages, shards: { all: 0, made: 0 } })
    const files = filesOf(join(folder, 'pagefind'))
    expect(files).toEqual(await engineContents(folder))
  })

  test('where not every place of a word has come over from the shards', async () => {
    const folder = join(places, 'lost')
    const cache = join(places, 'lost-cache')
    writePages(folder, pages)
    const made = () => indexSite({ folder, language, cache, ...shards, processes: 2 })
    expect((await made()).fault).toBeUndefined()
    const shard = join(cache, readdirSync(cache).find((name) => name.endsWith('.shard')) ?? '')
    rmSync(join(cache, readdirSync(cache).find((name) => name.endsWith('.linked')) ?? ''))
    // A shard that is whole on the disk, and of which the linking sees fewer words than the engine found.
    const bytes = readFileSync(shard).subarray(sealLength)
    const length = bytes.readUInt32BE()
    const head = decode(bytes.subarray(4, 4 + length)) as { counts: { postings: number } }
    head.counts.postings += 1
    const altered = encode(head)
    expect(altered).toHaveLength(length)
    writeSealed(shard, Buffer.concat([bytes.subarray(0, 4), altered, bytes.subarray(4 + length)]))
    expect((await made()).fault).toMatch(/^\d+ places of words were written of \d+$/)
    const files = filesOf(join(folder, 'pagefind'))
    expect(files).toEqual(await engineContents(folder))
  })

  test('where the files are of a version of the engine that is not known', () => {
    const meta = (version: string) => encode([version, [], [], [], [], []])
    expect(() => metaOf(meta(knownEngine))).not.toThrow()
    expect(() => metaOf(meta('1.7.0'))).toThrow('they are of version 1.7.0 of the search engine, and 1.6.0 is known')
    expect(() => metaOf(encode([knownEngine, [], [], [], []]))).toThrow('the list of pages has an unknown form')
    expect(() => metaOf(encode([knownEngine, [['en_1', 2]], [], [], [], []]))).toThrow('a page has an unknown form')
  })
})

test('the engine that is known is the one that is installed', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  expect(manifest['dependencies']?.['pagefind']).toBe(knownEngine)
})
