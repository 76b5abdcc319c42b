import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { asOf } from '../support/build-sites.ts'
import { run, siteCopy, temporaryFolder } from '../support/built-command.ts'
import { allBytes, builtSite, unpacked } from '../support/built-site.ts'

/**
 * Words that stand in the fixture’s draft and in its embargoed bulletin, in texts, names, tables and registers, and in what the
 * ledger records for a later day, and nowhere else.
 */
const canaries = ['quokkaberry', 'wombatbush', 'quokka', 'wombat', 'numbatgrove']
const secret = ['lights-in-brief-2-26', 'lights-in-brief-draft']

/** Builds a copy of the fixture as at an instant; gives the public folder. */
async function builtAt(site: string, instant: string): Promise<string> {
  const out = join(temporaryFolder(), 'dist')
  const { code, complained } = await run('build', ['--site', site, '--out', out, '--as-of', instant])
  expect(code, complained).toBe(0)
  return out
}

/** The files whose name or content, unpacked, has one of the words, whatever its case. */
function telling(folder: string, words: readonly string[]): readonly string[] {
  const site = builtSite(folder)
  return site.files.filter((file) => {
    const text = `${file}\n${unpacked(site.bytes(file))}`.toLowerCase()
    return words.some((word) => text.includes(word))
  })
}

describe('a bulletin under embargo and a draft', () => {
  test('leave no word in any file of the site, nor in a file’s name', () => {
    const { fixture } = inject('sites')
    expect(telling(fixture, [...canaries, ...secret])).toEqual([])
    // The search for words sees into the search index too.
    expect(telling(fixture, ['foghorns']).some((file) => file.startsWith('pagefind/'))).toBe(true)
  })

  test('are absent bit for bit: the site is the one that is built without their files', async () => {
    const without = siteCopy()
    for (const slug of secret) {
      rmSync(join(without, `content/bulletins/${slug}.mdx`))
      rmSync(join(without, `data/${slug}`), { recursive: true })
    }
    const gone = {
      recommendations: 2,
      addressees: 2,
      events: 4,
      aggregates: 3,
      themes: 1,
      inspections: 3,
      ratings: 4,
      bodies: 1,
      programmes: 1,
      criteria: 1,
    }
    for (const [register, count] of Object.entries(gone)) {
      const file = join(without, `data/registers/${register}.csv`)
      const rows = readFileSync(file, 'utf8').split('\n')
      const public_ = rows.filter((row) => !canaries.some((word) => row.toLowerCase().includes(word)))
      expect([register, rows.length - public_.length]).toEqual([register, count])
      writeFileSync(file, public_.join('\n'))
    }
    const [whole, public_] = [inject('sites').fixture, await builtAt(without, asOf)]
    expect(builtSite(whole).files).toEqual(builtSite(public_).files)
    expect(allBytes(builtSite(whole))).toEqual(allBytes(builtSite(public_)))
  })

  test('are not there one second before the embargo ends, and the bulletin is there at that second', async () => {
    const site = siteCopy()
    expect(telling(await builtAt(site, '2026-12-01T09:29:59Z'), canaries)).toEqual([])
    const after = await builtAt(site, '2026-12-01T09:30:00Z')
    expect(telling(after, ['quokkaberry'])).toEqual(
      expect.arrayContaining([
        'bulletins/lights-in-brief-2-26/index.html',
        'index.html',
        'reports/harbour-lights-2024/index.html',
      ]),
    )
    expect(builtSite(after).files).toContain('data/lights-in-brief-2-26/quokka.csv')
    expect(builtSite(after).text('sitemap-0.xml')).toContain('/bulletins/lights-in-brief-2-26/')
    expect(telling(after, ['wombat', 'numbat'])).toEqual([])
  })

  test('are written with the offset of the instant’s own place, too', async () => {
    const site = siteCopy()
    expect(telling(await builtAt(site, '2026-12-01T10:29:59+01:00'), canaries)).toEqual([])
    expect(telling(await builtAt(site, '2026-12-01T10:30:00+01:00'), ['quokkaberry']).length).toBeGreaterThan(5)
  })

  test('whose front matter can’t be read stay away, and the build says so', async () => {
    const site = siteCopy()
    const file = join(site, 'content/bulletins/lights-in-brief-2-26.mdx')
    writeFileSync(file, readFileSync(file, 'utf8').replace('2026-12-01T09:30+00:00', '2026-02-30T09:30Z'))
    const out = join(temporaryFolder(), 'dist')
    const { code, complained } = await run('build', ['--site', site, '--out', out, '--as-of', '2027-01-01T00:00:00Z'])
    expect(code).toBe(1)
    expect(complained).toContain('content/bulletins/lights-in-brief-2-26.mdx:7:10 embargo')
    expect(complained).toContain('Nothing is published until this is a real instant.')
  })
})

test.each(['tomorrow', '2026-02-30T00:00Z', '2026-12-01', '2026-12-01T09:30', ''])(
  'an instant that is none is refused before anything is read: --as-of “%s”',
  async (instant) => {
    const { code, complained, printed } = await run('build', [
      '--out',
      join(temporaryFolder(), 'x'),
      '--as-of',
      instant,
    ])
    expect(code).toBe(2)
    expect(printed).toBe('')
    expect(complained).toBe(`“${instant}” is not an instant. Write date, time and offset: 2026-03-01T09:30+00:00.\n`)
  },
)

test('a reference from a public page to an embargoed one is an error that names nothing of it', async () => {
  const site = siteCopy()
  const file = join(site, 'content/bulletins/lights-in-brief-1-24.mdx')
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nSee <Ref to="publication:lights-in-brief-2-26"/>.\n`)
  const { code, complained } = await run('check', ['--site', site])
  expect(code).toBe(1)
  expect(complained.toLowerCase()).not.toContain('quokka')
  expect(complained).toContain('content/bulletins/lights-in-brief-1-24.mdx:23:10')
})
