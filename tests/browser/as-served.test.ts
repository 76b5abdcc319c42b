import { describe, expect, inject, test } from 'vitest'
import { axeViolations } from '../support/axe-violations.ts'
import { asked, onPage, servedSite } from '../support/browser-site.ts'
import { builtSite } from '../support/built-site.ts'
import { siteNames } from '../support/built-sites.ts'
import { samples } from '../support/samples.ts'

describe.each(siteNames)('the %s site under its real headers', (name) => {
  const site = builtSite(inject('sites')[name])

  test('breaks its Content-Security-Policy on no sort of page, and asks nothing of any other place', async () => {
    const home = await servedSite(name)
    const { origin } = new URL(home)
    await onPage({}, async (tab) => {
      const complaints: string[] = []
      tab.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`${tab.url()}: ${message.text()}`)
      })
      tab.on('pageerror', (error) => complaints.push(`${tab.url()}: ${error.message}`))
      tab.on('request', (request) => {
        const url = new URL(request.url())
        if (url.origin !== origin) complaints.push(`${tab.url()} asks for ${url}`)
      })
      tab.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${tab.url()}: ${response.status()} for ${response.url()}`)
      })
      await tab.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`${violatedDirective} refuses ${blockedURI}`),
        )
      })
      for (const page of samples(site.pages, (page) => site.bytes(page).length)) {
        // Only these fetch anything when they have been loaded.
        const fetches = /\/assets\/(?:search|RecommendationFilter|ChangeLog|CompareFinder)\./.test(site.text(page))
        await tab.goto(home + asked(page), { waitUntil: fetches ? 'networkidle' : 'load' })
        expect(await tab.locator('h1').count(), page).toBe(1)
      }
      expect(complaints).toEqual([])
    })
  })

  test('would be caught breaking it: a foreign script is refused and seen', async () => {
    const home = await servedSite(name)
    await onPage({}, async (tab) => {
      await tab.goto(home)
      const refused = await tab.evaluate(
        () =>
          new Promise<string>((resolve) => {
            document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective))
            const script = document.createElement('script')
            script.textContent = 'window.ran = true'
            document.body.append(script)
          }),
      )
      expect(refused).toContain('script-src')
    })
  })
})

test('an old address leads on to where the page is now', async () => {
  const home = await servedSite('fixture')
  await onPage({}, async (tab) => {
    await tab.goto(`${home}how-we-inspect/`)
    await tab.waitForURL(`${home}methods/`)
    expect(await tab.textContent('h1')).toBe('How we inspect')
  })
})

describe('a reader', () => {
  test('with a keyboard meets the link to the content first, sees where the focus is, and gets there', async () => {
    for (const name of siteNames) {
      const home = await servedSite(name)
      for (const page of templates(name)) {
        await onPage({ viewport: { width: 1280, height: 900 } }, async (tab) => {
          await tab.goto(home + page)
          await tab.keyboard.press('Tab')
          const focused = await tab.evaluate(() => {
            const element = document.activeElement as HTMLElement
            const { width, height, left, top } = element.getBoundingClientRect()
            const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(element)
            return {
              text: element.textContent,
              width,
              height,
              left,
              top,
              outlineStyle,
              outlineWidth,
              boxShadow,
              backgroundColor,
            }
          })
          expect(focused.text, page).toBe('Skip to main content')
          expect(focused.width, page).toBeGreaterThan(50)
          expect(focused.height, page).toBeGreaterThanOrEqual(24)
          expect(Math.min(focused.left, focused.top), page).toBeGreaterThanOrEqual(0)
          const marked = focused.outlineStyle !== 'none' || focused.boxShadow !== 'none'
          expect(marked, `${page} ${JSON.stringify(focused)}`).toBe(true)
          await tab.keyboard.press('Enter')
          expect(await tab.evaluate(() => document.activeElement?.id), page).toBe('page-main')
        })
      }
    }
  })

  test('with a keyboard reaches a wide table on a narrow screen and scrolls it', async () => {
    const home = await servedSite('fixture')
    await onPage({ viewport: { width: 320, height: 640 } }, async (tab) => {
      await tab.goto(`${home}data/harbour-lights-2024/lights/`)
      for (let presses = 0; presses < 40; presses++) {
        await tab.keyboard.press('Tab')
        if (await tab.evaluate(() => document.activeElement?.classList.contains('table-region'))) break
      }
      const region = tab.locator('.table-region:focus')
      expect(await region.count()).toBe(1)
      expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true)
      await tab.keyboard.press('ArrowRight')
      await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
    })
  })

  test('with a keyboard opens the table of a chart', async () => {
    const home = await servedSite('fixture')
    await onPage({}, async (tab) => {
      await tab.goto(`${home}reports/harbour-lights-2024/findings/`)
      const summary = tab.locator('#figure-lit summary')
      await summary.focus()
      await tab.keyboard.press('Enter')
      expect(await tab.locator('#figure-lit details table').isVisible()).toBe(true)
    })
  })

  test.each([
    ['in dark mode', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
    ['in forced colours on a dark ground', { forcedColors: 'active', colorScheme: 'dark' }],
    ['with reduced motion', { reducedMotion: 'reduce' }],
  ] as const)('%s finds on each sort of page what axe asks of contrast and everything else', async (_how, options) => {
    for (const name of siteNames) {
      const home = await servedSite(name)
      await onPage({ ...options, bypassCSP: true, viewport: { width: 1280, height: 900 } }, async (tab) => {
        for (const page of templates(name)) {
          await tab.goto(home + page)
          expect(await axeViolations(tab), page).toEqual([])
        }
      })
    }
  })

  test('without script reads every sort of page, and is shown the A to Z where the search would be', async () => {
    for (const name of siteNames) {
      const home = await servedSite(name)
      await onPage({ javaScriptEnabled: false }, async (tab) => {
        for (const page of templates(name)) {
          await tab.goto(home + page)
          // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts.
          expect((await tab.locator('main').innerText()).length, page).toBeGreaterThan(40)
        }
        await tab.goto(`${home}search/`)
        // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts.
        expect(await tab.locator('main').innerText()).toContain('Search needs JavaScript.')
        await tab.locator('noscript a').click()
        expect(await tab.textContent('h1')).toBe('A to Z')
        expect(await tab.locator('main a').count()).toBeGreaterThan(10)
      })
    }
  })

  test('on paper has no navigation and no tools, and the text in ink', async () => {
    for (const name of siteNames) {
      const home = await servedSite(name)
      await onPage({ colorScheme: 'dark' }, async (tab) => {
        await tab.emulateMedia({ media: 'print' })
        for (const page of templates(name)) {
          await tab.goto(home + page)
          for (const gone of ['.masthead nav', '.crumbs', '.skip', '.tools', '.site-foot nav']) {
            for (const place of await tab.locator(gone).all())
              expect(await place.isVisible(), `${page} ${gone}`).toBe(false)
          }
          expect(await tab.locator('h1').isVisible(), page).toBe(true)
          const ground = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor)
          expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'], page).toContain(ground)
        }
      })
    }
  })
})

/** One page of each sort. */
function templates(name: (typeof siteNames)[number]): readonly string[] {
  const own =
    name === 'example'
      ? [
          'annual-reports/annual-report-2003-04/area-inspections/',
          'bulletins/inspection-findings-1-05/',
          'data/annual-report-2003-04/scores/',
          'areas/kent/',
          'inspections/esi-kent/',
          'compare/',
        ]
      : [
          'reports/harbour-lights-2024/',
          'reports/harbour-lights-2024/people/',
          'reports/harbour-lights-2024/print/',
          'data/harbour-lights-2024/lights/',
          'areas/llyn-wen/',
          'methods/',
          'reports/2024/',
        ]
  return ['', 'bulletins/', 'data/', 'glossary/', 'a-z/', 'search/', 'about/', '404.html', ...own]
}
