import { anchor } from '../format/anchor.ts'
import type { Edition } from '../library.ts'
import type { Publication } from '../model/library.ts'
import type { Recommendation } from '../model/registers/recommendations.ts'

/** Where a publication makes a recommendation: its words, and where they stand. */
export interface Place {
  readonly words: string
  readonly href: string
}

/** Gives the places of a publication's recommendations: the paragraph or heading that the register names, and the list of them. */
export function placesIn(publication: Publication, { outline, url }: Edition) {
  const { kind, slug, chapters } = publication
  const documents = [{ slug: undefined, title: publication.title }, ...chapters].map(({ slug: chapter, title }) => {
    const { paragraphs, headings, words } = outline(publication, chapter)
    const href = url.document(kind, slug, chapter)
    const numbers = new Set(paragraphs.map(({ number }) => number))
    return { title, href, numbers, headings, lists: words.some(({ word }) => word === 'Recommendations') }
  })
  const list = documents.find(({ lists }) => lists)
  return ({ anchor: named, key }: Recommendation): readonly Place[] => {
    const number = named?.replace(/^p(?=\d)/, '') ?? ''
    const paragraph = documents.find(({ numbers }) => numbers.has(number))
    const below = documents.find(({ headings }) => headings.some((heading) => heading.anchor === named))
    const heading = below?.headings.find((each) => each.anchor === named)
    return [
      ...(paragraph ? [{ words: `paragraph ${number}`, href: `${paragraph.href}#${anchor.paragraph(number)}` }] : []),
      ...(below && heading && !paragraph
        ? [{ words: `“${heading.text}”`, href: `${below.href}#${heading.anchor}` }]
        : []),
      ...(list
        ? [{ words: 'in its list of recommendations', href: `${list.href}#${anchor.recommendation(key)}` }]
        : []),
    ]
  }
}
