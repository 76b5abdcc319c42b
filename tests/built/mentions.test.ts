import { describe, expect, test } from 'vitest'
import { elements, hasClass, pageElement } from '../support/built-site.ts'
import { fileAt, siteAndEdition, siteNames } from '../support/built-sites.ts'

describe.each(siteNames)('the lists of mentions of the %s site', async (name) => {
  const { site, edition } = await siteAndEdition(name)
  const lists = site.pages
    .filter((page) => site.text(page).includes('class="mentions-of"'))
    .map((page) => ({ page, of: elements(pageElement(site.text(page)), hasClass('mentions-of')) }))
  const passages = lists.flatMap(({ page, of }) =>
    of.flatMap((group) =>
      elements(group, ({ name }) => name === 'li').map((each) => ({
        page,
        href: elements(each, ({ name }) => name === 'a')[0]?.attributes['href'] ?? '',
        text: each.children[1]?.text ?? '',
        named: elements(each, ({ name }) => name === 'b').map(({ text }) => text),
      })),
    ),
  )
  const texts = new Map<string, string>()
  const textOf = (file: string) => {
    const known = texts.get(file) ?? pageElement(withoutMarks(site.text(file))).text
    texts.set(file, known)
    return known
  }

  test('are on the pages of areas, bodies, recommendations and terms', () => {
    const kinds = ['areas', 'bodies', 'recommendations', 'glossary'].filter((kind) =>
      lists.some(({ page }) => page.startsWith(`${kind}/`)),
    )
    expect(kinds).toEqual(['areas', 'bodies', 'recommendations', 'glossary'])
  })

  test('give passages as they stand on the pages that they lead to, and name something in each', () => {
    expect(passages.length).toBeGreaterThan(10)
    for (const { page, href, text, named } of passages) {
      const target = textOf(fileAt(href, edition.url.base))
      expect(target, `${page} → ${href}`).toContain(text.replace(/^… | …$/g, ''))
      expect(named.length, `${page} → ${href}`).toBeGreaterThan(0)
    }
  })

  test('lead to words that the page has, for browsers that look for them', () => {
    const sought = passages.flatMap(({ href }) => {
      const [, words] = href.split(':~:text=')
      return words === undefined ? [] : [{ href, words: words.split(',').map(decodeURIComponent) }]
    })
    expect(sought.length).toBeGreaterThan(3)
    for (const { href, words } of sought) {
      const whole = pageElement(site.text(fileAt(href, edition.url.base))).text
      for (const piece of words) expect(whole, href).toContain(piece)
    }
  })
})

/** Without the numbers of footnotes and paragraphs, which a list of mentions leaves out. */
const withoutMarks = (html: string) =>
  html.replace(/<a [^>]*class="(?:footnote-ref|footnote-back|paragraph-number)"[^>]*>.*?<\/a>/gs, '')
