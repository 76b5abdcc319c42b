import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe-violations.ts'
import { onPage, servedSite } from '../support/browser-site.ts'

const lamps = 'reports/harbour-lights-2024/findings/'
const region = '#table-lamps .table-region'

/** Where a table's parts are on the screen, with what they are painted on, after its region has been scrolled. */
function parts(): { head: number; corner: number; row: number; grounds: string[]; sideways: number } {
  const region = document.querySelector('#table-lamps .table-region') as HTMLElement
  const frame = region.getBoundingClientRect()
  const [head, corner, row] = ['thead', 'thead th', 'tbody tr:not(.group):not(.highlighted) th'].map(
    (selector) => region.querySelector(selector) as HTMLElement,
  ) as [HTMLElement, HTMLElement, HTMLElement]
  return {
    head: head.getBoundingClientRect().top - frame.top,
    corner: corner.getBoundingClientRect().left - frame.left,
    row: row.getBoundingClientRect().left - frame.left,
    grounds: [head, corner, row].map((part) => getComputedStyle(part).backgroundColor),
    sideways: (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
  }
}

describe('a long and wide table', () => {
  test.each([
    ['light', 1280],
    ['dark', 320],
    ['forced', 320],
  ] as const)(
    'in %s colours at %i px is scrolled by keyboard in its own region, under headers that stay on an opaque ground',
    async (colours, width) => {
      const home = await servedSite('fixture')
      const options = {
        viewport: { width, height: 640 },
        colorScheme: colours === 'dark' ? 'dark' : 'light',
        forcedColors: colours === 'forced' ? 'active' : 'none',
      } as const
      await onPage(options, async (tab) => {
        await tab.goto(home + lamps)
        const place = tab.getByRole('region', { name: /Lamps of each harbour/ })
        await place.focus()
        const outline = await place.evaluate((element) => getComputedStyle(element).outlineStyle)
        expect(outline).not.toBe('none')
        await tab.keyboard.press('PageDown')
        await tab.keyboard.press('ArrowRight')
        await tab.keyboard.press('ArrowRight')
        const scrolled = () => place.evaluate(({ scrollLeft, scrollTop }) => Math.min(scrollLeft, scrollTop))
        await expect.poll(scrolled, { timeout: 20_000 }).toBeGreaterThan(20)
        const { head, corner, row, grounds, sideways } = await tab.evaluate(parts)
        expect([head, corner, row].map(Math.round)).toEqual([0, 0, 0])
        for (const ground of grounds) expect(ground).toMatch(/^rgb\(/)
        expect(sideways).toBeLessThanOrEqual(0)
      })
    },
  )

  test('on paper has nothing that stays, all of its rows, and its header on each page', async () => {
    const home = await servedSite('fixture')
    await onPage({}, async (tab) => {
      await tab.goto(home + lamps)
      await tab.emulateMedia({ media: 'print' })
      const printed = await tab.locator(region).evaluate((element) => ({
        held: [...element.querySelectorAll('*')].filter((each) => getComputedStyle(each).position === 'sticky').length,
        cut: element.scrollHeight - element.clientHeight,
        head: getComputedStyle(element.querySelector('thead') as HTMLElement).display,
      }))
      expect(printed).toEqual({ held: 0, cut: 0, head: 'table-header-group' })
    })
  })

  test('puts points under points and units under units, whatever stands behind them', async () => {
    const home = await servedSite('fixture')
    await onPage({}, async (tab) => {
      await tab.goto(`${home}data/harbour-lights-2024/lamps/`)
      const ends = await tab.locator('.data .tail').evaluateAll((tails) =>
        tails.map((tail) => {
          const cell = tail.closest('td') as HTMLTableCellElement
          return [cell.cellIndex, Math.round(tail.getBoundingClientRect().left * 4) / 4] as const
        }),
      )
      expect(ends.length).toBeGreaterThan(40)
      const byColumn = Map.groupBy(ends, ([column]) => column)
      for (const [column, places] of byColumn) {
        const lefts = places.map(([, left]) => left)
        expect(Math.max(...lefts) - Math.min(...lefts), `column ${column}`).toBeLessThanOrEqual(0.5)
      }
    })
  })
})

const status = (tab: Page) => tab.locator('#list-status')
async function announced(tab: Page, words: string): Promise<void> {
  await expect.poll(() => status(tab).textContent(), { timeout: 20_000 }).toBe(words)
}
const titles = (tab: Page) => tab.locator('#list-results .entry-text').allTextContents()

describe('a reader of the list of tables', () => {
  test('narrows it with the keyboard alone, and finds it again by Back and by its address', async () => {
    const home = await servedSite('example')
    await onPage({}, async (tab) => {
      await tab.goto(`${home}data/`)
      await expect.poll(() => status(tab).textContent(), { timeout: 20_000 }).toMatch(/in all/)
      const [, all = ''] = /^(\d+) in all/.exec((await status(tab).textContent()) ?? '') ?? []
      expect(Number(all)).toBeGreaterThan(50)
      expect(await tab.locator('.finder-groups').isVisible()).toBe(false)
      await tab.locator('summary', { hasText: 'How it is shown' }).focus()
      await tab.keyboard.press('Enter')
      const bars = tab.getByRole('checkbox', { name: /^Bar chart/ })
      await bars.focus()
      await tab.keyboard.press('Space')
      await expect.poll(() => new URL(tab.url()).search, { timeout: 20_000 }).toBe('?shown=Bars')
      const found = await titles(tab)
      expect(found.length).toBeGreaterThan(0)
      await announced(tab, `${found.length} of ${all} match.`)
      const address = tab.url()
      await tab.getByLabel('Words in titles and columns').fill('zebra')
      await expect.poll(() => status(tab).textContent(), { timeout: 20_000 }).toMatch(/^Nothing matches/)
      await tab.goBack()
      await announced(tab, `${found.length} of ${all} match.`)
      await tab.goto(address)
      await announced(tab, `${found.length} of ${all} match.`)
      expect(await bars.isChecked()).toBe(true)
      await tab.locator('#list-results a').first().click()
      await expect.poll(() => tab.locator('h1').textContent(), { timeout: 20_000 }).toBe(found[0])
    })
  })

  test('whose browser runs no script has every table under its publication, and no dead filter', async () => {
    const home = await servedSite('fixture')
    await onPage({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(`${home}data/`)
      expect(await tab.locator('#list-form').isVisible()).toBe(false)
      expect(await tab.locator('.finder-groups h3').first().isVisible()).toBe(true)
      expect(await tab.locator('.finder-groups .entry').count()).toBeGreaterThan(5)
      expect(await tab.locator('.finder-groups .entry').last().isVisible()).toBe(true)
    })
  })

  test.each([1280, 320])('meets no barrier at %i px while filters are open and chosen', async (width) => {
    const home = await servedSite('fixture')
    await onPage({ bypassCSP: true, viewport: { width, height: 900 } }, async (tab) => {
      await tab.goto(`${home}data/?year=2024&q=lights&sort=rows`)
      await expect.poll(() => status(tab).textContent(), { timeout: 20_000 }).toMatch(/match|in all/)
      await tab.evaluate(() => {
        for (const group of document.querySelectorAll<HTMLDetailsElement>('.filter-group')) group.open = true
      })
      expect(await axeViolations(tab)).toEqual([])
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })
  })
})
