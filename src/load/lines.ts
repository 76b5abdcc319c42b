import type { Place } from '../model/problem.ts'

/** Turns offsets into places of a file: lines and columns from 1, columns counted in characters. */
export type Places = (offset: number) => Place

/** The places of a text that begins `file`. */
export function lines(file: string, text: string): Places {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 }
  }
}

/** The offset at which each line of a text begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
