import type { Urls } from '../format/url.ts'
import type { Publication } from '../model/library.ts'
import { lowered } from './lowered.ts'

/**
 * A publication's documents joined into one text of HTML for printing. Each chapter becomes a section under its title; its
 * headings go down one level; links from chapter to chapter become links within the page.
 */
export function whole(publication: Publication, html: (chapter?: string) => string, url: Urls): string {
  const { kind, slug, chapters } = publication
  const parts = chapters.map(({ slug: chapter, title }) => {
    const id = `chapter-${chapter}`
    const heading = `<h2 id="${id}">${escaped(title)}</h2>`
    return `<section class="chapter">${heading}${lowered(html(chapter))}</section>`
  })
  const pages = [url.publication(kind, slug), ...chapters.map(({ slug: chapter }) => url.chapter(kind, slug, chapter))]
  return pages.reduce((text, page) => text.replaceAll(`href="${page}#`, 'href="#'), [html(), ...parts].join('\n'))
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
