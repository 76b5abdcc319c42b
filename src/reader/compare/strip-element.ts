import type { Strip } from '../../derive/compare/strip.ts'
import { stripDrawing } from './strip-drawing.ts'

const namespace = 'http://www.w3.org/2000/svg'

/** A strip as `Strip.astro` writes it: a picture for the eye alone, beside the words that say the same. */
export function stripElement(document: Document, strip: Strip): Element {
  const { width, height, whole, range, x, y, radius } = stripDrawing(strip)
  const make = (name: string, attributes: Readonly<Record<string, string | number>>) => {
    const element = document.createElementNS(namespace, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
    return element
  }
  const svg = make('svg', { class: 'strip', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' })
  svg.append(
    make('path', { class: 'strip-whole', d: whole }),
    make('path', { class: 'strip-range', d: range }),
    make('circle', { class: 'strip-dot', cx: x, cy: y, r: radius }),
  )
  return svg
}
