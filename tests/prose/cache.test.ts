import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ProseCache } from '../../src/prose/cache.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prose-cache-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const asked = new Map([['table a/b', '123']])
const keep = () => {
  const cache = new ProseCache(folder)
  const name = cache.keepHtml('<p>Text.</p>')
  cache.keepAsked('source', name, asked)
  return name
}
const found = (answer = '123') => new ProseCache(folder).html('source', () => answer)
const fileOf = (ending: string) => join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? '')

describe('the cache of prose', () => {
  test('gives back what was kept, while every answer is as it was', () => {
    const name = keep()
    expect(found()?.html).toBe(name)
    expect(new ProseCache(folder).readHtml(name)).toBe('<p>Text.</p>')
  })

  test('forgets what was made with another answer', () => {
    keep()
    expect(found('456')).toBeUndefined()
  })

  test.each(['.html', '.asked'])('notices a truncated %s file', (ending) => {
    keep()
    truncateSync(fileOf(ending), 45)
    expect(found()).toBeUndefined()
  })

  test.each(['.html', '.asked'])('notices a changed byte in a %s file', (ending) => {
    keep()
    const file = fileOf(ending)
    const bytes = readFileSync(file)
    bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1
    writeFileSync(file, bytes)
    expect(found()).toBeUndefined()
  })

  test('notices a foreign file', () => {
    keep()
    writeFileSync(fileOf('.html'), 'Something else entirely.')
    expect(found()).toBeUndefined()
  })

  test('removes what a run did not use', () => {
    keep()
    const cache = new ProseCache(folder)
    cache.keepHtml('<p>Other.</p>')
    cache.prune()
    expect(readdirSync(folder)).toHaveLength(1)
  })
})
