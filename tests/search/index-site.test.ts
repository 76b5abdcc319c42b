import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Engine } from '../../src/search/engine.ts'
import { indexSite } from '../../src/search/index-site.ts'

const html = (main: string, head = '') =>
  `<!doctype html><html lang="en-GB"><head><title>T | Harbours</title>${head}</head><body>${main}</body></html>`

const pages = {
  'reports/pilots/index.html': html(
    '<nav>lighthouses</nav><main><article data-pagefind-body><h1>Pilots and their training</h1><p>Opening words.</p>' +
      '<h2 id="ships">Ships boarded</h2><p>Tugs &lt;b&gt; met at sea.</p><p data-pagefind-ignore>ignorable</p></article></main>',
    '<meta data-pagefind-meta="kind[content]" data-pagefind-filter="kind[content]" content="Inspection report">' +
      '<meta data-pagefind-meta="date[content]" content="May 2019">' +
      '<meta data-pagefind-sort="date[content]" content="2019-05-01">',
  ),
  'reports/pilots/print/index.html': html('<main><h1>Pilots and their training</h1><p>Tugs printed.</p></main>'),
  'bulletins/tugs/index.html': html(
    '<main data-pagefind-body><h1>Tugs at night</h1><p>Pilots towed.</p></main>',
    '<meta data-pagefind-meta="kind[content]" data-pagefind-filter="kind[content]" content="Findings bulletin">',
  ),
  'notes.html': html('<main><p>The words data-pagefind-body in a text make no page tugs.</p></main>'),
}

let folder: string
let made: Awaited<ReturnType<typeof indexSite>>
let engine: Engine

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-site-'))
  for (const [name, content] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  made = await indexSite({ folder, language: 'en-GB' })
  // The engine fetches its index; here from the disk.
  vi.stubGlobal('fetch', async (address: string) => {
    const [url = ''] = address.split('?')
    return new Response(await readFile(fileURLToPath(url)))
  })
  engine = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)
  await engine.options({
    baseUrl: '/h/',
    excerptLength: 24,
    ranking: { pageLength: 0.3, termFrequency: 0.6, metaWeights: {} },
  })
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await rm(folder, { recursive: true })
})

const find = async (query: string, filters = {}) => {
  const { results } = await engine.search(query, { filters })
  return Promise.all(results.map(({ data }) => data()))
}

test('only pages that say so are indexed', async () => {
  expect(made.pages).toBe(2)
  expect((await find('tugs')).map(({ url }) => url).sort()).toEqual(['/h/bulletins/tugs/', '/h/reports/pilots/'])
})

test('a page is found with its section, its kind and its date, whatever the word’s ending', async () => {
  const [page, ...others] = await find('boarding')
  expect(others).toEqual([])
  expect(page?.meta).toMatchObject({ title: 'Pilots and their training', kind: 'Inspection report', date: 'May 2019' })
  expect(page?.sub_results).toMatchObject([{ title: 'Ships boarded', url: '/h/reports/pilots/#ships' }])
})

test('an excerpt carries the page’s text as text', async () => {
  const [page] = await find('sea')
  expect(page?.excerpt).toContain('Tugs &lt;b&gt; met at <mark>sea.</mark>')
})

test('navigation and what a page sets aside are not found', async () => {
  expect(await find('lighthouses')).toEqual([])
  expect(await find('ignorable')).toEqual([])
})

test('a search can be narrowed to a kind', async () => {
  expect(await engine.filters()).toEqual({ kind: { 'Findings bulletin': 1, 'Inspection report': 1 } })
  const found = await find('tugs', { kind: 'Findings bulletin' })
  expect(found.map(({ url }) => url)).toEqual(['/h/bulletins/tugs/'])
})

test('only what the box loads is kept, and its size is told', async () => {
  const files = await contentOf(join(folder, 'pagefind'))
  expect(
    files
      .keys()
      .toArray()
      .map((name) => name.replace(/_[0-9a-f]{7,}/, '_HASH')),
  ).toEqual([
    'filter/en-gb_HASH.pf_filter',
    'fragment/en-gb_HASH.pf_fragment',
    'fragment/en-gb_HASH.pf_fragment',
    'index/en-gb_HASH.pf_index',
    'pagefind-entry.json',
    'pagefind.en-gb_HASH.pf_meta',
    'pagefind.js',
    'wasm.en-gb.pagefind',
  ])
  expect(made.bytes).toBe(files.values().reduce((sum, content) => sum + content.length, 0))
})

test('the same pages give the same files, and nothing of an earlier index stays', async () => {
  const before = await contentOf(join(folder, 'pagefind'))
  await writeFile(join(folder, 'pagefind/index/old.pf_index'), 'old')
  await indexSite({ folder, language: 'en-GB' })
  expect(await contentOf(join(folder, 'pagefind'))).toEqual(before)
})

test('a language whose endings the engine does not know has an index too', async () => {
  const welsh = await mkdtemp(join(tmpdir(), 'index-site-'))
  await writeFile(join(welsh, 'index.html'), html('<main data-pagefind-body><h1>Peilotiaid</h1></main>'))
  expect(await indexSite({ folder: welsh, language: 'cy' })).toMatchObject({ pages: 1 })
  expect(await readdir(join(welsh, 'pagefind'))).toContain('wasm.unknown.pagefind')
  await rm(welsh, { recursive: true })
})

/** Every file of a folder by its name, in the order of names. */
async function contentOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = files.sort().map(async (file) => {
    return [file.slice(folder.length + 1), await readFile(file, 'latin1')] as const
  })
  return new Map(await Promise.all(contents))
}
