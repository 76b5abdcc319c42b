import type { Point } from './problem-at.ts'

/** Where the lines of a text begin, to go from a point to an offset and back; offsets count UTF-16 units from 0. */
export function lines(text: string) {
  let found: readonly number[] | undefined
  // Looked for when the first place is asked for: almost all texts are without fault.
  const begin = () => {
    found ??= [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)]
    return found
  }
  return {
    offset: ({ line, column }: Point): number => (begin()[line - 1] ?? text.length) + column - 1,
    point: (offset: number): Point => {
      const starts = begin()
      const line = starts.findLastIndex((start) => start <= offset) + 1
      return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
    },
  }
}
