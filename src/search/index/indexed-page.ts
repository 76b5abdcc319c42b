import { Parser } from 'htmlparser2'
import { type SortMark, sortMark } from './sort-mark.ts'

/** What the search engine is given of a page, and what the page can be sorted by. */
export interface IndexedPage {
  /** HTML: the elements with `data-pagefind-body` without what they set aside, and the marks that stand elsewhere. */
  readonly content: string
  /** The values of `data-pagefind-sort` by name: `{ date: '2019-05-01' }`. */
  readonly sorts: Readonly<Record<string, string>>
}

/**
 * Where the reading of a page stands: outside of what is indexed, inside it, in a part set aside (whose marks count), in a part of
 * which nothing counts, or in a mark, which counts as a whole.
 */
type Place = 'outside' | 'inside' | 'aside' | 'nowhere' | 'mark'

interface OpenElement {
  readonly around: Place
  readonly start: number
  readonly sort: SortMark | undefined
  text: string
}

/**
 * What of a page is indexed; undefined for a page without `data-pagefind-body`. Menus, links to neighbours and other things that
 * change with other pages are not in it, so that a page which reads as before counts as unchanged.
 */
export function indexedPage(html: string): IndexedPage | undefined {
  if (!hasBody.test(html)) return undefined
  const pieces: string[] = []
  const sorts: Record<string, string> = {}
  const open: OpenElement[] = []
  let place: Place = 'outside'
  let from: number | undefined
  let found = false
  const end = (at: number) => {
    if (from !== undefined) pieces.push(html.slice(from, at))
    from = undefined
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      const around = place
      place = placeWithin(around, name, attributes)
      found ||= place === 'inside'
      if (name === 'html' && place === 'outside') pieces.push(html.slice(parser.startIndex, parser.endIndex + 1))
      if (counts(place)) from ??= parser.startIndex
      // The tag of a part set aside stays, so that the words before and after it do not run together.
      else if (around === 'inside') end(parser.endIndex + 1)
      const sort = around === 'nowhere' ? undefined : sortMark(attributes)
      Object.assign(sorts, sort?.values)
      open.push({ around, start: parser.startIndex, sort, text: '' })
    },
    ontext(text) {
      for (const element of open) if (element.sort?.ofText !== undefined) element.text += text
    },
    onclosetag(_, implied) {
      const closed = open.pop()
      if (closed === undefined) return
      if (closed.sort?.ofText !== undefined) sorts[closed.sort.ofText] = closed.text.trim()
      // An element without content is closed by its own tag; one whose end is left out, by the tag that follows.
      const own = !implied || parser.startIndex === closed.start
      if (counts(place) && !counts(closed.around)) end(own ? parser.endIndex + 1 : parser.startIndex)
      if (!counts(place) && closed.around === 'inside') from = parser.startIndex
      place = closed.around
    },
  })
  parser.end(html)
  return found ? { content: parted(pieces.join('')), sorts } : undefined
}

const counts = (place: Place) => place === 'inside' || place === 'mark'

function placeWithin(around: Place, name: string, attributes: Readonly<Record<string, string>>): Place {
  const ignored = attributes['data-pagefind-ignore']
  if (around === 'outside' && attributes['data-pagefind-body'] !== undefined) return 'inside'
  if (around === 'inside' && ignored !== undefined) return ignored === 'all' ? 'nowhere' : 'aside'
  const isMark = ['meta', 'filter', 'sort'].some((kind) => attributes[`data-pagefind-${kind}`] !== undefined)
  if (around === 'outside' && (isMark || name === 'title')) return 'mark'
  return around === 'aside' && isMark ? 'mark' : around
}

const hasBody = /<[^>]+\sdata-pagefind-body[\s=>]/

/**
 * A space after each cell and caption, which the engine would join to the next, and no letters and numbers of notes, which it
 * would join to the word before: “standardb”.
 */
const parted = (html: string) =>
  html.replace(/<\/(?:t[dh]|caption|dt|figcaption)>/g, ' $&').replace(/<sup><a [^>]*>[^<]*<\/a><\/sup>/g, '')
