import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run, siteCopy, temporaryFolder } from '../support/built-command.ts'
import { builtSite, elements, hasClass, pageElement, unpacked } from '../support/built-site.ts'
import { fileAt, siteAndEdition, siteNames } from '../support/built-sites.ts'

/** Names that the guide’s example alone has. */
const invented = ['Corrie Bay', 'pools-2025', 'Dunmore Lido']

describe.each(siteNames)('the %s site', async (name) => {
  const { site, edition } = await siteAndEdition(name)
  const { url } = edition
  const guide = await edition.guide()
  const pages = guide.pages.map(({ path }) => fileAt(url.guide(path), url.base))

  test('has every page of the guide, and every page leads to it', () => {
    expect(pages.length).toBeGreaterThan(12)
    expect(site.pages.filter((page) => page.startsWith('guide/'))).toEqual(pages.toSorted())
    for (const page of site.pages) {
      const [foot] = elements(pageElement(site.text(page)), hasClass('site-foot'))
      const links = elements(foot ?? pageElement(''), ({ name }) => name === 'a')
      expect(
        links.map(({ text, attributes }) => [text, attributes['href']]),
        page,
      ).toContainEqual(['Guide for authors', url.guide()])
    }
  })

  test('asks searches of the web to leave the guide out, and its own search does not know it', () => {
    for (const page of pages) {
      const html = site.text(page)
      expect(html, page).toContain('<meta name="robots" content="noindex">')
      expect(html, page).not.toContain('rel="canonical"')
      expect(html, page).not.toContain('data-pagefind-body')
    }
  })

  test('says the guide’s invented names nowhere but in the guide', () => {
    const telling = site.files.filter((file) => {
      if (file.startsWith('guide/')) return false
      const text = unpacked(site.bytes(file))
      return invented.some((word) => text.includes(word))
    })
    expect(telling).toEqual([])
  })

  test('gives the files that the guide’s figures offer', () => {
    const files = site.files.filter((file) => file.startsWith('guide/example/') && !file.endsWith('.html'))
    expect(files).toHaveLength(guide.csvs.size + guide.svgs.size)
    for (const [id, text] of guide.csvs) expect(site.text(`guide/example/data/${id}.csv`)).toBe(text)
    for (const [id, text] of guide.svgs) {
      expect(site.text(`guide/example/reports/${guide.report}/figure-${id}.svg`)).toBe(text)
    }
  })
})

test('a site whose facts say guide: false is built without it', async () => {
  const copy = siteCopy()
  const file = join(copy, 'content/site.yaml')
  writeFileSync(file, `${readFileSync(file, 'utf8')}guide: false\n`)
  const out = join(temporaryFolder(), 'out')
  const { code, complained } = await run('build', ['--site', copy, '--out', out])
  expect(code, complained).toBe(0)
  const site = builtSite(out)
  expect(site.files.filter((file) => file.startsWith('guide/'))).toEqual([])
  for (const page of site.pages) expect(site.text(page), page).not.toContain('Guide for authors')
})
