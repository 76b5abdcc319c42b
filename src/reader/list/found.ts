import type { Facet } from './facet.ts'
import type { Question } from './question.ts'

/** What the chosen values leave of the list. */
export interface Found<Name extends string = string> {
  /** The places of the entries that have them, in the list's order. */
  readonly entries: readonly number[]
  /** For each facet and option, how many there are with it and with what is chosen of the other facets. */
  readonly counts: Readonly<Record<Name, readonly number[]>>
}

/**
 * What the chosen values leave: values of one facet are alternatives, facets narrow one another. Every entry is looked at
 * once: one that fails no facet is found and counts for all, one that fails a single facet counts for the options of that one.
 *
 * @param hits the places of the entries that have the words; left out where no words are asked for
 */
export function found<Name extends string>(
  facets: readonly Facet<Name>[],
  count: number,
  chosen: Question['chosen'],
  hits?: ReadonlySet<number>,
): Found<Name> {
  const sieves = facets.map((facet) => ({ facet, passes: passing(facet, chosen[facet.name] ?? []) }))
  const counts = facets.map(({ options }) => options.map(() => 0))
  const entries: number[] = []
  const codes = facets.map(() => 0)
  for (const place of hits ?? places(count)) {
    let failed = -1
    let failures = 0
    for (const [index, { facet, passes }] of sieves.entries()) {
      const code = facet.column[place] ?? 0
      codes[index] = code
      if (passes[code] === true) continue
      failed = index
      failures++
    }
    if (failures === 0) entries.push(place)
    if (failures > 1) continue
    for (const [index, code] of codes.entries()) {
      if (failures === 1 && index !== failed) continue
      const facetCounts = counts[index] ?? []
      for (const option of facets[index]?.optionsOf[code] ?? []) facetCounts[option] = (facetCounts[option] ?? 0) + 1
    }
  }
  const named = facets.map(({ name }, index) => [name, counts[index]])
  return { entries, counts: Object.fromEntries(named) as Found<Name>['counts'] }
}

function* places(count: number): Generator<number> {
  for (let place = 0; place < count; place++) yield place
}

/** By a column's number: whether entries with it pass. Values that are no options are as if they were not chosen. */
function passing({ options, optionsOf }: Facet, values: readonly string[]): readonly boolean[] {
  const wanted = new Set(options.flatMap(([name], place) => (values.includes(name) ? [place] : [])))
  return optionsOf.map((has) => wanted.size === 0 || has.some((option) => wanted.has(option)))
}
