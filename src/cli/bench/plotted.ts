import * as Plot from '@observablehq/plot'
import { paints } from '../../charts/paint.ts'
import {
  type Bar,
  type Dot,
  type Label,
  type Line,
  lineHeight,
  type Picture,
  type Polyline,
  type Scale,
  type Shape,
} from '../../charts/picture.ts'

/**
 * A picture of ours as Observable Plot draws it on a document such as jsdom's, as Plot leaves it: what our own writer is measured by
 * and, in the tests, has to equal.
 */
export function plotted(picture: Picture, document: object): Element {
  return Plot.plot({ ...plotOptions(picture), document: document as Document }) as Element
}

/** Plot is given places in user units, which it does not have to scale. */
const identity = { type: 'identity', axis: null } as const

/** A picture as Plot's options. Neighbours of one style become one of Plot's marks. */
function plotOptions({ width, height, scale, shapes }: Picture): Plot.PlotOptions {
  const marks: Plot.Markish[] = []
  const place = placing(scale)
  let from = 0
  for (let to = 1; to <= shapes.length; to++) {
    const [first, next] = [shapes[from], shapes[to]]
    if (first === undefined || (next !== undefined && alike(first, next))) continue
    marks.push(markOf(shapes.slice(from, to), place))
    from = to
  }
  return { width, height, margin: 0, className: 'plot', x: identity, y: identity, marks }
}

function alike(one: Shape, other: Shape): boolean {
  if (one.paint !== other.paint) return false
  switch (one.shape) {
    case 'label':
      return (
        other.shape === 'label' && one.anchor === other.anchor && one.size === other.size && one.weight === other.weight
      )
    case 'line':
      return other.shape === 'line' && one.thickness === other.thickness && one.dashed === other.dashed
    case 'dot':
      return other.shape === 'dot' && one.small === other.small && one.marker === other.marker
    case 'polyline':
      return false
    case 'bar':
      return other.shape === 'bar'
  }
}

/** The user unit of a number of the data, to the last bit where Plot's own linear scale would put it. */
function placing(scale: Scale | undefined): (value: number) => number {
  if (scale === undefined) return (value) => value
  const [low, high] = scale.domain
  const [left, right] = scale.range
  return (value) => {
    const share = (value - low) / (high - low)
    return left * (1 - share) + right * share
  }
}

/** Plot takes the line height for the letters' own and sets them too low by a third of the difference. */
const tooLow = (lineHeight - 1) * 0.32
const unscaled = (value: readonly number[]) => ({ value: value as number[], scale: null })
const dashes = '3 4'

/** A run, whose shapes are alike, as one mark. */
function markOf(run: readonly Shape[], place: (value: number) => number): Plot.Markish {
  const [first] = run
  if (first === undefined) return null
  const paint: { fill?: string; stroke?: string } = paints[first.paint]
  const className = first.paint
  switch (first.shape) {
    case 'label': {
      const labels = run as readonly Label[]
      return Plot.text(run, {
        ...paint,
        className,
        x: unscaled(labels.map(({ x }) => x)),
        y: unscaled(labels.map(({ y, size }) => y - tooLow * size)),
        text: labels.map(({ lines }) => lines.join('\n')),
        textAnchor: first.anchor,
        lineAnchor: 'middle',
        lineHeight,
        fontSize: first.size,
        ...(first.weight === 'bold' && { fontWeight: 600 }),
      })
    }
    case 'line':
      return Plot.link(run, {
        ...paint,
        className,
        ...corners(run as readonly Line[], place),
        strokeWidth: first.thickness,
        strokeLinecap: first.thickness > 2 ? 'round' : 'butt',
        ...(first.dashed && { strokeDasharray: dashes }),
      })
    case 'dot': {
      const dots = run as readonly Dot[]
      return Plot.dot(run, {
        strokeWidth: 2.5,
        ...paint,
        className,
        x: unscaled(dots.map(({ x }) => place(x))),
        y: unscaled(dots.map(({ y }) => y)),
        ...(first.marker !== undefined && { symbol: first.marker }),
        r: radius(first),
        // They are of one size and stay in their order.
        sort: null,
      })
    }
    case 'polyline': {
      const { points, thickness } = first as Polyline
      return Plot.line(points, {
        ...paint,
        className,
        x: unscaled(points.map(([x]) => place(x))),
        y: unscaled(points.map(([, y]) => y)),
        strokeWidth: thickness,
        strokeLinejoin: 'round',
        strokeLinecap: 'round',
      })
    }
    case 'bar':
      return Plot.rect(run, {
        fill: 'none',
        ...paint,
        className,
        ...corners(run as readonly Bar[], place),
        ...(first.dashed && { strokeDasharray: dashes }),
      })
  }
}

function radius({ small, marker, paint }: Dot): number {
  if (marker !== undefined) return small ? 4.5 : 7
  return small ? 3 : 'fill' in paints[paint] ? 7 : 5.75
}

const corners = (run: readonly (Bar | Line)[], place: (value: number) => number) => ({
  x1: unscaled(run.map(({ x1 }) => place(x1))),
  x2: unscaled(run.map(({ x2 }) => place(x2))),
  y1: unscaled(run.map(({ y1 }) => y1)),
  y2: unscaled(run.map(({ y2 }) => y2)),
})
