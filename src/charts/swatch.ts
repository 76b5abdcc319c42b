import { paints } from './paint.ts'

/** How wide and high a swatch is, in user units. */
export const swatch = 12

const solid = ''
const dashes = ' stroke-dasharray="3 2"'

/**
 * A legend's swatch for a picture that travels without its style sheet. `className` holds one or several classes of
 * `paints`, and may say how the mark looks: `line` for a stretch of line, `dashed`. A fill is a square, with its
 * outline where it has one; a stroke alone is a ring, as the hollow dot is that it stands for.
 *
 * @param left the left edge, and `middle` the middle from the top, in user units
 */
export function swatchElement(className: string, left: number, middle: number): string {
  const words = className.split(' ')
  const { fill = 'none', stroke }: { fill?: string; stroke?: string } = Object.assign(
    {},
    ...words.map((word) => (word in paints ? paints[word as keyof typeof paints] : {})),
  )
  // What has no colour of its own is an outline, so that every text keeps its sign.
  const outline = stroke ?? (fill === 'none' ? paints.soft.fill : undefined)
  const pattern = words.includes('dashed') ? dashes : solid
  const half = swatch / 2
  if (words.includes('line')) {
    return `<path d="M${left},${middle}h${swatch}" stroke="${outline ?? fill}" stroke-width="3"${pattern}/>`
  }
  if (fill === 'none' && stroke !== undefined && pattern === solid) {
    return `<circle cx="${left + half}" cy="${middle}" r="${half - 1}" fill="none" stroke="${stroke}" stroke-width="2"/>`
  }
  const inset = outline === undefined ? 0 : 0.5
  const side = swatch - 2 * inset
  const edge = outline === undefined ? '' : ` stroke="${outline}"${pattern}`
  return `<rect x="${left + inset}" y="${middle - half + inset}" width="${side}" height="${side}" fill="${fill}"${edge}/>`
}
