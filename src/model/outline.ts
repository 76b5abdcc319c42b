import type { Place, Problem } from './problem.ts'

/** A heading of a document, with the anchor that its publication knows it by. */
export interface Heading {
  readonly depth: 2 | 3 | 4 | 5 | 6
  readonly text: string
  readonly anchor: string
}

/** A figure or a data table as an author placed it: `<Bars id="hours" …/>`, `<Table id="scores" …/>`. */
export interface FigureUse extends Place {
  /** The word that makes it: `Bars`, `Table` … */
  readonly word: string
  readonly id: string
  readonly attributes: Readonly<Record<string, string>>
}

/** A word of ours in the body, such as `<Value data row column/>`. */
export interface WordUse extends Place {
  readonly word: string
  readonly attributes: Readonly<Record<string, string>>
  /** The plain text that it encloses. */
  readonly text: string
}

/** A number in a sentence that no word of ours ties to a table. */
export interface LooseNumber extends Place {
  /** The words as they stand: “57 per cent”, “2 of the 14”, or the “56” of “56 to 84 per cent”. */
  readonly words: string
  /** The words with what they leave to their neighbours: “56%”. */
  readonly says: string
  readonly sentence: string
}

/**
 * What can be known of one document (a publication's own body, or one chapter's) before anything is rendered. It depends on
 * the document's source alone.
 */
export interface Outline {
  readonly headings: readonly Heading[]
  /** Charts, in order. */
  readonly figures: readonly FigureUse[]
  /** Data tables, in order. */
  readonly tables: readonly FigureUse[]
  /** Numbers of numbered paragraphs, in order. */
  readonly paragraphs: readonly (Place & { readonly number: string })[]
  readonly words: readonly WordUse[]
  readonly looseNumbers: readonly LooseNumber[]
  /** How many footnotes the document has. */
  readonly footnotes: number
  /** The document's plain text, for checks that look for words. */
  readonly text: string
  readonly problems: readonly Problem[]
}
