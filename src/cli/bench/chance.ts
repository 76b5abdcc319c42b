/** Chance that falls the same way for the same seed. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  readonly among: <Value>(values: readonly Value[]) => Value
}

/** The chance of a seed: Mulberry32, which is small, quick and good enough for made-up reports. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    among: (values) => {
      const [first] = values
      if (first === undefined) throw new Error('There is nothing to choose from.')
      return values[Math.floor(next() * values.length)] ?? first
    },
  }
}
