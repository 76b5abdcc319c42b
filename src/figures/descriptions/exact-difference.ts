/** The difference of two printed numbers without the dust of binary fractions; no column has more than six decimals. */
export function exactDifference(from: number, to: number): number {
  return Math.round((to - from) * 1e6) / 1e6
}
