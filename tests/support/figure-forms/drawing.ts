import { elements, type PageElement } from '../built-site.ts'

/** A text of a drawing, where its block of lines stands. */
export interface DrawnText {
  readonly says: string
  readonly x: number
  /** The middle of its lines. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly paint: string
  readonly size: number
  readonly bold: boolean
}

/** A bar, dot or line of a drawing, in its user units. A line runs from (x1, y1) to (x2, y2). */
export interface DrawnMark {
  readonly shape: 'rect' | 'circle' | 'line'
  readonly paint: string
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

/** What an SVG draws, read back from its elements. */
export interface Drawing {
  readonly texts: readonly DrawnText[]
  readonly marks: readonly DrawnMark[]
}

/** From the middle of a line of text down to its baseline, and from line to line, in type sizes (see `text-element.ts`). */
const toBaseline = 0.32
const lineHeight = 1.25

/** The drawing of a chart's `<svg>`, or of the chart's own `<g>` in a picture file. */
export function drawing(svg: PageElement): Drawing {
  const texts: DrawnText[] = []
  const marks: DrawnMark[] = []
  const visit = (element: PageElement, inherited: Readonly<Record<string, string>>) => {
    const own = { ...inherited, ...element.attributes }
    const paint = element.attributes['class'] ?? ''
    const number = (name: string) => Number(element.attributes[name] ?? 0)
    if (element.name === 'text') {
      const { x, y } = element.attributes
      if (x === undefined || y === undefined) throw new Error(`The text “${element.text}” has no place.`)
      const size = Number(own['font-size'])
      const lines = linesOf(element)
      texts.push({
        says: lines.join(' '),
        x: Number(x),
        y: Number(y) + (((lines.length - 1) / 2) * lineHeight - toBaseline) * size,
        anchor: (own['text-anchor'] ?? 'start') as DrawnText['anchor'],
        paint,
        size,
        bold: own['font-weight'] === '600',
      })
    } else if (element.name === 'rect') {
      const [x, y] = [number('x'), number('y')]
      marks.push({ shape: 'rect', paint, x1: x, x2: x + number('width'), y1: y, y2: y + number('height') })
    } else if (element.name === 'circle') {
      marks.push({ shape: 'circle', paint, x1: number('cx'), x2: number('cx'), y1: number('cy'), y2: number('cy') })
    } else if (element.name === 'path') {
      marks.push(...segments(element, paint))
    } else if (element.name !== 'title' && element.name !== 'desc') {
      // A move of a group would shift all that is read within it.
      if (element !== svg && element.attributes['transform'] !== undefined)
        throw new Error(`A group of the drawing is moved by ${element.attributes['transform']}.`)
      for (const child of element.children) visit(child, own)
    }
  }
  visit(svg, {})
  return { texts, marks }
}

const linesOf = (text: PageElement) => {
  const lines = elements(text, ({ name }) => name === 'tspan').map((line) => line.text)
  return lines.length === 0 ? [text.text] : lines
}

/** The straight pieces of a path, such as `M0,1L2,3L4,5`. */
function segments({ attributes }: PageElement, paint: string): readonly DrawnMark[] {
  const d = attributes['d'] ?? ''
  if (!/^(?:[ML]-?[\d.]+,-?[\d.]+|Z)+$/.test(d)) throw new Error(`The path “${d}” is not of straight lines.`)
  return d.split('M').flatMap((run) => {
    const points = [...run.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    return points.slice(1).map(([x2, y2], index) => {
      const [x1, y1] = points[index] ?? [x2, y2]
      return { shape: 'line' as const, paint, x1, x2, y1, y2 }
    })
  })
}
