import type { PaintName } from './paint.ts'
import type { Weight } from './text-width.ts'
import { textWidth } from './text-width.ts'

/**
 * What a chart draws, before it is written. `x` of bars, dots and lines is a number of the data, or user units where
 * the picture has no scale; `y` and all of a label's places are user units, from the top.
 */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly scale?: Scale
  /** In painting order. */
  readonly shapes: readonly Shape[]
  readonly legend: readonly { readonly className: PaintName | `${PaintName} ${Sign}`; readonly text: string }[]
}

export interface Scale {
  readonly domain: readonly [number, number]
  readonly range: readonly [number, number]
}

export type Shape = Bar | Dot | Line | Polyline | Label

/**
 * What tells series apart besides their colours; `dashed` is the outline of a place of which nothing is told, `line` a stroke that is
 * no dot's rim.
 */
export type Marker = 'circle' | 'square' | 'triangle' | 'diamond'
type Sign = Marker | 'dashed' | 'line'

export interface Bar {
  readonly shape: 'bar'
  readonly paint: PaintName
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
  readonly dashed?: boolean
}

export interface Dot {
  readonly shape: 'dot'
  /** A point, to be seen within another dot. */
  readonly small?: boolean
  /** Its form as a marker on a line, which tells it apart without colour; a small one is larger than a point. */
  readonly marker?: Marker
  readonly paint: PaintName
  readonly x: number
  readonly y: number
}

export interface Line {
  readonly shape: 'line'
  readonly paint: PaintName
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
  readonly thickness: number
  readonly dashed?: boolean
}

/** A line through places, in order: `x` as that of bars, `y` in user units. */
export interface Polyline {
  readonly shape: 'polyline'
  readonly paint: PaintName
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly thickness: number
}

export interface Label {
  readonly shape: 'label'
  readonly paint: PaintName
  readonly x: number
  /** The middle of the block of lines. */
  readonly y: number
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  readonly weight: Weight
}

/** From one line of text to the next, in type sizes. */
export const lineHeight = 1.25

export const blockHeight = (lines: readonly string[], size: number): number => lines.length * size * lineHeight

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The rectangle that a label covers. */
export function boxOf({ x, y, lines, anchor, size, weight }: Label): Box {
  let width = 0
  for (const line of lines) width = Math.max(width, textWidth(line, size, weight))
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const height = blockHeight(lines, size)
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 }
}

interface LabelStyle {
  readonly size: number
  readonly paint?: PaintName
  readonly anchor?: Label['anchor']
  readonly weight?: Weight
}

/** A label of one line or several: ink, from its left edge, of normal weight, where its style says nothing else. */
export function label(
  text: string | readonly string[],
  x: number,
  y: number,
  { size, paint = 'ink', anchor = 'start', weight = 'normal' }: LabelStyle,
): Label {
  return { shape: 'label', paint, x, y, lines: typeof text === 'string' ? [text] : text, anchor, size, weight }
}
