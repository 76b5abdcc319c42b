import { paints } from './paint.ts'
import type { Shape } from './picture.ts'

const dashes = ' stroke-dasharray="3 4"'

/** The colours of every paint as attributes; what has none to fill with is not filled. */
const colours = Object.fromEntries(
  Object.entries(paints).map(([name, { fill = 'none', stroke }]: [string, { fill?: string; stroke?: string }]) => [
    name,
    stroke === undefined ? ` fill="${fill}"` : ` fill="${fill}" stroke="${stroke}"`,
  ]),
) as Readonly<Record<keyof typeof paints, string>>

/** The attributes that a shape has in common with others of its style, to stand once on a group. */
export function styleOf(shape: Shape): string {
  const colour = colours[shape.paint]
  switch (shape.shape) {
    case 'label': {
      const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`
      return `${colour}${anchor} font-size="${shape.size}"${shape.weight === 'bold' ? ' font-weight="600"' : ''}`
    }
    case 'line': {
      const width = shape.thickness === 1 ? '' : ` stroke-width="${shape.thickness}"`
      const ends = shape.thickness > 2 ? ' stroke-linecap="round"' : ''
      return `${colour}${width}${ends}${shape.dashed ? dashes : ''}`
    }
    case 'dot':
      // What is filled has an outline only where colours are forced upon it, and a circle that of the style sheet.
      return 'stroke' in paints[shape.paint] || isPath(shape) ? `${colour} stroke-width="2.5"` : colour
    case 'polyline':
      return `${colour} stroke-width="${shape.thickness}" stroke-linejoin="round" stroke-linecap="round"`
    case 'bar':
      return shape.dashed ? colour + dashes : colour
  }
}

const isPath = ({ marker }: Extract<Shape, { shape: 'dot' }>) => marker !== undefined && marker !== 'circle'
