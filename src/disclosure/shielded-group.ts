import type { Count } from './count.ts'
import type { LinkedCounts } from './linked-counts.ts'
import type { Policy } from './policy.ts'

/**
 * What may become of a count:
 * `small` is hidden and must not be found out; `sum` is small because its small parts are, and is safe when they are;
 * `open` is shown unless hiding it protects another; `unsaid` is printed nowhere and large; `fixed` is known to everybody.
 */
export type Standing = 'small' | 'sum' | 'open' | 'unsaid' | 'fixed'

/** Counts that hang together, numbered, with what may become of each. */
export interface ShieldedGroup {
  readonly counts: readonly Count[]
  /** The relations as sums that do not change: each count's number with 1 for a part and −1 for a total. */
  readonly equations: readonly (readonly (readonly [count: number, factor: number])[])[]
  readonly standings: readonly Standing[]
  /** By small count the one that moves against it where both make up a whole of at least the threshold. */
  readonly partners: ReadonlyMap<number, number>
  /** How much is lost when the count is hidden. It depends on places alone, never on numbers. */
  readonly weights: readonly number[]
  /** The greatest threshold of the tables that hang together. */
  readonly threshold: number
  /** The least number that a small count may be. */
  readonly least: 0 | 1
}

/** @param dependents how many other numbers are hidden with the count */
export function shieldedGroup(
  { counts, relations, printed }: LinkedCounts,
  policies: ReadonlyMap<string, Policy>,
  dependents: (count: Count) => number,
): ShieldedGroup {
  const own = counts.flatMap(({ cells }) => cells.flatMap(({ table }) => policies.get(table) ?? []))
  const threshold = Math.max(...own.map((policy) => policy.threshold))
  const least = own.some(({ zeros }) => zeros === 'hide') ? 0 : 1
  const keepsTotals = own.some(({ totals }) => totals === 'keep')
  const index = new Map(counts.map(({ id }, at) => [id, at]))
  const at = (id: string) => index.get(id) ?? -1
  // Of what is left over, the whole is no total that a reader looks for.
  const totals = new Set(
    relations.flatMap(({ total, whole }) => (total === null || whole !== undefined ? [] : [at(total)])),
  )
  const isSmall = ({ value, implied }: Count) =>
    value < threshold && (value > 0 || (least === 0 && implied === null)) && implied !== 'difference'

  const bases = counts.map((count, number): Standing => {
    if (isSmall(count)) return 'small'
    if (count.implied !== null) return count.value >= threshold ? 'unsaid' : 'fixed'
    if (printed.has(count.id) || count.value < threshold) return 'fixed'
    return keepsTotals && totals.has(number) ? 'fixed' : 'open'
  })
  const sums = new Set(
    relations.flatMap(({ total, parts }) =>
      total !== null && bases[at(total)] === 'small' && parts.some((part) => bases[at(part)] === 'small')
        ? [at(total)]
        : [],
    ),
  )
  const members = new Map<number, number>()
  for (const { total, parts } of relations)
    if (total !== null) members.set(at(total), Math.max(members.get(at(total)) ?? 0, parts.length))
  return {
    counts,
    equations: relations.map(({ total, parts }) => [
      ...parts.map((part) => [at(part), 1] as const),
      ...(total === null ? [] : [[at(total), -1] as const]),
    ]),
    standings: bases.map((base, number) => (sums.has(number) ? 'sum' : base)),
    partners: new Map(
      relations.flatMap(({ parts: [one = '', other = ''], whole = 0 }) =>
        whole >= threshold
          ? [[at(one), at(other)] as const, [at(other), at(one)] as const].filter(([small]) => bases[small] === 'small')
          : [],
      ),
    ),
    weights: counts.map((count, number) => (count.cells.length + dependents(count)) * (1 + (members.get(number) ?? 0))),
    threshold,
    least,
  }
}
