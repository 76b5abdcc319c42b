import { urlsUnder } from '../../format/url.ts'
import { notBefore } from '../clock/not-before.ts'
import { entryElement } from './entry-element.ts'
import { facets } from './facets.ts'
import { hasWords, searchable } from './has-words.ts'
import { inOrderOf } from './in-order-of.ts'
import type { ListIndex } from './list-index.ts'
import type { Listing } from './listing.ts'
import { type RecommendationOrder, recommendationTerms } from './recommendation-terms.ts'
import { textsOf } from './texts.ts'

export interface Reading {
  /** Gives the content of a file of the list by its name, `index.json`. */
  readonly read: (file: string) => Promise<unknown>
  readonly today: string
  /** The last edition that the reader saw before. */
  readonly seen: string | null
  /** The site's base path. */
  readonly base: string
}

/** The list of recommendations, read from its files as it is needed. */
export function recommendationListing(document: Document, { read, today, seen, base }: Reading): Listing {
  const url = urlsUnder(base)
  return {
    terms: recommendationTerms,
    open: async () => {
      const index = (await read('index.json')) as ListIndex
      const texts = textsOf(index, read)
      /** What is looked through, made when words are first asked for. */
      let folded: readonly string[] | undefined
      return {
        count: index.count,
        facets: facets(index, today),
        having: async (words) => {
          folded ??= (await texts.all()).map(searchable)
          return new Set(folded.flatMap((text, place) => (hasWords(text, words) ? [place] : [])))
        },
        inOrder: (order, entries) => inOrderOf(order as RecommendationOrder, entries, index),
        elements: async (entries) => {
          const listed = await texts.of(entries)
          const showing = { document, url, index, today: notBefore(index.day, today), seen }
          return entries.flatMap((entry, place) => {
            const text = listed[place]
            return text === undefined ? [] : [entryElement(entry, text, showing)]
          })
        },
      }
    },
  }
}
