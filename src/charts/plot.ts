import * as Plot from '@observablehq/plot'
import { SmallDocument, type SmallElement } from './document.ts'
import { paints } from './paint.ts'
import { type Label, lineHeight, type Picture, type Shape } from './picture.ts'
import { withoutWarnings } from './without-warnings.ts'

/** A picture drawn by Plot on a document, as Plot leaves it. A warning of Plot's is an error. */
export function plotted(picture: Picture, document: unknown = new SmallDocument()): SmallElement {
  const svg: unknown = withoutWarnings(() => Plot.plot({ ...plotOptions(picture), document: document as Document }))
  return svg as SmallElement
}

/** A picture as Plot's options. Neighbours of one style become one of Plot's marks. */
function plotOptions({ width, height, scale, shapes }: Picture): Plot.PlotOptions {
  const runs: Shape[][] = []
  for (const shape of shapes) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && styleOf(run[0]) === styleOf(shape)) run.push(shape)
    else runs.push([shape])
  }
  return {
    width,
    height,
    margin: 0,
    className: 'plot',
    x: scale === undefined ? { type: 'identity', axis: null } : { ...scale, type: 'linear', axis: null },
    y: { type: 'identity', axis: null },
    marks: runs.map(markOf),
  }
}

function styleOf(shape: Shape): string {
  if (shape.shape === 'label') return `${shape.paint} ${shape.anchor} ${shape.size} ${shape.weight}`
  if (shape.shape === 'line') return `${shape.paint} ${shape.thickness} ${shape.dashed}`
  return `${shape.shape} ${shape.paint} ${shape.shape === 'dot' && shape.small}`
}

/** Plot takes the line height for the letters' own and sets them too low by a third of the difference. */
const tooLow = (lineHeight - 1) * 0.32
const textOf = ({ x, y, size, lines }: Label) => ({ x, y: y - tooLow * size, text: lines.join('\n') })
const unscaled = (value: string) => ({ value, scale: null })
const dashes = '3 4'

function markOf(run: readonly Shape[]): Plot.Markish {
  const [first] = run
  if (first === undefined) return null
  const paint: { fill?: string; stroke?: string } = paints[first.paint]
  const className = first.paint
  switch (first.shape) {
    case 'label':
      return Plot.text(
        run.flatMap((shape) => (shape.shape === 'label' ? textOf(shape) : [])),
        {
          ...paint,
          className,
          x: unscaled('x'),
          y: 'y',
          text: 'text',
          textAnchor: first.anchor,
          lineAnchor: 'middle',
          lineHeight,
          fontSize: first.size,
          ...(first.weight === 'bold' && { fontWeight: 600 }),
        },
      )
    case 'line':
      return Plot.link(run, {
        ...paint,
        className,
        x1: 'x1',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        strokeWidth: first.thickness,
        strokeLinecap: first.thickness > 2 ? 'round' : 'butt',
        ...(first.dashed && { strokeDasharray: dashes }),
      })
    case 'dot':
      return Plot.dot(run, {
        strokeWidth: 2.5,
        ...paint,
        className,
        x: 'x',
        y: 'y',
        r: first.small ? 3 : paint.fill ? 7 : 5.75,
      })
    case 'bar':
      return Plot.rect(run, {
        fill: 'none',
        ...paint,
        className,
        x1: 'x1',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        ...(first.dashed && { strokeDasharray: dashes }),
      })
  }
}
