import { mostTogether, termOf } from './closeness.ts'
import type { Anchor, FoundPage } from './engine.ts'
import { type ExcerptPart, excerpt, excerptSpan, type Span } from './excerpt.ts'
import { meantLocations } from './meant-locations.ts'
import { type PageText, pageText, wordCount } from './page-text.ts'
import { textFragment } from './text-fragment.ts'
import { wordKey, wordsIn } from './word-key.ts'

/** Where on a page words were found: at its beginning, in a section, a numbered paragraph, a recommendation or a row of a table. */
export interface Place {
  /** The section’s heading or the row’s; empty at the page’s beginning. */
  readonly title: string
  /** The number that is printed before a paragraph. */
  readonly number: string
  /** Its address, with the words for the browser to find there. */
  readonly href: string
  readonly excerpt: readonly ExcerptPart[]
}

const mostSections = 3
const mostInSection = 2

/** A part of a page that has an address, before it is known what to show of it. */
interface Part extends Span {
  readonly anchor: Anchor | undefined
  /** The last heading before it, or itself. */
  readonly section: Anchor | undefined
  /** The places of the words found in it, its own heading among them. */
  readonly found: readonly number[]
}

/**
 * The places of a page that say most of what was looked for, the best first: at most three sections, of each at most two
 * numbered paragraphs. Where one has several of the different words together, places that have fewer are no help and are left
 * out. A page of which nothing but the title says it is shown by its beginning.
 *
 * @param queries what the engine was asked
 */
export function places(found: FoundPage, queries: readonly string[]): readonly Place[] {
  const text = pageText(found.content)
  const page = { ...found, locations: meantLocations(queries, found, text) }
  const [beginning, ...rest] = partsOf(page, text)
  const parts = [beginning, ...rest].filter((part) => part !== undefined && part.found.length > 0) as readonly Part[]
  const shown =
    parts.length === 0 && beginning !== undefined
      ? [beginning]
      : best(parts, text, wordsIn(queries[0] ?? '').map(wordKey))
  return shown.map((part) => placeOf(page, text, part))
}

function best(parts: readonly Part[], text: PageText, asked: readonly string[]): readonly Part[] {
  const scored = parts.map((part) => ({ part, ...score(text, part, asked) }))
  const most = Math.max(...scored.map(({ together }) => together))
  const ranked = scored
    .filter(({ together }) => together === most)
    .toSorted((one, other) => other.different - one.different || other.count - one.count)
  const counts = new Map<string | undefined, number>()
  return ranked.flatMap(({ part }) => {
    const count = counts.get(part.section?.id) ?? 0
    if (count === 0 ? counts.size === mostSections : count === mostInSection) return []
    counts.set(part.section?.id, count + 1)
    return [part]
  })
}

/** How many of the words asked for stand there close together, how many in all, and how often. Words asked for in their place count as one. */
function score({ words }: PageText, { found }: Part, asked: readonly string[]) {
  const said = found.map((place) => ({ place, word: termOf(asked, words[place] ?? '') ?? '' }))
  return {
    together: mostTogether(said),
    different: new Set(said.map(({ word }) => word)).size,
    count: found.length,
  }
}

/** The parts of a page from one place to the next; the first is its beginning, after its title. */
function partsOf({ anchors, content, meta, locations }: FoundPage, { words }: PageText): readonly Part[] {
  const within = ({ from, to }: Span) => locations.filter((place) => place >= from && place < to)
  const title = meta['chapter'] ?? meta['title'] ?? ''
  const start = content.startsWith(title) ? wordCount(title) : 0
  const starts = anchors.filter(isPlace).toSorted((one, other) => one.location - other.location)
  const first = { from: start, to: starts[0]?.location ?? words.length }
  const parts: Part[] = [{ anchor: undefined, section: undefined, ...first, found: within(first) }]
  let heading: Anchor | undefined
  let longestRow = 0
  for (const [index, anchor] of starts.entries()) {
    const next = starts[index + 1]
    const span = { from: anchor.location, to: next?.location ?? words.length }
    if (anchor.element !== 'th') {
      if (anchor.element.startsWith('h')) heading = anchor
      longestRow = 0
      parts.push({ anchor, section: heading, ...span, found: within(span) })
      continue
    }
    // Nothing shows where the last row of a table ends: it is taken to be as long as the longest before it.
    const isLast = next?.element !== 'th'
    const end = isLast && longestRow > 0 ? Math.min(span.to, span.from + longestRow) : span.to
    longestRow = Math.max(longestRow, end - span.from)
    const row = { from: span.from, to: end }
    parts.push({ anchor, section: anchor, ...row, found: within(row) })
    const after = { from: end, to: span.to }
    if (end < span.to) parts.push({ anchor: heading, section: heading, ...after, found: within(after) })
  }
  return parts
}

/** Headings, numbered paragraphs, recommendations in lists, and the heads of a table’s rows and columns. */
function isPlace({ element, id, text }: Anchor): boolean {
  if (/^h[2-6]$/.test(element) || element === 'th') return text.trim() !== ''
  return (element === 'p' && /^p\d/.test(id)) || (element === 'li' && id.startsWith('recommendation-'))
}

function placeOf({ url, anchors }: FoundPage, text: PageText, part: Part): Place {
  const { anchor, section, found, to } = part
  const isHead = anchor !== undefined && anchor === section
  const number = anchor !== undefined && !isHead ? (/^\S*\d\S*/.exec(anchor.text.trim())?.[0] ?? '') : ''
  const label = part.from === anchor?.location ? wordCount(isHead ? anchor.text : number) : 0
  const whole = { from: part.from + label, to }
  const span = excerptSpan(text.words, found, whole)
  const isProse =
    anchor?.element !== 'th' &&
    !anchors.some(({ element, location }) => element === 'figure' && location >= part.from && location < span.to)
  // A heading that has the words is where its anchor leads: the same words may stand in the list of contents.
  const directive = textFragment(text, found, span, isProse)
  const hash = anchor === undefined ? '' : encodeURIComponent(anchor.id)
  return {
    title: section?.text.trim() ?? '',
    number,
    href: hash + directive === '' ? url : `${url}#${hash}${directive}`,
    excerpt: excerpt(text.words, found, span, whole),
  }
}
