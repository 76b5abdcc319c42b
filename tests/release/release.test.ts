import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { headerRules, headersFile, headersFor } from '../../src/release/headers.ts'
import { Locked, takeLock } from '../../src/release/lock.ts'
import { metaPolicy, policy } from '../../src/release/policy.ts'
import { besides, recover, swap } from '../../src/release/stage.ts'
import { readSite, type Verification, verified } from '../../src/release/verify.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const put = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

describe('the swap', () => {
  test('puts the staged site in the old one’s place and leaves nothing beside it', () => {
    const out = join(folder, 'dist')
    const { stage, old } = besides(out)
    put(join(out, 'index.html'), 'old')
    put(join(out, 'gone.html'), 'old')
    put(join(stage, 'index.html'), 'new')
    swap(out)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new')
    expect([join(out, 'gone.html'), stage, old].map(existsSync)).toEqual([false, false, false])
  })

  test('that was stopped between its two steps is undone by the next build', () => {
    const out = join(folder, 'dist')
    const { stage, old } = besides(out)
    put(join(old, 'index.html'), 'old')
    put(join(stage, 'index.html'), 'half')
    recover(out)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old')
    expect(existsSync(stage)).toBe(false)
  })

  test('that was stopped before its end is finished by the next build', () => {
    const out = join(folder, 'dist')
    const { old } = besides(out)
    put(join(out, 'index.html'), 'new')
    put(join(old, 'index.html'), 'old')
    recover(out)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new')
    expect(existsSync(old)).toBe(false)
  })
})

describe('the lock', () => {
  test('is refused while its process runs', () => {
    const file = join(folder, 'lock')
    writeFileSync(file, String(process.ppid))
    expect(() => takeLock(file)).toThrow(Locked)
    expect(() => takeLock(file)).toThrow(`Another build (process ${process.ppid}) is at work on this folder.`)
  })

  test.each(['999999999', 'nonsense', ''])('is taken over when its process no longer runs (%j)', (pid) => {
    const file = join(folder, 'lock')
    writeFileSync(file, pid)
    const giveBack = takeLock(file)
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
    giveBack()
    expect(existsSync(file)).toBe(false)
  })
})

describe('headers', () => {
  const rules = headerRules('/inspections/')

  test('a page may load nothing but the site’s own files, and run nothing inline', () => {
    expect(policy()).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    )
    expect(metaPolicy()).not.toContain('frame-ancestors')
  })

  test('only the search page may run WebAssembly, and none a Worker', () => {
    const at = (path: string) => headersFor(path, rules)['Content-Security-Policy']
    expect(at('/inspections/search/')).toContain("'wasm-unsafe-eval'")
    expect(at('/inspections/search/')).not.toContain('worker-src')
    expect(at('/inspections/reports/x/')).toBe(policy())
  })

  test('a host’s file takes a general header away before it sets a special one', () => {
    const text = headersFile(rules)
    expect(text).toContain('/inspections/*\n  Content-Security-Policy: default-src')
    expect(text).toContain('/inspections/search/\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src')
  })
})

describe('verification of the finished site', () => {
  const problems = async (about: Partial<Verification>) => {
    const verification = { base: '/x/', origin: 'https://harbours.example', secrets: [], cache: null, ...about }
    return verified(await readSite(join(folder, 'site'), verification), verification).problems
  }
  const checked = async (files: Record<string, string>, secrets: readonly string[] = []) => {
    for (const [name, text] of Object.entries(files)) put(join(folder, 'site', name), text)
    return (await problems({ secrets })).map(({ file, found, rule }) => `${file}: ${found} [${rule}]`)
  }
  const page = (body: string, title = 'Home') =>
    `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`

  test('passes a site whose links lead somewhere', async () => {
    const home = page(
      '<a href="/x/a/#there">a</a> <a href="https://harbours.example/x/a/">a</a> <a href="https://elsewhere.example/">b</a> <a href="#here" id="here">c</a> <a href="a/">d</a>',
    )
    expect(await checked({ 'index.html': home, 'a/index.html': page('<p id="there">', 'A') })).toEqual([])
  })

  test.each([
    ['/x/b/', 'The link “/x/b/” leads to no page. [built-links-resolve]'],
    ['/y/', 'The address “/y/” leaves the site’s own path /x/. [built-links-resolve]'],
    ['/x/#nowhere', 'The link “/x/#nowhere” names an anchor that its page does not have. [built-links-resolve]'],
  ])('finds the broken link %s', async (href, message) => {
    expect(await checked({ 'index.html': page(`<a href="${href}">a</a>`) })).toEqual([`index.html: ${message}`])
  })

  test('finds ids that repeat and references that dangle', async () => {
    expect(await checked({ 'index.html': page('<p id="a"></p><p id="a" aria-labelledby="a b"></p>') })).toEqual([
      'index.html: The id “a” occurs more than once. [built-ids-unique]',
      'index.html: An attribute names the id “b”, which the page does not have. [built-ids-unique]',
    ])
  })

  test('finds two pages of one title, and a page without', async () => {
    expect(await checked({ 'index.html': page(''), 'a/index.html': page(''), 'b/index.html': page('', '') })).toEqual([
      'b/index.html: The page has no title. [built-titles-unique]',
      'index.html: The title “Home” is also that of a/index.html. [built-titles-unique]',
    ])
  })

  test.each([
    ['<p style="color:red">', 'a style attribute on <p>'],
    ['<style>p{}</style>', 'a <style> element'],
    ['<script>1</script>', 'a <script> without a file'],
    ['<p onclick="x()">', 'the attribute onclick on <p>'],
    ['<svg><g style="fill:red"></g></svg>', 'a style attribute on <g>'],
    ['<iframe></iframe>', 'an <iframe>'],
  ])('finds what the policy refuses: %s', async (html, what) => {
    expect(await checked({ 'index.html': page(html) })).toEqual([
      `index.html: The page has ${what}, which its Content-Security-Policy refuses. [built-policy-kept]`,
    ])
  })

  test('finds the machine’s paths, and files that are not for the public', async () => {
    expect(
      await checked({ 'index.html': page('/home/editor/site'), 'a.js.map': '{}', '.env': 'X' }, ['/home/editor']),
    ).toEqual([
      'index.html: The file holds a path of the machine that built it. [built-paths-absent]',
      '.env: This file is not meant for the public. [built-files-public]',
      'a.js.map: This file is not meant for the public. [built-files-public]',
    ])
  })

  test('the facts of an unchanged page are taken from the cache, those of a changed one are not', async () => {
    const cache = join(folder, 'facts.json')
    const run = async () => (await problems({ cache })).length
    put(join(folder, 'site/index.html'), page('<p id="a">'))
    expect(await run()).toBe(0)
    expect(await run()).toBe(0)
    put(join(folder, 'site/index.html'), page('<p id="a"></p><p id="a">'))
    expect(await run()).toBe(1)
    writeFileSync(cache, 'not JSON')
    expect(await run()).toBe(1)
  })

  test('what is added after a first reading is read by a second, and nothing twice', async () => {
    const verification = { base: '/x/', origin: 'https://harbours.example', secrets: ['/home/editor'], cache: null }
    put(join(folder, 'site/index.html'), page(''))
    const first = await readSite(join(folder, 'site'), verification)
    put(join(folder, 'site/index.js'), '"/home/editor"')
    const { problems, pages, files } = verified(await readSite(join(folder, 'site'), verification, first), verification)
    expect([pages, files, problems.map(({ rule }) => rule)]).toEqual([1, 2, ['built-paths-absent']])
  })
})
