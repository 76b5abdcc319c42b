import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { expect, test } from 'vitest'
import { onPage, servedSite } from '../support/browser-site.ts'

/** What the search engine reads: it is compressed as it lies there. Hosts compress the rest on its way. */
const compressed = /\.(?:pf_\w+|pagefind|woff2)$/

/** Everything that is loaded while something is done on a page: the addresses, and the bytes as they travel. */
async function loadedBy(tab: Page, work: () => Promise<void>) {
  const answers: Response[] = []
  tab.context().on('response', (answer) => answers.push(answer))
  await work()
  await tab.waitForLoadState('networkidle')
  // Browsers ask for a page's icon when they like.
  const own = answers.filter((answer) => !answer.url().endsWith('/favicon.svg'))
  const files = own.map(async (answer) => {
    const { pathname } = new URL(answer.url())
    const body = await answer.body()
    return { pathname, bytes: compressed.test(pathname) ? body.length : gzipSync(body).length }
  })
  return Promise.all(files)
}

test.each([
  ['leadership', 120],
  ['staff', 120],
  // Three words and long pages.
  ['risk of harm', 140],
])(
  'a reader of the example who asks for “%s” first loads at most 20 files and %i KB, the engine among them',
  async (question, kilobytes) => {
    const home = await servedSite('example')
    const files = await onPage({}, async (tab) => {
      await tab.goto(`${home}search/`, { waitUntil: 'networkidle' })
      return loadedBy(tab, async () => {
        await tab.getByLabel('Words to look for').fill(question)
        await tab.keyboard.press('Enter')
        await expect.poll(() => tab.getByRole('status').textContent(), { timeout: 60_000 }).toMatch(/\d+ results?/)
      })
    })
    const told = files.map(({ pathname, bytes }) => `${pathname} ${bytes}`).join('\n')
    expect(
      files.map(({ pathname }) => pathname).filter((path) => path.endsWith('.pf_filter')),
      told,
    ).toEqual([])
    expect(files.length, told).toBeLessThanOrEqual(20)
    expect(
      files.reduce((sum, { bytes }) => sum + bytes, 0),
      told,
    ).toBeLessThanOrEqual(kilobytes * 1000)
  },
)
