import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe-violations.ts'
import { onPage, servedSite } from '../support/browser-site.ts'

/** Opens the list and gives what it announces. */
async function opened(tab: Page, home: string, search = ''): Promise<string> {
  await tab.goto(`${home}recommendations/${search}`)
  return announced(tab, /\d|Nothing/)
}

async function announced(tab: Page, wanted: RegExp): Promise<string> {
  const status = tab.locator('#list-status')
  await expect.poll(() => status.textContent(), { timeout: 20_000 }).toMatch(wanted)
  return (await status.textContent()) ?? ''
}

const lines = (tab: Page) => tab.locator('#list-results > li')
const heard = (tab: Page) => tab.evaluate(() => (window as unknown as { heard: string[] }).heard)

describe('a reader of the list of recommendations', () => {
  test('narrows it with the keyboard alone, hears each result once, and finds it again by Back and by its address', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      expect(await opened(tab, home)).toMatch(/^84 in all; the first 50 are shown\.$/)
      await tab.evaluate(() => {
        const heard: string[] = []
        Object.assign(window, { heard })
        const status = document.querySelector('#list-status') as Element
        new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, { childList: true })
      })
      await tab.locator('summary', { hasText: 'Year of issue' }).focus()
      await tab.keyboard.press('Enter')
      await tab.keyboard.press('Tab')
      await tab.keyboard.press('Space')
      expect(await announced(tab, /^15 of 84/)).toBe('15 of 84 match.')
      expect(await tab.evaluate(() => (document.activeElement as HTMLElement).dataset['facet'])).toBe('year')
      expect(await lines(tab).count()).toBe(15)
      await tab.getByLabel('Words in the text').fill('complaints')
      const found = await announced(tab, /^[12] of 84/)
      expect(await heard(tab)).toEqual(['15 of 84 match.', found])
      const address = new URL(tab.url())
      expect(address.search).toBe('?q=complaints&year=2021')

      await tab.goBack()
      await announced(tab, /^15 of 84/)
      await tab.goto(address.href)
      await announced(tab, new RegExp(`^${found}$`))
      expect(await tab.getByRole('checkbox', { name: /^2021/ }).isChecked()).toBe(true)
      await tab.getByRole('link', { name: 'Remove the filter 2021' }).press('Enter')
      await expect.poll(() => new URL(tab.url()).search, { timeout: 20_000 }).toBe('?q=complaints')
      await tab.getByRole('link', { name: 'Clear all filters' }).click()
      await announced(tab, /^84 in all/)
    })
  })

  test('is shown 50 more with the focus on the first of them, and comes back from one to where the list was', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      await opened(tab, home)
      await tab.getByRole('button', { name: 'Show 34 more' }).press('Enter')
      await announced(tab, /^84 in all\.$/)
      expect(await lines(tab).count()).toBe(84)
      const link = lines(tab).nth(50).locator('a').first()
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
      await link.click()
      expect(await tab.locator('h1').count()).toBe(1)
      await tab.goBack()
      await announced(tab, /^84 in all\.$/)
      expect(await lines(tab).count()).toBe(84)
    })
  })

  test('sees each line as the pages made without script show it', async () => {
    const home = await servedSite('fixture')
    await onPage({}, async (tab) => {
      await opened(tab, home, '?status=implemented&status=in-progress&status=complete-disputed')
      const plain = () =>
        Array.from(document.querySelectorAll('.entries > .entry'), (line) => {
          for (const hidden of line.querySelectorAll('[hidden]')) hidden.remove()
          const links = Array.from(line.querySelectorAll('a'), (link) => link.getAttribute('href'))
          return [line.textContent?.replace(/ \(in \d+ parts\)/, '').replace(/\s+/g, ''), ...links].join(' ')
        })
      const made = await tab.locator('#list-results').evaluate(() => {
        const lines = document.querySelectorAll('#list-results > .entry')
        return Array.from(lines, (line) => {
          const links = Array.from(line.querySelectorAll('a'), (link) => link.getAttribute('href'))
          return [line.textContent?.replace(/ \(in \d+ parts\)/, '').replace(/\s+/g, ''), ...links].join(' ')
        })
      })
      const written: string[] = []
      for (const status of ['implemented', 'in-progress', 'complete-disputed']) {
        await tab.goto(`${home}recommendations/status/${status}/`)
        written.push(...(await tab.evaluate(plain)))
      }
      expect(made.length).toBeGreaterThan(3)
      expect(written).toEqual(expect.arrayContaining(made))
    })
  })

  test('whose browser runs no script has the ways to pages that need none, and no dead filter', async () => {
    const home = await servedSite('example')
    await onPage({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(`${home}recommendations/`)
      expect(await tab.locator('.finder-ways').isVisible()).toBe(true)
      expect(await tab.locator('#list-form').isVisible()).toBe(false)
      expect(await tab.locator('.finder-ways a').count()).toBeGreaterThan(3)
    })
    await onPage({}, async (tab) => {
      await opened(tab, home)
      expect(await tab.locator('.finder-ways').isVisible()).toBe(false)
    })
  })

  test('is told so when the list can’t be fetched', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      await tab.route('**/recommendations/list/index.json', (route) => route.abort())
      await tab.goto(`${home}recommendations/`)
      await announced(tab, /can’t be read just now/)
      expect(await tab.locator('.finder-ways').isVisible()).toBe(true)
    })
  })

  test.each([1280, 320])('meets no barrier at %i px while filters are open and chosen', async (width) => {
    const home = await servedSite('fixture')
    await onPage({ bypassCSP: true, viewport: { width, height: 900 } }, async (tab) => {
      await opened(tab, home)
      await tab.evaluate(() => localStorage.setItem('scrutineer.edition', '2024-05-01'))
      await opened(tab, home, '?status=in-progress&body=harbour-office&q=light&overdue=yes')
      await tab.evaluate(() => {
        for (const group of document.querySelectorAll<HTMLDetailsElement>('.filter-group')) group.open = true
      })
      expect(await axeViolations(tab)).toEqual([])
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })
  })

  test('does not see the page move while the list is fetched', async () => {
    const home = await servedSite('example')
    await onPage({ viewport: { width: 1280, height: 900 } }, async (tab) => {
      await tab.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await tab.route('**/recommendations/list/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300))
        await route.continue()
      })
      await tab.goto(`${home}recommendations/`)
      await tab.locator('#list-form').evaluate((form) => form.scrollIntoView({ behavior: 'instant' }))
      await announced(tab, /in all/)
      await tab.waitForTimeout(300)
      const shifts = await tab.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01)
    })
  })
})

describe('a returning reader', () => {
  test('is told on both pages what is new, by nothing but one date on the device', async () => {
    const home = await servedSite('fixture')
    await onPage({}, async (tab) => {
      await opened(tab, home)
      expect(await tab.locator('[data-words]').textContent()).toBe('')
      expect(await tab.getByText('Changed since your last visit').count()).toBe(0)
      expect(await tab.evaluate(() => JSON.stringify(localStorage))).toMatch(/^\{"scrutineer\.edition":"[\d-]{10}"\}$/)
      expect(await tab.evaluate(() => document.cookie + sessionStorage.length)).toBe('0')

      await tab.evaluate(() => localStorage.setItem('scrutineer.edition', '2026-01-12'))
      await opened(tab, home)
      const words = await tab.locator('[data-words]').textContent()
      expect(words).toMatch(/^\d+ changes since your last visit; the edition you saw then was of 12 January 2026\.$/)
      expect(await tab.locator('#list-results .changed').count()).toBeGreaterThan(0)
      await tab.getByRole('link', { name: 'See what changed' }).click()
      // A click does not wait for the page that it leads to.
      await tab.waitForURL('**/inspections/changes/**')
      await expect.poll(() => tab.locator('[data-words]').textContent(), { timeout: 20_000 }).toBe(words)
      const marked = await tab.locator('[data-new-in]:not([hidden])').evaluateAll((marks) => marks.length)
      expect(marked).toBeGreaterThan(0)
      expect(marked).toBeLessThan(await tab.locator('[data-new-in]').count())

      await tab.goto(`${home}changes/`)
      expect(await tab.locator('[data-words]').textContent()).toBe('')
    })
  })

  test('whose browser refuses to store anything reads both pages all the same', async () => {
    const home = await servedSite('fixture')
    await onPage({}, async (tab) => {
      const errors: string[] = []
      tab.on('pageerror', ({ message }) => errors.push(message))
      await tab.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('Refused', 'SecurityError')
          },
        })
      })
      expect(await opened(tab, home)).toContain('in all')
      await tab.goto(`${home}changes/`)
      expect(await tab.locator('[data-words]').textContent()).toBe('')
      expect(errors).toEqual([])
    })
  })
})

describe('the clock of a reader', () => {
  /** What the fixture's pages say to a reader on a day. */
  const told = async (at: string) => {
    const home = await servedSite('fixture')
    return onPage({}, async (tab) => {
      await tab.clock.setFixedTime(new Date(at))
      const list = await opened(tab, home, '?overdue=yes')
      const marked: number[] = []
      for (const page of ['recommendations/harbour-lights-2024/', 'themes/fog/', 'bodies/fog-committee/']) {
        await tab.goto(home + page)
        marked.push(await tab.locator('[data-overdue]:not([hidden])').count())
      }
      await tab.goto(`${home}recommendations/harbour-lights-2024/6/`)
      const due = await tab.locator('[data-due]').evaluate((element) => {
        element.querySelector('[hidden]')?.remove()
        return element.textContent
      })
      return { list, marked, due, silent: await tab.locator('[data-silent-since]').textContent() }
    })
  }

  test('says years later what has become overdue since the site was built, and how long a body has been silent', async () => {
    const built = await told('2026-11-23T12:00:00Z')
    expect(built).toMatchObject({ due: '31 March 2027', silent: '844 days' })
    const later = await told('2028-08-01T12:00:00Z')
    expect(later).toMatchObject({ due: '31 March 2027 (overdue)', silent: '1,461 days' })
    for (const [page, count] of built.marked.entries()) expect(later.marked[page]).toBe(count + 1)
    expect(later.list).not.toBe(built.list)
    // A clock that goes wrong does not unsay what the site's own day says.
    expect(await told('1999-01-01T12:00:00Z')).toEqual(built)
  })
})
