import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { report } from '../../src/checks/report.ts'
import { urlsUnder } from '../../src/format/url.ts'
import { readExampleSite } from '../../src/guide/example-site.ts'
import { openGuide } from '../../src/guide/open-guide.ts'
import { writtenTables } from '../../src/guide/written-tables.ts'
import { temporaryFolder } from '../support/built-command.ts'
import { renderedDocument } from '../support/prose.ts'
import { root } from '../support/sources.ts'
import { theGuide } from './the-guide.ts'

const site = await readExampleSite(join(root, 'src/guide/site'))
const { document } = new JSDOM().window
const element = (html: string) => {
  const made = document.createElement('div')
  made.innerHTML = html
  return made
}
const blocks = theGuide.pages.flatMap(({ path, html }) =>
  [...element(html).querySelectorAll('.live')].map((block) => ({ path, block })),
)
const shown = (block: Element) => [...block.querySelectorAll('.sample')].map((sample) => sample.textContent ?? '')
const drawn = blocks.filter(({ block }) => block.querySelector('.drawn') !== null)
const refused = blocks.filter(({ block }) => block.classList.contains('refused'))

describe('what the guide shows', () => {
  test('is drawn from the source beside it', () => {
    expect(drawn.length).toBeGreaterThan(25)
    for (const { path, block } of drawn) {
      const [source = ''] = shown(block)
      const numbering = path === 'writing' ? ({ numbering: 'paragraphs' } as const) : {}
      const body = { file: site.file, text: source, linesBefore: 0 }
      const publication = { ...site.publication, ...numbering, body }
      const others = site.library.publications.filter(({ slug }) => slug !== publication.slug)
      const made = renderedDocument({ ...site.library, publications: [publication, ...others] }, publication.slug)
      expect(made.problems, source).toEqual([])
      expect(unnumbered(block.querySelector('.drawn')), source).toBe(unnumbered(element(made.html)))
    }
  })

  test('of mistakes is what authors are told, and names a rule that the mistake breaks', () => {
    expect(refused.length).toBeGreaterThan(25)
    for (const { path, block } of refused) {
      const [source = '', told = ''] = shown(block)
      expect(told, source).toMatch(/\[[a-z]+(-[a-z]+)+(, warning)?\]$/)
      if (!told.startsWith(site.file) || path === 'writing') continue
      const body = { file: site.file, text: source, linesBefore: 0 }
      const publication = { ...site.publication, body }
      const others = site.library.publications.filter(({ slug }) => slug !== publication.slug)
      const made = renderedDocument({ ...site.library, publications: [publication, ...others] }, publication.slug)
      // What a check of the whole site tells is not found in the text alone.
      if (made.problems.length > 0) expect(told).toBe(report(made.problems))
    }
  })

  test('has every id once on its page, and numbers figures in the page’s order', () => {
    for (const { path, html } of theGuide.pages) {
      const ids = [...element(html).querySelectorAll('[id]')].map(({ id }) => id)
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([])
      const numbers = [...html.matchAll(/<span class="figure-number">Figure (\d+)\.<\/span>/g)].map(([, number]) =>
        Number(number),
      )
      expect(numbers, path).toEqual(numbers.map((_number, index) => index + 1))
    }
  })

  test('links only to what the guide has', () => {
    const files = [
      ...[...theGuide.csvs.keys()].map((id) => `/inspections/guide/example/data/${id}.csv`),
      ...[...theGuide.svgs.keys()].map(
        (id) => `/inspections/guide/example/reports/${theGuide.report}/figure-${id}.svg`,
      ),
    ]
    const pages = theGuide.pages.map(({ path }) => urlsUnder('/inspections/').guide(path))
    for (const { path, html } of theGuide.pages) {
      const here = `https://x.example${urlsUnder('/inspections/').guide(path)}`
      for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
        const { origin, pathname } = new URL(address, here)
        if (origin === 'https://x.example') expect([...pages, ...files], `${path}: ${address}`).toContain(pathname)
      }
    }
  })

  test('says of its numbers that they are invented, on its first page and on that of the example', () => {
    const said = theGuide.pages
      .filter(({ lead, html }) => `${lead} ${html}`.includes('invented'))
      .map(({ path }) => path)
    expect(said).toEqual(expect.arrayContaining(['', 'example']))
  })
})

describe('small counts of people in the guide’s example', () => {
  const written = writtenTables(site.files, site.library, () => {})
  const hurt = 'pools-2025/hurt'

  test('are gone from its tables and their files, with as many others as it takes', () => {
    expect(written.get(hurt)?.rows[1]?.cells['children']?.value).toBe(3)
    const cells = site.library.tables.get(hurt)?.rows.flatMap((row) => Object.values(row.cells)) ?? []
    expect(cells.filter(({ symbol, value }) => symbol === 'c' && value === null)).toHaveLength(4)
    expect(theGuide.csvs.get(hurt)).toContain('Brackenford,[c],[c],10')
  })

  test('are gone from the table that is linked, too', () => {
    expect(theGuide.csvs.get('pools-2025/young')).toContain('Brackenford,[c],10')
  })

  test('are told of one by one: those that are small, and those that would give them away', () => {
    const html = theGuide.pages.find(({ path }) => path === 'people')?.html ?? ''
    const [, told = ''] = html.split('<caption>What readers don’t see</caption>')
    const reasons = [...(told.split('</table>')[0] ?? '').matchAll(/<td>([^<]*)<\/td><\/tr>/g)].map(([, why]) => why)
    expect(reasons.filter((why) => why === 'It is below 5.')).toHaveLength(1)
    expect(reasons).toHaveLength(4)
  })

  test('are refused where they can’t be protected', () => {
    const told = theGuide.pages.find(({ path }) => path === 'people')?.html ?? ''
    for (const rule of ['table-count-protected', 'table-sums-declared']) expect(told).toContain(`[${rule}]`)
  })
})

describe('a guide with a fault of its own is not made', () => {
  const withText = (file: string, from: string, to: string) => {
    const folder = join(temporaryFolder(), 'guide')
    cpSync(join(root, 'src/guide'), folder, { recursive: true })
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(from)
    writeFileSync(
      path,
      text.replace(from, () => to),
    )
    return openGuide(folder, urlsUnder('/'))
  }

  test('where a live example breaks a rule', async () => {
    await expect(withText('words/says.mdx', '>nine</Says>', '>ten</Says>')).rejects.toThrow('The words say “ten”')
  })

  test('where a live example breaks a rule of the whole site', async () => {
    await expect(withText('words/untied.mdx', '<Untied>12</Untied>', '12')).rejects.toThrow(
      '[prose-numbers-tied, warning]',
    )
  })

  test('where nothing is wrong with a mistake', async () => {
    await expect(withText('words/says.mdx', '>ten</Says>', '>nine</Says>')).rejects.toThrow('nothing is wrong')
  })

  test('where two figures have one id', async () => {
    await expect(withText('figures/bars.mdx', 'id="bars-visits"', 'id="range-tests"')).rejects.toThrow('range-tests')
  })

  test('where a file that may be copied has a fault', async () => {
    await expect(withText('pages/start.mdx', 'published: 2026-09\n', 'published: 2026-90\n')).rejects.toThrow(
      'front-matter-value-fits',
    )
  })

  test('where the example site has one', async () => {
    await expect(
      withText('site/data/pools-2025/waits.csv', 'alderby,Alderby,North,12,9', 'alderby,Alderby,North,twelve,9'),
    ).rejects.toThrow('table-number-plain')
  })

  test('where a text is about a file that there is not', async () => {
    await expect(
      withText('pages/data.mdx', '```file:data/pools-2025/visits.csv', '```file:data/pools-2025/visitors.csv'),
    ).rejects.toThrow('visitors.csv')
  })
})

/** A text without the numbers of its figures, which count on over a page. */
const unnumbered = (within: Element | null) =>
  (within?.textContent ?? '').replace(/(Figure|Table) \d+\./g, '$1').replace(/\s+/g, ' ')
