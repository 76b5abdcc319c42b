import { coordinate } from './coordinate.ts'
import { markerPath } from './marker-path.ts'
import { paints } from './paint.ts'
import type { Dot, Label, Shape } from './picture.ts'

/** A bar, dot or line without its style. `place` gives the user unit of a number of the data. */
export function markElement(shape: Exclude<Shape, Label>, place: (value: number) => number): string {
  switch (shape.shape) {
    case 'line': {
      const from = `${coordinate(place(shape.x1))},${coordinate(shape.y1)}`
      return `<path d="M${from}L${coordinate(place(shape.x2))},${coordinate(shape.y2)}" class="${shape.paint}"/>`
    }
    case 'dot':
      return dotElement(shape, coordinate(place(shape.x)), coordinate(shape.y))
    case 'polyline': {
      let path = ''
      for (const [x, y] of shape.points) path += `${path === '' ? 'M' : 'L'}${coordinate(place(x))},${coordinate(y)}`
      return `<path d="${path}" class="${shape.paint}"/>`
    }
    case 'bar': {
      const [x1, x2] = [place(shape.x1), place(shape.x2)]
      const corner = `x="${coordinate(Math.min(x1, x2))}" y="${coordinate(Math.min(shape.y1, shape.y2))}"`
      const [width, height] = [Math.abs(x2 - x1), Math.abs(shape.y2 - shape.y1)]
      return `<rect ${corner} width="${coordinate(width)}" height="${coordinate(height)}" class="${shape.paint}"/>`
    }
  }
}

function dotElement(dot: Dot, x: string, y: string): string {
  if (dot.marker === undefined || dot.marker === 'circle')
    return `<circle cx="${x}" cy="${y}" r="${radius(dot)}" class="${dot.paint}"/>`
  return `<path transform="translate(${x},${y})" d="${markerPath(dot.marker, radius(dot))}" class="${dot.paint}"/>`
}

function radius({ small, marker, paint }: Dot): number {
  if (marker !== undefined) return small ? 4.5 : 7
  return small ? 3 : 'fill' in paints[paint] ? 7 : 5.75
}
