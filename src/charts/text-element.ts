import { coordinate } from './coordinate.ts'
import { escaped } from './escaped.ts'
import { type Label, lineHeight } from './picture.ts'

/** From the middle of a line down to where its letters stand, in type sizes. */
export const toBaseline = 0.32

/** A label without its style: a `<text>`, with a `<tspan>` for each line where there are several; nothing of an empty one. */
export function textElement({ paint, x, y, lines, size }: Label): string {
  const [first = ''] = lines
  const left = coordinate(x)
  const baseline = coordinate(y + (toBaseline - ((lines.length - 1) / 2) * lineHeight) * size)
  const opening = `<text x="${left}" y="${baseline}" class="${paint}">`
  if (lines.length < 2) return first === '' ? '' : `${opening}${escaped(first)}</text>`
  let spans = ''
  for (const line of lines)
    spans +=
      spans === ''
        ? `<tspan>${escaped(line)}</tspan>`
        : `<tspan x="${left}" dy="${lineHeight}em">${escaped(line)}</tspan>`
  return `${opening}${spans}</text>`
}
