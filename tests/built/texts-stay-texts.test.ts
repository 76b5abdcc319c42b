import { describe, expect, inject, test } from 'vitest'
import { builtSite, elements, pageElement, unpacked } from '../support/built-site.ts'

const site = builtSite(inject('sites').fixture)
const report = 'reports/harbour-lights-2024'

describe('what an editor types into a cell, a title or a register stays text', () => {
  test('on every page: no element and no attribute comes of it', () => {
    for (const page of site.pages) {
      // What is named in a paragraph is set in <b> by the site itself.
      const names = elements(
        pageElement(site.text(page)),
        ({ name, text }) => ['quay', 'of', 'at', 'three'].includes(name) || (name === 'b' && text.includes('Basin')),
      )
      expect(names, page).toEqual([])
      expect(site.text(page).replaceAll('&', ''), page).not.toContain('<script>alert')
    }
  })

  test.each([
    [`data/harbour-lights-2024/lights/index.html`, '<script>alert(1)</script>'],
    [`data/harbour-lights-2024/lights/index.html`, 'said "aye", twice'],
    [`data/harbour-lights-2024/lights/index.html`, 'a & b'],
    [`data/harbour-lights-2024/lights/index.html`, 'says “about <three> quarters”; </script> is no tag.'],
    [`${report}/findings/index.html`, 'Mary "Rock" & Sons <quay>'],
    [`${report}/people/index.html`, 'East Quay & <b>Basin</b>'],
    [`${report}/people/index.html`, 'report what pilots see <at once>'],
    [`about/index.html`, 'harbours, lights & keepers <of its own>'],
    [`${report}/figure-lit.svg`, 'Mary "Rock" & Sons <quay>'],
    [`${report}/figure-watch.svg`, 'East Quay & <b>Basin</b>'],
  ])('%s says %s', (file, text) => {
    expect(pageElement(site.text(file)).text).toContain(text)
  })

  test('in the picture’s own accessible description', () => {
    const svg = pageElement(site.text(`${report}/figure-lit.svg`))
    expect(elements(svg, ({ name }) => name === 'desc')[0]?.text).toContain('Mary "Rock" & Sons <quay>')
  })

  test('in the CSV, quoted so that it comes back as it was', () => {
    expect(site.text('data/harbour-lights-2024/lights.csv')).toContain(
      'mary-rock,"Mary ""Rock"" & Sons <quay>",harbour,South,12,9,[x],75.0,a & b\r\n',
    )
  })

  test('in the CSV’s metadata', () => {
    const metadata = JSON.parse(site.text('data/harbour-lights-2024/lights.csv-metadata.json')) as {
      notes: { body: { value: string } }[]
    }
    expect(metadata.notes.map(({ body }) => body.value)).toContain(
      'The print has 75.0 here & says “about <three> quarters”; </script> is no tag.',
    )
  })

  test('in the search index, whose excerpts the search page shows', () => {
    const fragments = site.files.filter((file) => file.endsWith('.pf_fragment'))
    const texts = fragments.map((file) => unpacked(site.bytes(file)))
    expect(texts.some((text) => text.includes('report what pilots see <at once>'))).toBe(true)
  })
})
