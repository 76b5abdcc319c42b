import type { Strip } from '../../derive/compare/strip.ts'

/** How a strip is drawn, at build time and in the browser: a line for the whole, a bar for the range of all, and a dot. */
export interface StripDrawing {
  readonly width: number
  readonly height: number
  /** As the data of a `<path>`. */
  readonly whole: string
  readonly range: string
  /** Where the dot's middle stands, and its radius. */
  readonly x: number
  readonly y: number
  readonly radius: number
}

const [width, height, margin, radius] = [96, 16, 7, 5]
const y = height / 2

/** From the left edge in user units, to a tenth. */
const placeOf = (share: number) => Math.round((margin + share * (width - 2 * margin)) * 10) / 10
const line = (from: number, to: number) => `M${placeOf(from)},${y}H${placeOf(to)}`

export function stripDrawing({ at, low, high }: Strip): StripDrawing {
  return { width, height, whole: line(0, 1), range: line(low, high), x: placeOf(at), y, radius }
}
