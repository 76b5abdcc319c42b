/** The facets by which the list is narrowed, by their names in the address. */
export const facetNames = ['overdue', 'gap', 'status', 'body', 'theme', 'publication', 'year'] as const
export type FacetName = (typeof facetNames)[number]

/** What `/recommendations/list/index.json` says of every entry in few bytes: one number per entry and column. */
export interface ListIndex {
  /** Names these data: texts of others do not belong to them. */
  readonly edition: string
  /** The day for which the site was built; no clock goes back behind it. */
  readonly day: string
  readonly count: number
  /** How many entries one file of texts holds. */
  readonly perFile: number
  /** What the numbers of the columns mean: names in the address, with what readers read. */
  readonly statuses: readonly Named[]
  readonly bodies: readonly Named[]
  readonly publications: readonly Named[]
  readonly themes: readonly Named[]
  /** The sets of themes that occur, each as places in `themes`. */
  readonly themeSets: readonly (readonly number[])[]
  /** Every date that occurs, earliest first; the first is empty and stands for none. */
  readonly days: readonly string[]
  /** Entries stand newest first, one number for each. */
  readonly columns: Readonly<Record<Column, readonly number[]>>
}

export type Named = readonly [name: string, words: string]

/**
 * The columns: places in the dictionaries above. `issued`, `due` (a deadline that is still to be met), `silent` (since when the body
 * asked has said nothing; none once closed) and `changed` (the last edition that said something new) are dates; `gap` is 1
 * where it is reported complete and has not been found so.
 */
export type Column = 'status' | 'body' | 'publication' | 'themes' | 'issued' | 'due' | 'silent' | 'changed' | 'gap'

/** The texts of one entry, in a file of texts. */
export interface ListedText {
  /** The id of the recommendation's page. */
  readonly id: string
  readonly number?: string
  readonly text: string
  /** The texts of its parts. */
  readonly parts?: readonly string[]
  /** Whom it asks, as printed, and its id where the register knows it. */
  readonly asked: string
  readonly body?: string
  readonly takenOverBy?: string
  readonly claim?: string
  readonly verdict?: string
  /** The last deadline, met or not. */
  readonly due?: string
}

/** `/recommendations/list/texts-0.json` and so on. */
export interface ListedTexts {
  readonly edition: string
  readonly texts: readonly ListedText[]
}
