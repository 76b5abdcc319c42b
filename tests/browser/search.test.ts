import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { headerRules } from '../../src/release/headers.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { onPage, servedSite } from '../support/browser-site.ts'

/** Opens the search page with a question in its address, and waits for what it announces. */
async function searched(tab: Page, home: string, query: string): Promise<string> {
  await tab.goto(`${home}search/?q=${encodeURIComponent(query)}`)
  return announced(tab)
}

async function announced(tab: Page): Promise<string> {
  const status = tab.getByRole('status')
  await expect.poll(() => status.textContent(), { timeout: 20_000 }).not.toBe('')
  return (await status.textContent()) ?? ''
}

/** The paths of the first result and of its sections. */
const first = (tab: Page) =>
  tab.evaluate(() => {
    const links = [...document.querySelectorAll('#search-results > li:first-child a')]
    return links.map((link) => link.getAttribute('href'))
  })

const report = '/annual-reports/annual-report-2003-04/'
const thematic = '/reports/race-equality-2021/'
const bulletin = '/bulletins/inspection-findings-'

describe('a reader of the example', () => {
  test.each([
    ['racially motivated offenders', `${bulletin}1-05/`, ''],
    ['methodology', `${thematic}methodology/`, ''],
    ['MAPPA', `${bulletin}3-06/`, '#mappa'],
    ['victim perspective', `${bulletin}3-06/`, '#the-victim-perspective'],
    ['approved premises', `${bulletin}3-06/`, '#approved-premises-and-accommodation'],
    ['leadership', `${thematic}leadership-staffing-services-and-information/`, ''],
    ['Friday prayers', `${thematic}quality-of-reports-and-case-supervision/`, '#assessment-and-planning'],
    ['staff feedback', `${report}area-inspections/`, '#feedback-from-probation-staff-interviewed-during-esi'],
    ['Essex', `${report}families-of-areas/`, ''],
    ['quality of management', '/data/annual-report-2003-04/management-descriptors/', ''],
    ['implementation quality ratings', '/data/annual-report-2003-04/implementation-quality-ratings/', ''],
  ])('who looks for “%s” finds %s%s first', async (query, page, section) => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      expect(await searched(tab, home, query)).toMatch(new RegExp(`^\\d+ results? for ‘${query}’$`))
      const [found, ...sections] = await first(tab)
      expect(found).toBe(page)
      if (section !== '') expect(sections).toContain(page + section)
      await tab.locator('#search-results a').first().click()
      expect(new URL(tab.url()).pathname).toBe(page)
      expect(await tab.locator('h1').count()).toBe(1)
    })
  })

  test('hears each search once, and reads the question again in the address and the title', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      await tab.goto(`${home}search/`)
      await tab.evaluate(() => {
        const heard: string[] = []
        Object.assign(window, { heard })
        const status = document.querySelector('[role=status]') as Element
        new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        })
      })
      await tab.getByLabel('Words to look for').pressSequentially('MAPPA')
      await announced(tab)
      await tab.keyboard.press('Enter')
      await tab.waitForLoadState('networkidle')
      const heard = await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)
      const shown = await tab.locator('#search-results > li').count()
      expect(shown).toBeGreaterThan(1)
      expect(new Set(heard).size).toBe(1)
      const [, count = '0'] = /^(\d+) results for ‘MAPPA’$/.exec(heard[0] ?? '') ?? []
      expect(shown).toBe(Math.min(10, Number(count)))
      expect(await tab.getByRole('status').count()).toBe(1)
      expect(new URL(tab.url()).search).toBe('?q=MAPPA')
      expect(await tab.title()).toMatch(/^MAPPA – Search/)
    })
  })

  test('gets from the home page to a result with the keyboard alone', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      await tab.goto(home)
      await tab.getByLabel('Search publications and data').focus()
      await tab.keyboard.type('victim perspective')
      await tab.keyboard.press('Enter')
      await tab.waitForURL(`${home}search/?q=victim+perspective`)
      await announced(tab)
      await tab.getByLabel('Words to look for').focus()
      for (let presses = 0; presses < 6; presses++) {
        await tab.keyboard.press('Tab')
        if (await tab.evaluate(() => document.activeElement?.closest('#search-results') !== null)) break
      }
      await tab.keyboard.press('Enter')
      await tab.waitForURL(`${home}bulletins/inspection-findings-3-06/**`)
    })
  })

  test('narrows a search to one kind of publication, and goes back to it with Back', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      const all = await searched(tab, home, 'risk of harm')
      await tab.getByLabel('Kind', { exact: true }).selectOption('Glossary')
      await expect.poll(() => tab.getByRole('status').textContent()).toBe('1 result for ‘risk of harm’, Glossary')
      expect(await first(tab)).toContain('/glossary/')
      await tab.goBack()
      await expect.poll(() => tab.getByRole('status').textContent()).toBe(all)
    })
  })

  test('who finds nothing is told so, and what to try', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      expect(await searched(tab, home, 'zyzzyva')).toBe(
        'No results for ‘zyzzyva’. Try other or fewer words, or check the spelling.',
      )
      expect(await tab.locator('#search-results li').count()).toBe(0)
    })
  })

  test('whose browser refuses the search engine is told so and sent to the A to Z', async () => {
    const rules = headerRules('/').map(({ path, headers }) => ({
      path,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, value.replace(" 'wasm-unsafe-eval'", '')]),
      ),
    }))
    const home = await servedSite('example', rules)
    await onPage({}, async (tab) => {
      expect(await searched(tab, home, 'MAPPA')).toContain('Search can’t start in this browser')
      await tab.getByRole('status').getByRole('link').click()
      await tab.waitForURL(`${home}a-z/`)
    })
  })

  test('sees results in which axe finds nothing, wide and narrow', async () => {
    const home = await servedSite('example')
    for (const width of [1280, 320]) {
      await onPage({ viewport: { width, height: 800 }, bypassCSP: true }, async (tab) => {
        await searched(tab, home, 'risk of harm')
        expect(await axeViolations(tab)).toEqual([])
        expect(await tab.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width)
      })
    }
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
