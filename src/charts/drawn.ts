import { coordinate } from './coordinate.ts'
import { escaped } from './escaped.ts'
import { markElement } from './mark-element.ts'
import type { Picture, Scale } from './picture.ts'
import type { DrawingOptions } from './series.ts'
import { styleOf } from './style-of.ts'
import { textElement } from './text-element.ts'

/**
 * A picture as the text of a finished `<svg>`: named and described, its inner parts hidden from assistive technology, without inline
 * styles or fonts, coordinates in user units with at most two decimals, and ids that begin with `idPrefix`.
 *
 * Marks keep their painting order, and neighbours of one style stand in one group. Labels, which cover nothing, come last, all of one
 * style in one group. A group has the colours as attributes: they hold where no style sheet comes along. The class is on the mark
 * itself, where it holds even if a style sheet colours every text.
 */
export function drawn(
  { width, height, scale, shapes }: Picture,
  { idPrefix, name, description }: DrawingOptions,
): string {
  const place = placing(scale)
  const texts = new Map<string, string>()
  let marks = ''
  let open: string | undefined
  for (const shape of shapes) {
    const style = styleOf(shape)
    if (shape.shape === 'label') {
      const text = textElement(shape)
      if (text !== '') texts.set(style, (texts.get(style) ?? '') + text)
    } else {
      if (style !== open) marks += open === undefined ? `<g${style}>` : `</g><g${style}>`
      marks += markElement(shape, place)
      open = style
    }
  }
  if (open !== undefined) marks += '</g>'
  for (const [style, text] of texts) marks += `<g${style}>${text}</g>`
  const prefix = escaped(idPrefix)
  const size = ` viewBox="0 0 ${coordinate(width)} ${coordinate(height)}" width="${coordinate(width)}" height="${coordinate(height)}"`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img"${size}` +
    ` aria-labelledby="${prefix}-name" aria-describedby="${prefix}-description">` +
    `<title id="${prefix}-name">${escaped(name)}</title><desc id="${prefix}-description">${escaped(description)}</desc>` +
    `<g aria-hidden="true">${marks}</g></svg>`
  )
}

/** The user unit of a number of the data. */
function placing(scale: Scale | undefined): (value: number) => number {
  if (scale === undefined) return (value) => value
  const [low, high] = scale.domain
  const [left, right] = scale.range
  return (value) => {
    const share = (value - low) / (high - low)
    return left * (1 - share) + right * share
  }
}
