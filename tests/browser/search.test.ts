import { gzipSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { headerRules } from '../../src/release/headers.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { onPage, servedSite } from '../support/browser-site.ts'

/** How long is waited, in milliseconds, for what a busy machine may do slowly. */
const patience = { timeout: 20_000 }

/** Opens the search page with a question in its address, and waits for what it announces. */
async function searched(tab: Page, home: string, query: string, rest = ''): Promise<string> {
  await tab.goto(`${home}search/?q=${encodeURIComponent(query)}${rest}`)
  return announced(tab)
}

/** What is announced next, after `before`; that a search takes long is passed over. */
async function announced(tab: Page, before = ''): Promise<string> {
  const said = () => tab.getByRole('status').textContent()
  await expect.poll(async () => ['', 'Searching …', before].includes((await said()) ?? ''), patience).toBe(false)
  return (await said()) ?? ''
}

/** The head of a group of filters. */
const group = (tab: Page, head: string) => tab.locator(`#search-facets summary:text-is("${head}")`)

const titles = (tab: Page) => tab.locator('.search-result-title').allTextContents()

/** The paths of the first result and of what was found of it, without the words to find there. */
const first = (tab: Page) =>
  tab.evaluate(() => {
    const links = [...document.querySelectorAll('#search-results > li:first-child a')]
    return links.map((link) => (link.getAttribute('href') ?? '').replace(/#?:~:.*$/, ''))
  })

/** Notes everything that is announced from now on. */
const listen = (tab: Page) =>
  tab.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const status = document.querySelector('[role=status]') as Element
    new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
const heard = (tab: Page) => tab.evaluate(() => (window as unknown as { heard: string[] }).heard)
const focused = (tab: Page) => tab.evaluate(() => document.activeElement?.id)

/** Presses Tab until what has the focus is within what a selector names. */
async function tabTo(tab: Page, selector: string, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await tab.keyboard.press('Tab')
    if (await tab.evaluate((each) => document.activeElement?.closest(each) !== null, selector)) return
  }
  throw new Error(`The keyboard does not reach ${selector}.`)
}

/** Lets no part of the index be loaded, until it is called again with false. */
const cut = (tab: Page, isCut: boolean) =>
  isCut
    ? tab.route('**/pagefind/{index,fragment}/**', (route) => route.abort())
    : tab.unroute('**/pagefind/{index,fragment}/**')

const failure = 'Search can’t start in this browser, or can’t be reached just now.'

describe('in each of its five states', () => {
  const looks: readonly [string, BrowserContextOptions][] = [
    ['wide', { viewport: { width: 1280, height: 900 } }],
    ['narrow', { viewport: { width: 320, height: 640 } }],
    ['narrow and dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ]

  test.each(looks)('the page is accessible and fits: %s', async (_, options) => {
    const home = await servedSite('example')
    await onPage({ ...options, bypassCSP: true }, async (tab) => {
      const isSound = async () => {
        expect(await axeViolations(tab)).toEqual([])
        expect(await tab.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(options.viewport?.width)
      }
      await tab.goto(`${home}search/`)
      await tab.getByRole('heading', { name: 'What you can find' }).waitFor()
      await isSound()

      await tab.getByText('Filter and sort').click()
      await group(tab, 'Area').click()
      await tab.getByLabel(/^Essex \(/).waitFor()
      await isSound()

      await tab.getByLabel('Words to look for').pressSequentially('risk of harm')
      await isSound()
      await announced(tab)
      await group(tab, 'Kind of page').click()
      await tab.getByLabel(/^Recommendation \(/).check()
      await tab.getByRole('link', { name: 'Remove the filter Recommendation' }).waitFor()
      await isSound()

      await searched(tab, home, 'zyzzyva')
      await tab.getByRole('heading', { name: 'What you can try' }).waitFor()
      await isSound()

      await cut(tab, true)
      await searched(tab, home, 'victims')
      await tab.getByRole('button', { name: 'Try again' }).waitFor()
      await isSound()
    })
  })

  test('each outcome is announced once, and the focus stays in the box', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      await tab.goto(`${home}search/`)
      await listen(tab)
      const box = tab.getByLabel('Words to look for')
      await box.pressSequentially('MAPPA')
      const found = await announced(tab)
      expect(found).toMatch(/^\d+ results for ‘MAPPA’$/)
      await tab.keyboard.press('Enter')
      await box.fill('zyzzyva')
      const none = await announced(tab, found)
      expect(none).toMatch(/^No results for ‘zyzzyva’\./)
      await cut(tab, true)
      await box.fill('approved premises')
      expect(await announced(tab, none)).toBe(failure)
      expect(await focused(tab)).toBe('search-input')
      await cut(tab, false)
      await tab.getByRole('button', { name: 'Try again' }).click()
      const again = await announced(tab, failure)
      await box.fill('')
      await tab.getByRole('heading', { name: 'What you can find' }).waitFor()
      const all = (await heard(tab)).filter((said) => said !== 'Searching …')
      expect(all).toEqual([found, none, failure, again, ''])
      expect(await tab.getByRole('status').count()).toBe(1)
    })
  })

  test('the page hardly moves while results come', async () => {
    const home = await servedSite('example')
    await onPage({ viewport: { width: 1280, height: 900 } }, async (tab) => {
      await tab.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        const note = (entries: PerformanceObserverEntryList) => {
          for (const entry of entries.getEntries()) shifts.push((entry as unknown as { value: number }).value)
        }
        new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true })
      })
      await searched(tab, home, 'risk of harm')
      await tab.waitForTimeout(300)
      const shifts = await tab.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.05)
    })
  })
})

describe('with the keyboard alone a reader', () => {
  test('gets from the home page to a result', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      await tab.goto(home)
      await tab.getByLabel('Search publications and data').focus()
      await tab.keyboard.type('victim perspective')
      await tab.keyboard.press('Enter')
      await tab.waitForURL(`${home}search/?q=victim+perspective`)
      await announced(tab)
      await tabTo(tab, '#search-results')
      await tab.keyboard.press('Enter')
      await tab.waitForURL(/\/(bulletins|reports|annual-reports|recommendations|data)\//)
    })
  })

  test('opens the filters, chooses one, and takes it away', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      const all = await searched(tab, home, 'risk of harm')
      await tab.getByLabel('Words to look for').focus()
      await tabTo(tab, '#search-panel > summary')
      await tab.keyboard.press('Enter')
      await tab.locator('#search-facets summary').first().waitFor()
      await tabTo(tab, '#search-facets summary')
      await tab.keyboard.press('Enter')
      await tab.getByLabel(/^Data \(\d+\)/).waitFor()
      await tabTo(tab, 'input[value=Data]')
      await tab.keyboard.press('Space')
      const narrowed = await announced(tab, all)
      expect(narrowed).toMatch(/ with 1 filter$/)
      expect(await tab.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('Data')
      await tabTo(tab, '#search-tags')
      await tab.keyboard.press('Enter')
      expect(await announced(tab, narrowed)).toBe(all)
      expect(await focused(tab)).toBe('search-status')
    })
  })
})

describe('filters, order and words', () => {
  test('are in the address: a copied link brings the same results, and Back goes to those before', async () => {
    const home = await servedSite('example')
    const [address, found] = await onPage({}, async (tab) => {
      const all = await searched(tab, home, 'risk of harm')
      await tab.getByText('Filter and sort').click()
      await group(tab, 'Kind of page').click()
      const option = tab.getByLabel(/^Recommendation \(\d+\)/)
      const [, count] = /\((\d+)\)/.exec((await option.locator('..').textContent()) ?? '') ?? []
      await option.check()
      const narrowed = await announced(tab, all)
      expect(narrowed).toBe(`${count} results for ‘risk of harm’ with 1 filter`)
      await tab.getByLabel('Order').selectOption('oldest')
      expect(await announced(tab, narrowed)).toBe(`${narrowed}, oldest first`)
      const here = [tab.url(), await titles(tab)] as const
      await tab.goBack()
      await expect.poll(() => tab.getByRole('status').textContent(), patience).toBe(narrowed)
      await tab.goBack()
      await expect.poll(() => tab.getByRole('status').textContent(), patience).toBe(all)
      return here
    })
    expect(new URL(address).search).toBe('?q=risk+of+harm&kind=Recommendation&sort=oldest')
    await onPage({}, async (tab) => {
      await tab.goto(address)
      expect(await announced(tab)).toMatch(/ results for ‘risk of harm’ with 1 filter, oldest first$/)
      expect(await titles(tab)).toEqual(found)
    })
  })

  test('need no file of filters before the panel is opened', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      const asked: string[] = []
      tab.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await searched(tab, home, 'risk of harm')
      expect(asked.filter((path) => path.includes('pagefind/filter/'))).toEqual([])
      expect(asked.filter((path) => path.includes('pagefind/index/')).length).toBeGreaterThan(0)
      await tab.getByText('Filter and sort').click()
      await tab.locator('#search-facets summary').first().waitFor()
      expect(asked.filter((path) => path.includes('pagefind/filter/')).length).toBeGreaterThan(0)
    })
  })
})

test('the page’s own script is small', async () => {
  const home = await servedSite('example')
  await onPage({}, async (tab) => {
    const scripts: Promise<Buffer>[] = []
    tab.on('response', (response) => {
      if (/\/assets\/.*\.js$/.test(response.url())) scripts.push(response.body())
    })
    await searched(tab, home, 'risk of harm')
    const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length)
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, each) => sum + each, 0)).toBeLessThan(16_000)
  })
})

describe('what was found', () => {
  test.each([
    [
      'Friday prayers',
      '/reports/race-equality-2021/quality-of-reports-and-case-supervision/#assessment-and-planning',
      'Friday prayers',
    ],
    ['population density', '/annual-reports/annual-report-2003-04/area-inspections/#p2.2', 'population density'],
  ])('“%s” leads to its place, and the browser finds the words there', async (query, place, words) => {
    const home = await servedSite('example')
    await onPage({ viewport: { width: 1280, height: 600 } }, async (tab) => {
      await searched(tab, home, query)
      const link = tab.locator(`#search-results a[href^="${place}:~:text="]`)
      await link.click()
      await tab.waitForURL((url) => url.pathname === place.replace(/#.*/, ''))
      expect(await tab.evaluate(() => location.pathname + location.hash)).toBe(place)
      const isInSight = () =>
        tab.evaluate((text) => {
          const walker = document.createTreeWalker(
            document.querySelector('.prose') ?? document.body,
            NodeFilter.SHOW_TEXT,
          )
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const start = node.textContent?.replace(/\s/g, ' ').indexOf(text) ?? -1
            if (start < 0) continue
            const range = document.createRange()
            range.setStart(node, start)
            range.setEnd(node, start + text.length)
            const { top, bottom } = range.getBoundingClientRect()
            return top >= 0 && bottom <= window.innerHeight && window.scrollY > 0
          }
          return false
        }, words)
      await expect.poll(isInSight, patience).toBe(true)
    })
  })

  test('of one publication stands under it: chapters, tables and recommendations', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      await searched(tab, home, 'racially motivated offenders')
      const all = await titles(tab)
      const publications = all.filter((title) => !title.startsWith('More of'))
      expect(new Set(publications).size).toBe(publications.length)
      expect(await first(tab)).toContain('/bulletins/inspection-findings-1-05/')
      expect(await tab.locator('.search-page-title').allTextContents()).toContainEqual(
        expect.stringMatching(/^Recommendation: /),
      )
    })
  })

  test('of a table leads to its row', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      await searched(tab, home, 'Hertfordshire', '&kind=Data')
      await tab.locator('#search-results a[href*="#data_r"]').first().click()
      expect(new URL(tab.url()).hash).toMatch(/^#data_r\d+$/)
      expect(await tab.locator(':target').textContent()).toContain('Hertfordshire')
    })
  })
})

test('what stands in the closed table of a chart is found on the table’s own page, under its publication', async () => {
  const home = await servedSite('example')
  await onPage({ viewport: { width: 1280, height: 400 } }, async (tab) => {
    await searched(tab, home, 'investigations and other contingencies')
    await tab.locator('#search-results a[href^="/data/annual-report-2003-04/inspection-hours/#:~:text="]').click()
    await tab.waitForURL(/\/inspection-hours\//)
    const isInSight = () =>
      tab.evaluate(() => {
        const cells = [...document.querySelectorAll('th')]
        const cell = cells.find(({ textContent }) => textContent === 'Investigations and other contingencies')
        const { top = -1, bottom = 0 } = cell?.getBoundingClientRect() ?? {}
        return top >= 0 && bottom <= window.innerHeight
      })
    await expect.poll(isInSight, patience).toBe(true)
  })
})

describe('a reader without script', () => {
  test('is sent to the A to Z and the lists, and sees no dead form', async () => {
    const home = await servedSite('example')
    await onPage({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(`${home}search/?q=MAPPA`)
      expect(await tab.getByLabel('Words to look for').isVisible()).toBe(false)
      expect(await tab.locator('.search-ways').getByRole('link').count()).toBeGreaterThan(5)
      await tab.getByRole('link', { name: 'A to Z of everything on this site' }).click()
      await tab.waitForURL(`${home}a-z/`)
    })
  })
})

describe('an engine that fails', () => {
  test('because the browser refuses WebAssembly is told, with a way to the A to Z', async () => {
    const rules = headerRules('/').map(({ path, headers }) => ({
      path,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, value.replace(" 'wasm-unsafe-eval'", '')]),
      ),
    }))
    const home = await servedSite('example', rules)
    await onPage({}, async (tab) => {
      expect(await searched(tab, home, 'MAPPA')).toBe(failure)
      await tab.getByRole('link', { name: 'A to Z of everything' }).click()
      await tab.waitForURL(`${home}a-z/`)
    })
  })

  test.each(['pagefind.js', 'pagefind-entry.json', '*.pf_meta', 'index/*', 'fragment/*'])(
    'because the site has no %s just now is told, and works when tried again',
    async (file) => {
      const home = await servedSite('example')
      await onPage({}, async (tab) => {
        const address = `**/pagefind/${file}*`
        await tab.route(address, (route) => route.fulfill({ status: 404 }))
        expect(await searched(tab, home, 'MAPPA')).toBe(failure)
        await tab.unroute(address)
        // A module that could not be loaded stays so for as long as the page is open.
        if (file === 'pagefind.js') await tab.reload()
        else await tab.getByRole('button', { name: 'Try again' }).click()
        await expect.poll(() => tab.getByRole('status').textContent(), patience).toMatch(/^\d+ results for ‘MAPPA’$/)
      })
    },
  )

  test('because the connection is lost is told, not that nothing was found', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      const found = await searched(tab, home, 'MAPPA')
      await tab.context().setOffline(true)
      await tab.getByLabel('Words to look for').fill('zebra')
      expect(await announced(tab, found)).toBe(failure)
      await tab.context().setOffline(false)
      await tab.getByLabel('Words to look for').fill('victims')
      await expect.poll(() => tab.getByRole('status').textContent(), patience).toMatch(/^\d+ results for ‘victims’$/)
    })
  })
})

describe('a reader of a site under a path', () => {
  test('finds its pages there', async () => {
    const home = await servedSite('fixture')
    await onPage({}, async (tab) => {
      expect(await searched(tab, home, 'foghorns')).toBe('1 result for ‘foghorns’')
      expect(await first(tab)).toContain('/inspections/annual-reports/lights-2023/')
      await tab.locator('#search-results a').first().click()
      expect(await tab.textContent('h1')).toBe('Annual report 2023')
    })
  })

  test('sees signs in what was found as signs, never as markup', async () => {
    const home = await servedSite('fixture')
    await onPage({}, async (tab) => {
      await searched(tab, home, 'report what pilots see')
      // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts.
      expect(await tab.locator('#search-results').innerText()).toContain('<at once>')
      expect(await tab.locator('#search-results at').count()).toBe(0)
    })
  })

  test('finds nothing of a draft or of what is under embargo', async () => {
    const home = await servedSite('fixture')
    await onPage({}, async (tab) => {
      for (const word of ['quokkaberry', 'wombatbush']) {
        expect(await searched(tab, home, word)).toMatch(/^No results for/)
      }
    })
  })
})
