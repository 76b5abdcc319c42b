import type { Point } from './problem-at.ts'

/** Where the lines of a text begin, to go from a point to an offset and back; offsets count UTF-16 units from 0. */
export function lines(text: string) {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return {
    offset: ({ line, column }: Point): number => (starts[line - 1] ?? text.length) + column - 1,
    point: (offset: number): Point => {
      const line = starts.findLastIndex((start) => start <= offset) + 1
      return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
    },
  }
}
