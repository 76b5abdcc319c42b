import type { Point } from '../engine/problem-at.ts'
import type { WordElement } from '../engine/tree.ts'
import type { Look } from './rule.ts'

/**
 * Where each attribute of a tag is written, in order. The engine gives no places for attributes, so the tag's source is read
 * again: names, values in either quotes, values and spreads in braces. A `>` before the last attribute is a block quotation's.
 */
export function attributePoints(node: WordElement, { text, place }: Pick<Look, 'text' | 'place'>): readonly Point[] {
  const attribute = /(?:\{|[^\s=/>{"'][^\s=/>{"']*)/y
  const points: Point[] = []
  let offset = (node.position?.start.offset ?? 0) + 1 + (node.name?.length ?? 0)
  while (points.length < node.attributes.length && offset < text.length) {
    attribute.lastIndex = offset
    const found = attribute.exec(text)
    if (found === null) {
      offset++
      continue
    }
    points.push(place.point(offset))
    offset = found[0] === '{' ? afterBraces(text, offset) : afterValue(text, offset + found[0].length)
  }
  return points
}

/** The offset after an attribute's value that may follow its name at `offset`. */
function afterValue(text: string, offset: number): number {
  const [equals] = /^\s*=\s*/.exec(text.slice(offset)) ?? []
  if (equals === undefined) return offset
  const start = offset + equals.length
  const quote = text[start]
  if (quote === '{') return afterBraces(text, start)
  const end = text.indexOf(quote ?? '', start + 1)
  return end === -1 ? text.length : end + 1
}

function afterBraces(text: string, start: number): number {
  let depth = 0
  for (let offset = start; offset < text.length; offset++) {
    if (text[offset] === '{') depth++
    if (text[offset] === '}' && --depth === 0) return offset + 1
  }
  return text.length
}
