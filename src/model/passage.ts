/** What a passage is a part of, where that is worth saying. */
export type Form = 'text' | 'heading' | 'caption' | 'footnote' | 'quotation' | 'example' | 'note' | 'recommendation'

/** A paragraph of a finished text, an entry of a list, a heading, a line of a caption: what is read in one piece. */
export interface Passage {
  /** As it is read, white space as single spaces. */
  readonly text: string
  readonly form: Form
  /** The heading that it stands under. */
  readonly section: { readonly text: string; readonly anchor: string } | undefined
  /** Its own id, or that of a figure, a list or a recommendation that it is the text of. */
  readonly anchor: string | undefined
  /** The printed number of a numbered paragraph: “2.13”. */
  readonly number: string | undefined
  readonly links: readonly PassageLink[]
  /** Where in the text the page has a sign that the text leaves out, such as a footnote's number. */
  readonly breaks: readonly number[]
}

/** A link in a passage: where in its text it begins and ends, and where it leads. */
export interface PassageLink {
  readonly start: number
  readonly end: number
  readonly href: string
}
