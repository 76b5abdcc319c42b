import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { asked, servedSite, theBrowser } from './browser-site.ts'
import { builtSite } from './built-site.ts'
import type { SiteName } from './built-sites.ts'
import { samples } from './samples.ts'

const wide = { width: 1280, height: 900 }
const telephone = { width: 320, height: 640 }

/** The tests of every page of one built site. Each site has a file of its own, so that both can run at once. */
export function everyPageIsSound(name: SiteName): void {
  const site = builtSite(inject('sites')[name])
  const pages = site.pages.map(asked)
  const closely = samples(site.pages, (page) => site.bytes(page).length).map(asked)
  let tab: Page
  let home: string
  beforeAll(async () => {
    home = await servedSite(name)
    tab = await (await theBrowser()).newPage({ viewport: wide, bypassCSP: true })
  })
  afterAll(() => tab.close())

  test.each(closely)('/%s has nothing that axe finds, on a wide screen and on a telephone of 320 px', async (page) => {
    await tab.setViewportSize(wide)
    await tab.goto(home + page)
    expect(await axeViolations(tab)).toEqual([])
    await tab.setViewportSize(telephone)
    expect(await axeViolations(tab)).toEqual([])
  })

  test.each(pages)('/%s does not scroll sideways on a telephone, and no text of a chart is too small', async (page) => {
    await tab.setViewportSize(telephone)
    await tab.goto(home + page)
    expect(await tab.evaluate(sideways)).toEqual([])
    expect(await tab.evaluate(smallPrint)).toEqual([])
  })
}

/** What stands out of the page to the right, where the page scrolls sideways. */
function sideways(): readonly string[] {
  if ((document.scrollingElement?.scrollWidth ?? 0) <= window.innerWidth) return []
  return [...document.querySelectorAll('body *')].flatMap((element) =>
    element.getBoundingClientRect().right > window.innerWidth && element.closest('.table-region') === null
      ? [`${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`]
      : [],
  )
}

/** The texts of charts that are shown smaller than 12 px: a text is as large as its drawing is shown. */
function smallPrint(): readonly string[] {
  return [...document.querySelectorAll('svg text')].flatMap((text) => {
    const svg = text.closest('svg') as SVGSVGElement
    const shown = svg.getBoundingClientRect().width
    const pixels = Number.parseFloat(getComputedStyle(text).fontSize) * (shown / svg.viewBox.baseVal.width)
    return shown > 0 && pixels < 11.995 ? [`${text.textContent}: ${pixels} px`] : []
  })
}
