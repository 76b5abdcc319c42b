import type { Root } from 'hast'
import type { Body } from '../../model/publication.ts'
import type { Found, KnownWords } from '../guard/rule.ts'

/** What a step may know of the document that it works on. */
export interface Given {
  readonly body: Body
  readonly words: KnownWords
  /** `paragraphs` where the publication says that its paragraphs are numbered. */
  readonly numbering?: 'paragraphs' | undefined
  /** The slug of the chapter that the body is; the publication's own body has none. */
  readonly chapter?: string | undefined
  /** The headings' anchors that must carry the chapter's slug, since they occur elsewhere in the publication. */
  readonly prefixed?: ReadonlySet<string> | undefined
}

/** One change to a tree, made in place; it gives the faults that it met. */
export type Step = (tree: Root, given: Given) => Iterable<Found>

/** An id of a document: with the chapter's slug in a chapter, since the print page joins them. `fn-1`, `fn-findings-1`. */
export function idIn({ chapter }: Pick<Given, 'chapter'>, name: string, number?: number | string): string {
  return [name, chapter, number].filter((part) => part !== undefined).join('-')
}
