import { isElement, isParent, isText, type Node } from './tree.ts'

/** The plain text of a node and all it encloses; a line break is a line feed. */
export function textOf(node: Node): string {
  if (isText(node)) return node.value
  if (isElement(node, 'br')) return '\n'
  return isParent(node) ? (node.children as Node[]).map(textOf).join('') : ''
}
