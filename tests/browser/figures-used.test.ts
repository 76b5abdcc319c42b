import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servedSite, theBrowser } from '../support/browser-site.ts'
import { measured } from '../support/seen/measured.ts'
import { placeFaults } from '../support/seen/place-faults.ts'

/** Pages with a figure of every kind. */
const pages = ['measured', 'over-time', 'people'].map((chapter) => `reports/harbour-lights-2024/${chapter}/`)
let tab: Page
let home: string
beforeAll(async () => {
  home = await servedSite('fixture')
  tab = await (await theBrowser()).newPage({
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  })
})
afterAll(() => tab.close())

/** The drawings that are shown, by the class of what holds them. */
const drawings = () =>
  [...document.querySelectorAll('.chart')].flatMap((chart) =>
    getComputedStyle(chart).display === 'none' ? [] : [chart.classList.contains('chart-wide') ? 'wide' : 'narrow'],
  )

describe.each(pages)('the figures of /%s', (page) => {
  // A window of 1280 px that is zoomed has as many CSS pixels as the factor leaves; 767 px is the last before the wide drawing.
  test.each([
    ['at 400 %', 320],
    ['at 200 %', 640],
    ['before there is room for the wide drawing', 767],
  ])('%s are the narrow drawings, of which nothing is cut off', async (_zoom, width) => {
    await tab.setViewportSize({ width, height: 900 })
    await tab.goto(home + page)
    expect(new Set(await tab.evaluate(drawings))).toEqual(new Set(['narrow']))
    expect(placeFaults(await tab.evaluate(measured))).toEqual([])
  })

  test.each([320, 1280])('bear a reader’s own spacing of text at %i px', async (width) => {
    await tab.setViewportSize({ width, height: 900 })
    await tab.goto(home + page)
    // The distances of WCAG 2.2, 1.4.12.
    await tab.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    })
    expect(placeFaults(await tab.evaluate(measured))).toEqual([])
  })

  test.each(['none', 'active'] as const)(
    'are walked through by keyboard, with a focus that is seen, in forced colours %s',
    async (forcedColors) => {
      await tab.setViewportSize({ width: 1280, height: 900 })
      await tab.emulateMedia({ forcedColors })
      await tab.goto(home + page)
      const summary = tab.locator('figure.figure .tools summary').first()
      await summary.focus()
      await tab.keyboard.press('Enter')
      const table = tab.locator('figure.figure .tools details[open] table').first()
      expect(await table.isVisible()).toBe(true)
      const stops: string[] = []
      for (let stop = 0; stop < 6; stop++) {
        // The window moves to what has the focus, not always at once.
        await expect.poll(async () => (await tab.evaluate(focused)).seen, { timeout: 20_000 }).toBe(true)
        stops.push((await tab.evaluate(focused)).says)
        await tab.keyboard.press('Tab')
      }
      await tab.emulateMedia({ forcedColors: 'none' })
      const links = stops.filter((says) => /^(?:Show|Data|Picture|About|Link)\b/.test(says))
      expect(links.map((says) => says.split(' ')[0])).toEqual(['Show', 'Data', 'Picture', 'About', 'Link'])
    },
  )
})

/** What has the focus, and whether its middle is within the window and on top, and it is marked by an outline. */
function focused(): { says: string; seen: boolean } {
  const element = document.activeElement ?? document.body
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const isMarked = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2
  const middle = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2
  const onTop = document.elementFromPoint((left + right) / 2, middle)
  const isOnTop = onTop !== null && (element.contains(onTop) || onTop.contains(element))
  return { says: element.textContent ?? '', seen: isMarked && isOnTop }
}
