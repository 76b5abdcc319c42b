import type { Named } from './list-index.ts'

/** One facet of a list: its options, and which of them an entry has by the number in its column. */
export interface Facet<Name extends string = string> {
  readonly name: Name
  readonly options: readonly Named[]
  readonly column: readonly number[]
  /** By the column's number: the places of the options that such an entry has. */
  readonly optionsOf: readonly (readonly number[])[]
}
