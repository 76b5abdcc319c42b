import { paints } from './paint.ts'

/** How wide and high a swatch is, in user units. */
export const swatch = 12

/** The outlines that a legend may ask for besides a colour, in a square of 12 user units. */
const forms: Readonly<Record<string, string>> = {
  circle: 'M0,6a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z',
  square: 'M0.5,0.5h11v11h-11Z',
  triangle: 'M6,0.5l6,11h-12Z',
  diamond: 'M6,0l6,6l-6,6l-6,-6Z',
  // A range, with its two ends.
  whisker: 'M1,2v8M11,2v8M1,6h10',
  line: 'M0,6h12',
}

/**
 * A legend's swatch for a picture that travels without its style sheet. `className` is a class of `paints`, and may add a form
 * (`circle`, `square`, `triangle`, `diamond`, `line`) or `dashed`. A fill is a square, with its outline where it has one; a stroke alone
 * is a ring, as the hollow dot is that it stands for, and dashed a square.
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
  const top = middle - swatch / 2
  const colours = `fill="${fill}"${outline === undefined ? '' : ` stroke="${outline}"`}`
  const form = words.flatMap((word) => forms[word] ?? [])[0]
  if (form !== undefined) {
    const strong = fill === 'none' ? ` stroke-width="${words.includes('line') ? 5 : 2}"` : ''
    return `<path transform="translate(${left},${top})" d="${form}" ${colours}${strong}/>`
  }
  const dashed = words.includes('dashed') ? ' stroke-dasharray="3 2"' : ''
  if (fill === 'none' && stroke !== undefined && dashed === '') {
    return `<circle cx="${left + 6}" cy="${middle}" r="5" ${colours} stroke-width="2"/>`
  }
  const inset = outline === undefined ? 0 : 0.5
  const side = swatch - 2 * inset
  return `<rect x="${left + inset}" y="${top + inset}" width="${side}" height="${side}" ${colours}${dashed}/>`
}
