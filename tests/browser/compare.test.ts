import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe-violations.ts'
import { onPage, servedSite } from '../support/browser-site.ts'

/** Opens the page of comparisons and gives what it announces. */
async function opened(tab: Page, home: string, search = ''): Promise<string> {
  await tab.goto(`${home}compare/${search}`)
  return announced(tab, /./)
}

async function announced(tab: Page, wanted: RegExp): Promise<string> {
  const status = tab.locator('#compare-status')
  await expect.poll(() => status.textContent(), { timeout: 20_000 }).toMatch(wanted)
  return (await status.textContent()) ?? ''
}

const heads = (tab: Page) => tab.locator('.compared thead').first().locator('th').allTextContents()
const isFocused = (element: Element) => element === document.activeElement

describe('a reader who compares', () => {
  test('chooses areas with the keyboard alone, hears each result once, and finds it again by Back and by its address', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      const errors: string[] = []
      tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      expect(await opened(tab, home)).toBe('Choose two to six areas, or two inspections.')
      await tab.evaluate(() => {
        const heard: string[] = []
        Object.assign(window, { heard })
        const status = document.querySelector('#compare-status') as Element
        new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, { childList: true })
      })
      await tab.getByLabel('Find an area by its name').focus()
      await tab.keyboard.type('ken')
      await tab.keyboard.press('Tab')
      await tab.keyboard.press('Tab')
      await tab.keyboard.press('Space')
      await announced(tab, /^Kent is chosen/)
      await tab.getByLabel('Find an area by its name').fill('esse')
      const essex = tab.getByRole('checkbox', { name: 'Essex' })
      await essex.focus()
      await tab.keyboard.press('Space')
      const done = await announced(tab, /compared by/)
      expect(done).toMatch(/^Kent and Essex are compared by \d+ measures\.$/)
      expect(await essex.evaluate(isFocused)).toBe(true)
      const heard = await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)
      expect(heard).toEqual(['Kent is chosen. Choose at least one more.', done])
      expect(await heads(tab)).toEqual([
        'Measure',
        expect.stringMatching(/^Kent/),
        expect.stringMatching(/^Essex/),
        'Compared',
        'All',
      ])

      const address = new URL(tab.url())
      expect(address.search).toBe('?areas=kent,essex')
      await tab.goBack()
      await announced(tab, /^Kent is chosen/)
      expect(await tab.locator('.compared').count()).toBe(0)
      expect(await essex.isChecked()).toBe(false)
      await tab.goto(address.href)
      await announced(tab, new RegExp(`^${done}$`))
      await tab.getByRole('link', { name: 'Take away Kent' }).press('Enter')
      await announced(tab, /^Essex is chosen/)
      expect(await tab.getByRole('link', { name: 'Take away Essex' }).evaluate(isFocused)).toBe(true)
      expect(errors).toEqual([])
    })
  })

  test('is stopped at six areas', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      const six = ['kent', 'essex', 'hampshire', 'south-wales', 'lancashire', 'nottinghamshire']
      await opened(tab, home, `?areas=${six.join(',')}`)
      await tab.getByLabel('Find an area by its name').fill('derby')
      await tab.getByRole('checkbox', { name: 'Derbyshire' }).press('Space')
      await announced(tab, /^Choose at most six areas/)
      expect(await tab.getByRole('checkbox', { name: 'Derbyshire' }).isChecked()).toBe(false)
      expect(new URL(tab.url()).search).toBe(`?areas=${six.join(',')}`)
    })
  })

  test('sees a follow-up beside its first inspection, from an address that names no framework', async () => {
    const home = await servedSite('fixture')
    await onPage({}, async (tab) => {
      await opened(tab, home, '?inspections=llyn-wen-2021,llyn-wen-2019')
      expect(await tab.locator('.compared-words').allTextContents()).toEqual([
        'Up 7.5 percentage points',
        'Up 1 step of the scale',
        'Not rated again',
      ])
      expect(await tab.locator('#compare-first').inputValue()).toBe('llyn-wen-2021')
    })
  })

  test('sees the same numbers as the pages made without script show', async () => {
    const home = await servedSite('fixture')
    await onPage({}, async (tab) => {
      await opened(tab, home, '?areas=east-quay,old-mole')
      await announced(tab, /compared/)
      const inBrowser = await tab.locator('.comparison').evaluateAll((sections) =>
        sections.map((section) => {
          const address = section.querySelector('h3 a')?.getAttribute('href') ?? ''
          const own = Array.from(section.querySelectorAll('tbody tr'), (row) =>
            Array.from(row.querySelectorAll('td'), (cell) => cell.childNodes[0]?.textContent ?? '').slice(0, 2),
          )
          return { address, own }
        }),
      )
      expect(inBrowser.length).toBe(2)
      for (const { address, own } of inBrowser) {
        await tab.goto(new URL(address, home).href)
        const table = tab.locator('.whole-ratings').first()
        const written = await table
          .locator('tbody tr')
          .evaluateAll((rows) =>
            rows.map((row) => [
              row.querySelector('th')?.textContent ?? '',
              ...Array.from(row.querySelectorAll('td'), (cell) => cell.childNodes[0]?.textContent ?? '').slice(1),
            ]),
          )
        for (const [column, name] of ['East Quay', 'Old Mole'].entries()) {
          const [, ...cells] = written.find(([head]) => head === name) ?? []
          expect(own.map((row) => row[column])).toEqual(cells.slice(0, own.length))
        }
      }
    })
  })

  test('whose browser runs no script has the tables, and no dead form', async () => {
    const home = await servedSite('example')
    await onPage({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(`${home}compare/?areas=kent,essex`)
      expect(await tab.locator('#compare-form').isVisible()).toBe(false)
      expect(await tab.locator('.finder-ways').isVisible()).toBe(true)
      await tab.locator('#compare-tables a').first().click()
      expect(await tab.locator('.whole-ratings tbody tr').count()).toBeGreaterThan(10)
    })
  })

  test('is told so when the ratings can’t be fetched, with the way to the tables', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      await tab.route('**/compare/ratings/*.json', (route) => route.abort())
      await tab.goto(`${home}compare/?areas=kent,essex`)
      await announced(tab, /can’t be read just now/)
      await tab.locator('#compare-results a').click()
      expect(new URL(tab.url()).hash).toBe('#compare-tables')
      expect(await tab.locator('#compare-tables a').first().isVisible()).toBe(true)
    })
  })

  test.each([
    [1280, '?areas=llyn-wen,east-quay,old-mole,north-head,south-bar,ness'],
    [320, '?areas=llyn-wen,east-quay,old-mole,north-head,south-bar,ness'],
    [320, '?inspections=llyn-wen-2019,llyn-wen-2021'],
    [320, '?areas=lost,east-quay'],
  ])('meets no barrier at %i px with %s', async (width, search) => {
    const home = await servedSite('fixture')
    await onPage({ bypassCSP: true, viewport: { width, height: 900 } }, async (tab) => {
      await opened(tab, home, search)
      await tab.evaluate(() => {
        for (const group of document.querySelectorAll<HTMLDetailsElement>('.filter-group')) group.open = true
      })
      expect(await axeViolations(tab)).toEqual([])
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })
  })
})
