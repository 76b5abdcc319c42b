import { plural } from '../format/plural.ts'
import { elementMaker } from '../reader/list/element-maker.ts'
import type { ExactHit } from './exact.ts'
import type { ExcerptPart } from './excerpt.ts'
import type { Group, GroupPage } from './groups.ts'
import { searchClasses } from './markup.ts'
import type { Place } from './places.ts'

/** How many pages of one publication are in sight; the rest are one step away. */
const inSight = 3

/**
 * A publication with what was found of it, or another page, as a list item. Every text is set as text; the only element made
 * from an excerpt is `<mark>`.
 *
 * @param again whether the publication stands in the list already, with other pages
 */
export function groupElement(document: Document, { title, href, detail, pages }: Group, again = false): HTMLLIElement {
  const make = elementMaker(document)
  const own = pages.filter((page) => page.title === '')
  const ownHref = own[0] === undefined ? href : addressOf(own[0])
  const others = pages.filter((page) => page.title !== '').map((page) => pageElement(document, page))
  const rest = others.slice(inSight)
  const more = `${plural(rest.length, 'more page', 'more pages')} of this publication`
  return make(
    'li',
    searchClasses.group,
    make('h2', searchClasses.title, ...(again ? ['More of '] : []), link(document, ownHref, title)),
    ...(detail === '' || again ? [] : [make('p', searchClasses.detail, detail)]),
    ...own.flatMap(({ places }) => placeList(document, places)),
    ...(others.length === 0 ? [] : [make('ul', searchClasses.pages, ...others.slice(0, inSight))]),
    ...(rest.length === 0
      ? []
      : [make('details', '', make('summary', '', more), make('ul', searchClasses.pages, ...rest))]),
  )
}

/** What the words name exactly, as a list item. */
export function exactElement(document: Document, { title, href, detail }: ExactHit): HTMLLIElement {
  const make = elementMaker(document)
  return make(
    'li',
    searchClasses.group,
    make('h2', searchClasses.title, link(document, href, title)),
    ...(detail === '' ? [] : [make('p', searchClasses.detail, detail)]),
  )
}

function pageElement(document: Document, page: GroupPage): HTMLLIElement {
  const make = elementMaker(document)
  const { title, label, places } = page
  return make(
    'li',
    '',
    make('p', searchClasses.page, ...(label === '' ? [] : [`${label}: `]), link(document, addressOf(page), title)),
    ...placeList(document, places),
  )
}

/** Where the link of a page leads: where its first place has no link of its own, to the words found there. */
function addressOf({ href, places: [first] }: GroupPage): string {
  return first?.title === '' && first.number === '' ? first.href : href
}

/** The places of a page; one that is its beginning has no link of its own: that of the page leads there. */
function placeList(document: Document, places: readonly Place[]): readonly HTMLElement[] {
  const make = elementMaker(document)
  const shown = places.filter(({ title, excerpt }) => title !== '' || excerpt.length > 0)
  const items = shown.map(({ title, number, href, excerpt }) =>
    make(
      'li',
      '',
      ...(title === '' && number === ''
        ? []
        : [link(document, href, [title, number].filter((part) => part !== '').join(' '))]),
      ...(excerpt.length === 0 ? [] : [make('p', searchClasses.excerpt, ...excerptNodes(document, excerpt))]),
    ),
  )
  return items.length === 0 ? [] : [make('ul', searchClasses.places, ...items)]
}

const excerptNodes = (document: Document, excerpt: readonly ExcerptPart[]) =>
  excerpt.map(({ text, marked }) => (marked ? elementMaker(document)('mark', '', text) : text))

function link(document: Document, href: string, text: string): HTMLAnchorElement {
  const anchor = elementMaker(document)('a', '', text)
  anchor.href = href
  return anchor
}
