import type { Outline } from '../model/outline.ts'
import type { ProseCache } from './cache.ts'
import type { Document } from './document.ts'
import { prepared } from './prepared.ts'
import { words } from './words/index.ts'

/**
 * The first pass: from the cache, or made and, if it is without fault, kept. With `prefixed`, the anchors that other documents of
 * the publication have too, the headings are anchored as on the page.
 */
export function keptOutline(
  document: Document,
  source: string,
  cache: ProseCache,
  prefixed: ReadonlySet<string> = new Set(),
): Outline {
  const kept = cache.outline(source)
  if (kept !== undefined) return kept
  const { outline } = prepared(document.body, {
    words,
    chapter: document.chapter,
    numbering: document.publication.numbering,
    prefixed,
  })
  if (outline.problems.length === 0) cache.keepOutline(source, outline)
  // A copy, because pieces of the engine's text would keep the whole of it in memory.
  return structuredClone(outline)
}
