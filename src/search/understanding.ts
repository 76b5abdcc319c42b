/** A page that a number or name in the query means exactly. */
export interface ExactHit {
  readonly title: string
  readonly href: string
  readonly detail: string
}

/** What a query is understood to ask for. */
export interface Understanding {
  /** What to ask the engine, in this order; what an earlier one finds comes first. */
  readonly queries: readonly string[]
  /** What its words name exactly, shown before everything else. */
  readonly exact: readonly ExactHit[]
  /** The query as it may have been meant. */
  readonly suggestion?: string
  /** Words that were looked for besides those typed. */
  readonly expansions: readonly { readonly from: string; readonly to: string }[]
}

/** The query as it was typed, and nothing else. */
export const asTyped = (query: string): Understanding => ({ queries: [query], exact: [], expansions: [] })
