/** In what terms a list is asked for: the facets by which it is narrowed, by their names in the address, and its orders. */
export interface Terms<Name extends string = string, Order extends string = string> {
  readonly facets: readonly Name[]
  /** The first is the usual one. */
  readonly orders: readonly [Order, ...Order[]]
}
