import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { watchFamily } from '../../src/cli/bench/family-watch.ts'
import { firstQuery } from '../../src/cli/bench/first-query.ts'
import { searchPage, writeSearchPages } from '../../src/cli/bench/write-search-pages.ts'
import { indexSite } from '../../src/search/index-site.ts'
import { filesOf } from '../search/made-up-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the made-up pages', () => {
  test('are as long as a site’s pages are in the mean, and the same however many there are', () => {
    const words = Array.from(
      { length: 20 },
      (_, place) =>
        searchPage(place)
          .html.replace(/<[^>]*>/g, ' ')
          .split(/\s+/).length,
    )
    const mean = words.reduce((sum, count) => sum + count, 0) / words.length
    expect(mean).toBeGreaterThan(800)
    expect(mean).toBeLessThan(1000)
    expect(searchPage(7)).toEqual(searchPage(7))
    expect(searchPage(7).html).not.toBe(searchPage(27).html)
  })

  test('can be found: what a first question loads is the engine, its words and ten results', async () => {
    writeSearchPages(folder, 40)
    await indexSite({ folder, language: 'en-GB', processes: 0 })
    const index = join(folder, 'pagefind')
    const { start, questions } = await firstQuery(index, ['harbour', 'zyzzyva'])
    const [found, none] = questions
    expect(found?.results).toBeGreaterThan(10)
    expect(found?.requests).toBe(11)
    expect(none?.results).toBe(0)
    const all = Object.values(filesOf(index)).reduce((sum, content) => sum + Buffer.from(content, 'base64').length, 0)
    expect(start.bytes).toBeGreaterThan(60_000)
    expect(start.bytes + (found?.bytes ?? 0)).toBeLessThan(all)
  })
})

test('the watch sees the memory of processes that this one starts, and of theirs', async () => {
  const watch = watchFamily()
  const child = spawn('sh', ['-c', 'sleep 60 & wait'], { detached: true })
  await expect.poll(watch.most).toBeGreaterThan(100_000)
  process.kill(-(child.pid ?? 0))
  watch.end()
})
