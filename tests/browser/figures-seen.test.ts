import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { asked, servedSite, theBrowser } from '../support/browser-site.ts'
import { builtSite } from '../support/built-site.ts'
import { siteNames } from '../support/built-sites.ts'
import { samples } from '../support/samples.ts'
import { seenBy, type Vision, visions } from '../support/seen/colour.ts'
import { colourFaults } from '../support/seen/colour-faults.ts'
import { forcedFaults } from '../support/seen/forced-faults.ts'
import { measured } from '../support/seen/measured.ts'
import { paperFaults, placeFaults, upright } from '../support/seen/place-faults.ts'
import type { SeenPage } from '../support/seen/seen-page.ts'

/**
 * The figures of which the colours have been looked at: the same markup under the same style sheet has the same, on whichever page and
 * of whichever site, but for the addresses of its links.
 */
const looked = new Set<string>()

describe.each(siteNames)('on the %s site', (name) => {
  const site = builtSite(inject('sites')[name])
  const drawn = site.pages.filter((page) => figuresOf(site.text(page)).length > 0)
  // Pages of areas and families all have the same figures of other numbers; figures of publications are looked at one by one.
  const ofPublications = drawn.filter((page) => !/^(areas|families)\//.test(page))
  const pages = [...ofPublications, ...samples(drawn, (page) => site.bytes(page).length)].filter(isFirst)
  const wholePublications = pages.filter((page) => page.endsWith('/print/index.html'))
  let tab: Page
  let home: string
  beforeAll(async () => {
    home = await servedSite(name)
    tab = await (await theBrowser()).newPage({ bypassCSP: true })
  })
  afterAll(() => tab.close())

  test.each([...pages.filter((page) => !wholePublications.includes(page)), ...wholePublications])(
    'the figures of /%s are seen by everybody, on every screen and on paper',
    async (page) => {
      const figures = figuresOf(site.text(page))
      const isNew = figures.some((figure) => !looked.has(figure))
      for (const figure of figures) looked.add(figure)
      await tab.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' })
      await tab.goto(home + asked(page))
      const faults: string[] = []
      const keep = (where: string, found: readonly string[]) => {
        for (const fault of found) faults.push(`${where}: ${fault}`)
      }
      let wider: SeenPage | undefined
      for (const width of [1280, 768, 320]) {
        await tab.setViewportSize({ width, height: 900 })
        await tab.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' })
        const seen = await tab.evaluate(measured)
        keep(`${width} px`, placeFaults(seen))
        // A drawing as large as on the wider screen is the same drawing.
        if (isNew && !(wider !== undefined && drawnAlike(seen, wider))) await keepColours(`${width} px`, keep)
        wider = seen
      }
      await tab.setViewportSize(upright)
      await tab.emulateMedia({ media: 'print', colorScheme: 'dark', forcedColors: 'none' })
      const printed = await tab.evaluate(measured)
      keep('print', [...paperFaults(printed), ...colourFaults(printed)])
      expect(faults).toEqual([])
    },
  )

  /** Looks at the page's colours as it is now, to every eye, in light and in dark and in the reader's own colours. */
  async function keepColours(where: string, keep: (where: string, found: readonly string[]) => void) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ media: 'screen', colorScheme, forcedColors: 'none' })
      const seen = await tab.evaluate(measured)
      keep(`${where}, ${colorScheme}`, colourFaults(seen))
      for (const vision of Object.keys(visions) as Vision[])
        keep(
          `${where}, ${colorScheme}, ${vision}`,
          colourFaults(seen, (colour) => seenBy(vision, colour)),
        )
      await tab.emulateMedia({ colorScheme, forcedColors: 'active' })
      keep(`${where}, ${colorScheme}, forced colours`, forcedFaults(await tab.evaluate(measured)))
    }
  }
})

const figuresOf = (html: string) =>
  [...html.matchAll(/<figure class="figure[ "].*?<\/figure>/gs)].map(([figure]) => figure.replace(/ href="[^"]*"/g, ''))

/** Whether all marks of two pages are equally large. */
const drawnAlike = (one: SeenPage, other: SeenPage) => sizes(one) === sizes(other)
const sizes = ({ figures }: SeenPage) =>
  JSON.stringify(
    figures.map(({ marks }) => marks.map(({ box }) => [box.right - box.left, box.bottom - box.top].map(Math.round))),
  )

const isFirst = <Value>(value: Value, place: number, all: readonly Value[]) => all.indexOf(value) === place
