import type { Place } from '../../model/problem.ts'
import { lineStarts } from '../lines.ts'

/**
 * Where the cells of a CSV file begin. The places are looked up only for messages, so a row is walked again from the line on
 * which it begins; `openQuote` is the place of the row's first quote that is closed badly or never.
 */
export function fieldPlaces(file: string, text: string) {
  let found: readonly number[] | undefined
  /** The offset at which a line, counted from 1, begins. */
  const start = (line: number): number | undefined => {
    found ??= lineStarts(text)
    return found[line - 1]
  }

  const place = (line: number, offset: number): Place => {
    let at = line
    while ((start(at + 1) ?? Number.POSITIVE_INFINITY) <= offset) at++
    return { file, line: at, column: [...text.slice(start(at), offset)].length + 1 }
  }

  /** The offset just after the cell that begins at `from`, and whether its quotes are sound. */
  const cellEnd = (from: number): { end: number; sound: boolean } => {
    let at = from
    if (text[from] === '"') {
      do {
        at = text.indexOf('"', at + 1)
        if (at === -1) return { end: text.length, sound: false }
        if (text[at + 1] !== '"') break
        at++
      } while (at < text.length)
      at++
      if (at < text.length && !/[,\n\r]/.test(text[at] ?? '')) return { end: at, sound: false }
      return { end: at, sound: true }
    }
    while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++
    return { end: at, sound: true }
  }

  const field = (line: number, index: number): Place => {
    let at = start(line) ?? text.length
    for (let column = 0; column < index; column++) {
      const { end } = cellEnd(at)
      if (text[end] !== ',') break
      at = end + 1
    }
    return place(line, at)
  }

  const openQuote = (line: number): Place => {
    let at = start(line) ?? text.length
    for (;;) {
      const { end, sound } = cellEnd(at)
      if (!sound || text[end] !== ',') return place(line, at)
      at = end + 1
    }
  }

  return Object.assign(field, { openQuote })
}
