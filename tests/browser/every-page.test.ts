import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeViolations } from '../support/axe-violations.ts'
import { asked, servedSite, theBrowser } from '../support/browser-site.ts'
import { builtSite } from '../support/built-site.ts'
import { siteNames } from '../support/built-sites.ts'

const wide = { width: 1280, height: 900 }
const telephone = { width: 320, height: 640 }

describe.each(siteNames)('on the %s site', (name) => {
  const pages = builtSite(inject('sites')[name]).pages.map(asked)
  const first = firstOfTheirKind(pages)
  let tab: Page
  let home: string
  beforeAll(async () => {
    home = await servedSite(name)
    tab = await (await theBrowser()).newPage({ viewport: wide, bypassCSP: true })
  })
  afterAll(() => tab.close())

  test.each(pages)(
    '/%s has nothing that axe finds, on a wide screen and on a telephone of 320 px, where nothing scrolls sideways or is too small',
    async (page) => {
      await tab.setViewportSize(wide)
      await tab.goto(home + page)
      expect(await axeViolations(tab)).toEqual([])
      await tab.setViewportSize(telephone)
      expect(await tab.evaluate(sideways)).toEqual([])
      expect(await tab.evaluate(smallPrint)).toEqual([])
      if (first.has(page)) expect(await axeViolations(tab)).toEqual([])
    },
  )
})

/** How many pages of one template are looked at by axe on the telephone too; the others differ from them in words alone. */
const enough = 3

/** The pages that are the first of their template: those equally deep below one address, which are all made alike. */
function firstOfTheirKind(pages: readonly string[]): ReadonlySet<string> {
  const alike = /^(data|bodies|themes|changes|recommendations(?:\/(?:status|as-at))?)\/(.+)/
  const kinds = Map.groupBy(pages, (page) => {
    const [, above, below = ''] = alike.exec(page) ?? []
    return above === undefined ? page : `${above} ${below.split('/').length}`
  })
  return new Set([...kinds.values()].flatMap((members) => members.slice(0, enough)))
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
