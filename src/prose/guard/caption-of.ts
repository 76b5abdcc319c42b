import type { Element } from 'hast'
import { isBlank, isElement, isText, type Node, type Parent } from '../engine/tree.ts'

/** The words with which a caption line begins. */
export const captionMark = /^Table:\s+(?=\S|$)/

/** The paragraph directly before the table at `index` that holds its caption: “Table: …”; else undefined. */
export function captionOf(parent: Parent, index: number): Element | undefined {
  const children: readonly Node[] = parent.children
  let at = index - 1
  while (isBlank(children[at])) at--
  const before = children[at]
  if (!isElement(before, 'p')) return undefined
  const [first, second] = before.children
  if (!isText(first) || !captionMark.test(first.value)) return undefined
  return first.value.replace(captionMark, '') !== '' || second !== undefined ? before : undefined
}
