import { isElement, isParent, isText, type Node } from './tree.ts'

/** The plain text of a node and all it encloses; a line break is a line feed. */
export function textOf(node: Node): string {
  if (isText(node)) return node.value
  if (isElement(node, 'br')) return '\n'
  let text = ''
  if (isParent(node)) for (const child of node.children) text += textOf(child)
  return text
}
