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
  /** How thick its stroke is. */
  readonly thickness: number
  readonly dashed: boolean
  readonly form?: MarkerForm
}

/** The forms of dots, in the order of the series for which they stand where they are markers on lines. */
export const markerForms = ['circle', 'square', 'triangle', 'diamond'] as const
type MarkerForm = (typeof markerForms)[number]

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
    const paint = own['class'] ?? ''
    const stroke = { thickness: Number(own['stroke-width'] ?? 1), dashed: own['stroke-dasharray'] !== undefined }
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
      marks.push({ shape: 'rect', paint, x1: x, x2: x + number('width'), y1: y, y2: y + number('height'), ...stroke })
    } else if (element.name === 'circle') {
      marks.push({ ...dotAt(number('cx'), number('cy'), paint, 'circle'), ...stroke })
    } else if (element.name === 'path' && element.attributes['transform'] !== undefined) {
      const [x, y] = moved(element)
      marks.push({ ...dotAt(x, y, paint, formOf(element)), ...stroke })
    } else if (element.name === 'path') {
      marks.push(...segments(element, paint).map((segment) => ({ ...segment, ...stroke })))
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

function moved({ attributes }: PageElement): readonly [number, number] {
  const match = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(attributes['transform'] ?? '')
  if (match === null) throw new Error('A marker has no place.')
  return [Number(match[1]), Number(match[2])]
}

const linesOf = (text: PageElement) => {
  const lines = elements(text, ({ name }) => name === 'tspan').map((line) => line.text)
  return lines.length === 0 ? [text.text] : lines
}

const dotAt = (x: number, y: number, paint: string, form: MarkerForm) =>
  ({ shape: 'circle', paint, form, x1: x, x2: x, y1: y, y2: y }) as const

/** The form of a marker’s outline, told by how it runs. */
function formOf({ attributes: { d = '' } }: PageElement): MarkerForm {
  if (/^M[^MLZ]*h[^MLZ]*v[^MLZ]*h[^MLZ]*Z$/.test(d)) return 'square'
  const corners = d.match(/[ML]/g)?.length
  if (/^[ML\d.,-]+Z$/.test(d) && (corners === 3 || corners === 4)) return corners === 3 ? 'triangle' : 'diamond'
  throw new Error(`The marker “${d}” is of no known form.`)
}

/** The straight pieces of a path, such as `M0,1L2,3L4,5`. */
function segments({ attributes }: PageElement, paint: string) {
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
