import type { ChildProcess } from 'node:child_process'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theBrowser } from '../support/browser-site.ts'
import { edit, run, siteCopy } from '../support/built-command.ts'

/** How long a change may take to be seen before the test gives up: far longer than it takes, so that nothing is timed. */
const patience = { timeout: 30_000 }

describe('an editor at work', () => {
  let site: string
  let home: string
  let server: ChildProcess
  let ended: Promise<unknown>
  let context: BrowserContext
  let tab: Page

  beforeAll(async () => {
    site = siteCopy()
    home = await new Promise<string>((resolve, reject) => {
      ended = run('dev', ['--site', site, '--port', '0', '--as-of', '2026-11-23T12:00:00Z'], {
        onOutput: (child, said) => {
          server = child
          const [address] = /http:\/\/localhost:\d+\/inspections\//.exec(said) ?? []
          if (address !== undefined) resolve(address)
        },
      }).then(({ complained }) => reject(new Error(complained)))
    })
    context = await (await theBrowser()).newContext()
    tab = await context.newPage()
  }, 120_000)

  afterAll(async () => {
    await context?.close()
    server?.kill('SIGTERM')
    await ended.catch(() => undefined)
  })

  const seen = (text: string) => expect.poll(() => tab.textContent('main').catch(() => ''), patience).toContain(text)

  test('sees an edit to a text in the browser', async () => {
    await tab.goto(`${home}commentary/a-pilots-view/`, patience)
    await seen('The report is fair, and late.')
    edit(site, 'content/commentary/a-pilots-view.mdx', 'fair, and late', 'fair, and it came in time')
    await seen('The report is fair, and it came in time.')
  })

  test('sees an edit to a table, and to what describes it', async () => {
    await tab.goto(`${home}reports/harbour-lights-2024/people/`, patience)
    await seen('12.5')
    edit(site, 'data/harbour-lights-2024/watches.csv', '12.5', '13.75')
    await seen('13.75')
    edit(site, 'data/harbour-lights-2024/watches.yaml', 'title: After', 'title: Since the rota')
    await seen('Since the rota')
  })

  test('sees a fault over the page, with its place and in words, until it is repaired', async () => {
    const overlay = () =>
      tab.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '')
    edit(site, 'data/harbour-lights-2024/watches.csv', 'llyn-wen,Llyn Ŵen,13.75,8.0', 'llyn-wen,Llyn Ŵen,13;75,8.0')
    await expect.poll(overlay, patience).toContain('data/harbour-lights-2024/watches.csv:2:19')
    expect(await overlay()).toContain('"13;75"')
    expect(await overlay()).toContain('[table-number-plain]')
    edit(site, 'data/harbour-lights-2024/watches.csv', '13;75', '13.75')
    await expect.poll(() => overlay().catch(() => 'loading'), patience).toBe('')
    await seen('13.75')
  })

  test('sees a new publication in its list, and an old one go', async () => {
    await tab.goto(`${home}commentary/`, patience)
    await seen('A pilot’s view of the lights')
    edit(
      site,
      'content/commentary/a-pilots-view.mdx',
      'title: A pilot’s view of the lights',
      'status: draft\ntitle: A pilot’s view of the lights',
    )
    await expect
      .poll(() => tab.textContent('main').catch(() => 'A pilot’s view'), patience)
      .not.toContain('A pilot’s view')
  })
})
