import { describe, expect, inject, test } from 'vitest'
import { axeViolations } from '../support/axe-violations.ts'
import { asked, onPage, servedSite } from '../support/browser-site.ts'
import { builtSite } from '../support/built-site.ts'
import { siteNames } from '../support/built-sites.ts'

describe.each(siteNames)('on the %s site', (name) => {
  const pages = builtSite(inject('sites')[name]).pages.map(asked)

  test.each(pages)('axe finds nothing on a wide screen, whatever the rule, on /%s', async (page) => {
    const home = await servedOnce(name)
    const found = await onPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true }, async (tab) => {
      await tab.goto(home + page)
      return axeViolations(tab)
    })
    expect(found).toEqual([])
  })

  test.each(pages)('a telephone of 320 px shows /%s without sideways scrolling or small print, and axe finds nothing', async (page) => {
    const home = await servedOnce(name)
    await onPage({ viewport: { width: 320, height: 640 }, bypassCSP: true }, async (tab) => {
      await tab.goto(home + page)
      const { scroll, small } = await tab.evaluate(() => ({
        scroll: (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
        // Text of a chart is as large as its drawing is shown.
        small: [...document.querySelectorAll('svg text')].flatMap((text) => {
          const svg = text.closest('svg') as SVGSVGElement
          const shown = svg.getBoundingClientRect().width
          const pixels = Number.parseFloat(getComputedStyle(text).fontSize) * (shown / svg.viewBox.baseVal.width)
          return shown > 0 && pixels < 11.995 ? [`${text.textContent}: ${pixels} px`] : []
        }),
      }))
      expect(scroll).toBeLessThanOrEqual(0)
      expect(small).toEqual([])
      expect(await axeViolations(tab)).toEqual([])
    })
  })
})

const homes = new Map<string, Promise<string>>()
function servedOnce(name: (typeof siteNames)[number]): Promise<string> {
  const home = homes.get(name) ?? servedSite(name)
  homes.set(name, home)
  return home
}
