import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { indexSite } from '../../src/search/index-site.ts'
import { filesOf, pageName, writePages } from './made-up-pages.ts'

const places = mkdtempSync(join(tmpdir(), 'kept-index-'))
afterAll(() => rmSync(places, { recursive: true, force: true }))
let count = 0

/** A site of 60 pages and its folder for the cache. A `small` one is one shard, others have shards of about ten pages. */
function site(small: boolean) {
  const folder = join(places, `site-${count++}`)
  const cache = `${folder}-cache`
  writePages(folder, 60)
  const sizes = small ? {} : { oneShard: 5, shardSize: 10, processes: 0 }
  return {
    folder,
    cache,
    indexed: (engine = '1') => indexSite({ folder, language: 'en-GB', cache, engine, ...sizes }),
    anew: () => indexSite({ folder, language: 'en-GB', ...sizes }),
    files: () => filesOf(join(folder, 'pagefind')),
    edit: (page: number, from: string, to: string) => {
      const file = join(folder, pageName(page))
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
    },
    kept: (ending: string) => readdirSync(cache).filter((name) => name.endsWith(ending)),
  }
}

/** Makes files look old; gives those that have been written since. */
function aged(folder: string) {
  const names = readdirSync(folder)
  for (const name of names) utimesSync(join(folder, name), 1000, 1000)
  return () => readdirSync(folder).filter((name) => statSync(join(folder, name)).mtimeMs !== 1_000_000)
}

describe.each([
  ['one shard', true],
  ['several', false],
])('an index of %s', (_, small) => {
  test('is kept, and taken up as long as every page reads the same', async () => {
    const { indexed, anew, files, edit, cache } = site(small)
    const made = await indexed()
    const first = files()
    const written = aged(cache)
    expect(await indexed()).toEqual({ ...made, shards: { ...made.shards, made: 0 } })
    expect(files()).toEqual(first)
    // What was learnt of the pages is written each time.
    expect(written().every((name) => name.endsWith('.pages'))).toBe(true)
    edit(7, 'class="aside" data-pagefind-ignore>', 'class="aside" data-pagefind-ignore>Another neighbour. ')
    edit(8, '<nav>', '<nav>Another menu. ')
    expect(await indexed()).toEqual({ ...made, shards: { ...made.shards, made: 0 } })
    expect(files()).toEqual(first)
    edit(7, '<h1>', '<p>Lighthouses.</p><h1>')
    await indexed()
    const edited = files()
    expect(edited).not.toEqual(first)
    await anew()
    expect(files()).toEqual(edited)
  })

  test('is made anew by another engine, and nothing of the old one stays in the cache', async () => {
    const { indexed, files, cache } = site(small)
    const made = await indexed('1')
    const first = files()
    const kept = readdirSync(cache)
    expect(await indexed('2')).toEqual(made)
    expect(files()).toEqual(first)
    expect(readdirSync(cache)).toHaveLength(kept.length)
    expect(readdirSync(cache).filter((name) => kept.includes(name))).toEqual([])
  })

  test('comes out the same where what was kept is cut short, empty or altered by one bit', async () => {
    const { indexed, files, cache } = site(small)
    const made = await indexed()
    const first = files()
    for (const [number, name] of readdirSync(cache).entries()) spoil(join(cache, name), number % 3)
    expect(await indexed()).toEqual(made)
    expect(files()).toEqual(first)
  })
})

function spoil(file: string, way: number): void {
  const bytes = readFileSync(file)
  const place = Math.floor(bytes.length / 2)
  bytes[place] = (bytes[place] ?? 0) ^ 1
  writeFileSync(file, way === 0 ? bytes.subarray(0, place) : way === 1 ? '' : bytes)
}

test('only the shard of an edited page is made anew, and shards no longer used are removed', async () => {
  const { indexed, edit, kept } = site(false)
  const { shards } = await indexed()
  expect(shards.all).toBeGreaterThan(3)
  expect(shards.made).toBe(shards.all)
  const before = kept('.shard')
  edit(30, '<h1>', '<p>Lighthouses.</p><h1>')
  expect((await indexed()).shards).toEqual({ all: shards.all, made: 1 })
  const after = kept('.shard')
  expect(after).toHaveLength(before.length)
  expect(after.filter((name) => !before.includes(name))).toHaveLength(1)
})

test('of the shards one is made anew where one is spoilt', async () => {
  const { indexed, files, kept, cache } = site(false)
  const { shards } = await indexed()
  const first = files()
  const [name = ''] = kept('.shard')
  truncateSync(join(cache, name), 1000)
  rmSync(join(cache, kept('.linked')[0] ?? ''))
  expect((await indexed()).shards).toEqual({ all: shards.all, made: 1 })
  expect(files()).toEqual(first)
})
