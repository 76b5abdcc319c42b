import { ascending } from '../format/ascending.ts'

/** Sets that grow together: each name stands for the set that it is in, under that set's first name. */
export function joined(pairs: Iterable<readonly [one: string, other: string]>): (name: string) => string {
  const parents = new Map<string, string>()
  const first = (name: string): string => {
    let at = name
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next
    for (let step = name; step !== at; ) {
      const next = parents.get(step) ?? at
      parents.set(step, at)
      step = next
    }
    return at
  }
  for (const [one, other] of pairs) {
    const [low, high] = [first(one), first(other)].sort(ascending)
    if (low !== undefined && high !== undefined && low !== high) parents.set(high, low)
  }
  return first
}
