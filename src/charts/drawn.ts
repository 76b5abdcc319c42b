import { attributeText, escaped } from './escaped.ts'
import { markerPath } from './marker-path.ts'
import { paints } from './paint.ts'
import { type Dot, type Label, lineHeight, type Picture, type Scale, type Shape } from './picture.ts'
import { rounded, roundedInPath } from './rounded.ts'
import type { DrawingOptions } from './series.ts'

/**
 * A picture as the text of a finished `<svg>`: named and described, its inner parts hidden from assistive technology, without inline
 * styles or fonts, coordinates in user units with at most two decimals, and ids that begin with `idPrefix`. Neighbours of one style
 * stand in one group, which has their colours as attributes: they hold where no style sheet comes along. The class is on the mark
 * itself, where it holds even if a style sheet colours every text.
 *
 * The tests hold every byte to what Observable Plot draws of the same picture on a browser's document.
 */
export function drawn(
  { width, height, scale, shapes }: Picture,
  { idPrefix, name, description }: DrawingOptions,
): string {
  const place = placing(scale)
  let groups = ''
  let last: { readonly shape: Shape; readonly style: string } | undefined
  for (const shape of shapes) {
    const style = styleOf(shape)
    if (style !== last?.style || !alike(shape, last.shape)) {
      if (last !== undefined) groups += '</g>'
      groups += `<g${style} aria-hidden="true">`
    }
    groups += mark(shape, place)
    last = { shape, style }
  }
  if (last !== undefined) groups += '</g>'
  const [nameId, descriptionId] = [`${idPrefix}-name`, `${idPrefix}-description`]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
    ` text-anchor="middle"${attributeText('aria-labelledby', nameId)}${attributeText('aria-describedby', descriptionId)}>` +
    `<title${attributeText('id', nameId)}>${escaped(name)}</title>` +
    `<desc${attributeText('id', descriptionId)}>${escaped(description)}</desc>${groups}</svg>`
  )
}

/** Whether two shapes of one style differ in nothing but their places. */
const alike = (one: Shape, other: Shape): boolean =>
  one.paint === other.paint &&
  one.shape !== 'polyline' &&
  (one.shape !== 'dot' || other.shape !== 'dot' || (one.small === other.small && one.marker === other.marker))

/** The user unit of a number of the data, to the last bit where a linear scale of Observable Plot would put it. */
function placing(scale: Scale | undefined): (value: number) => number {
  if (scale === undefined) return (value) => value
  const [low, high] = scale.domain
  const [left, right] = scale.range
  return (value) => {
    const share = (value - low) / (high - low)
    return left * (1 - share) + right * share
  }
}

const dashes = ' stroke-dasharray="3 4"'

/** The attributes that a shape shares with others of its style. */
function styleOf(shape: Shape): string {
  const { fill = 'none', stroke }: { fill?: string; stroke?: string } = paints[shape.paint]
  const colours = stroke === undefined ? ` fill="${fill}"` : ` fill="${fill}" stroke="${stroke}"`
  switch (shape.shape) {
    case 'label': {
      const anchor = shape.anchor === 'middle' ? '' : ` text-anchor="${shape.anchor}"`
      return `${colours}${anchor} font-size="${shape.size}"${shape.weight === 'bold' ? ' font-weight="600"' : ''}`
    }
    case 'line': {
      const width = shape.thickness === 1 ? '' : ` stroke-width="${shape.thickness}"`
      const ends = shape.thickness > 2 ? ' stroke-linecap="round"' : ''
      return `${colours}${width}${ends} stroke-miterlimit="1"${shape.dashed ? dashes : ''}`
    }
    case 'dot':
      return `${colours} stroke-width="2.5"`
    case 'polyline':
      return `${colours} stroke-width="${shape.thickness}" stroke-linejoin="round" stroke-linecap="round"`
    case 'bar':
      return `${colours}${shape.dashed ? dashes : ''}`
  }
}

/** A shape without its style. */
function mark(shape: Shape, place: (value: number) => number): string {
  const className = ` class="${shape.paint}"`
  switch (shape.shape) {
    case 'label':
      return textElement(shape, className)
    case 'line': {
      const { x1, x2, y1, y2 } = shape
      return `<path d="${path([
        [place(x1), y1],
        [place(x2), y2],
      ])}"${className}></path>`
    }
    case 'dot':
      return dotElement(shape, rounded(place(shape.x)), className)
    case 'polyline':
      return `<path d="${path(shape.points.map(([x, y]) => [place(x), y]))}"${className}></path>`
    case 'bar': {
      const [x1, x2] = [place(shape.x1), place(shape.x2)]
      const [x, y] = [rounded(Math.min(x1, x2)), rounded(Math.min(shape.y1, shape.y2))]
      const [width, height] = [rounded(Math.abs(x2 - x1)), rounded(Math.abs(shape.y2 - shape.y1))]
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}"${className}></rect>`
    }
  }
}

const path = (points: readonly (readonly [number, number])[]) =>
  `M${points.map(([x, y]) => `${roundedInPath(x)},${roundedInPath(y)}`).join('L')}`
function dotElement(dot: Dot, x: number, className: string): string {
  const y = rounded(dot.y)
  if (dot.marker === undefined || dot.marker === 'circle')
    return `<circle cx="${x}" cy="${y}" r="${radius(dot)}"${className}></circle>`
  return `<path transform="translate(${x},${y})" d="${markerPath(dot.marker, radius(dot))}"${className}></path>`
}

function radius({ small, marker, paint }: Dot): number {
  if (marker !== undefined) return small ? 4.5 : 7
  return small ? 3 : 'fill' in paints[paint] ? 7 : 5.75
}

/** Plot takes the line height for the letters' own and sets them too low by a third of the difference. */
const tooLow = (lineHeight - 1) * 0.32

function textElement({ x, y, lines, size }: Label, className: string): string {
  const place = ` transform="translate(${rounded(x)},${rounded(y - tooLow * size)})"`
  const first = rounded(((164 - lines.length * 100) / 200) * lineHeight)
  if (lines.length < 2) return lines[0] ? `<text y="${first}em"${place}${className}>${escaped(lines[0])}</text>` : ''
  const spans = lines.map(
    (line, index) => `<tspan x="0" ${index === 0 ? `y="${first}em"` : `dy="${lineHeight}em"`}>${escaped(line)}</tspan>`,
  )
  return `<text${place}${className}>${spans.join('')}</text>`
}
