import { names } from '../derive/mentions/names.ts'
import type { Library } from '../model/library.ts'
import type { ProseCache } from './cache.ts'
import { type FinishedTexts, type MentionIndex, mentionIndex, type ThingsFound } from './mention-index.ts'
import { remembered } from './remembered.ts'

/** The index of mentions, made when a page first asks for it, with what an earlier build found in texts that are still the same. */
export function mentionsOnce(
  library: Library,
  texts: FinishedTexts,
  cache: ProseCache,
  renderer: string,
): () => MentionIndex {
  let made: MentionIndex | undefined
  return () => {
    if (made === undefined) {
      const found: ThingsFound = remembered(cache, 'mentions', [
        renderer,
        texts.url.base,
        names(library.registers),
        library.registers.areas,
      ])
      made = mentionIndex(library, texts, found)
      found.keep()
    }
    return made
  }
}
