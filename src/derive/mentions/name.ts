/** What a name can name. A recommendation is named by its number, not by a name. */
export const namedKinds = ['area', 'body', 'programme', 'term'] as const
export type NamedKind = (typeof namedKinds)[number]

/** Something with a page of its own, or a place on one, that lists where it is named. */
export interface Thing {
  readonly kind: NamedKind | 'recommendation'
  /** The id in its register; a term’s slug; a recommendation’s `publication/key`. */
  readonly id: string
}

/** One spelling of a thing’s name. */
export interface Name {
  readonly text: string
  readonly thing: { readonly kind: NamedKind; readonly id: string }
  /** The words that say what sort of place an area is: “coastal area”. */
  readonly sort?: string
  /** The first day on which a body can have been, where its beginning is known. */
  readonly from?: string
  /** True for what a term is called, not for what it stands for or how else it is written. */
  readonly isOwn?: boolean
}
