import type { Place } from '../../model/problem.ts'

/**
 * Where the cells of a CSV file begin. The places are looked up only for messages, so a row is walked again from the line on
 * which it begins; `openQuote` is the place of the row's first quote that is closed badly or never.
 */
export function fieldPlaces(file: string, text: string) {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)

  const place = (line: number, offset: number): Place => {
    let at = line
    while ((starts[at] ?? Number.POSITIVE_INFINITY) <= offset) at++
    return { file, line: at, column: [...text.slice(starts[at - 1], offset)].length + 1 }
  }

  /** The offset just after the cell that begins at `start`, and whether its quotes are sound. */
  const cellEnd = (start: number): { end: number; sound: boolean } => {
    let at = start
    if (text[start] === '"') {
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
    let start = starts[line - 1] ?? text.length
    for (let column = 0; column < index; column++) {
      const { end } = cellEnd(start)
      if (text[end] !== ',') break
      start = end + 1
    }
    return place(line, start)
  }

  const openQuote = (line: number): Place => {
    let start = starts[line - 1] ?? text.length
    for (;;) {
      const { end, sound } = cellEnd(start)
      if (!sound || text[end] !== ',') return place(line, start)
      start = end + 1
    }
  }

  return Object.assign(field, { openQuote })
}
