import { isBlank, isElement, isParent, isText, type Node } from '../engine/tree.ts'

const marks: ReadonlySet<unknown> = new Set(['footnote-ref', 'footnote-back', 'paragraph-number', 'task'])

/** The words of a node as they are read: without footnotes' marks and paragraphs' numbers, white space as single spaces. */
export function plainText(node: Node): string {
  return raw(node).replace(/\s+/g, ' ').trim()
}

function raw(node: Node): string {
  if (isText(node)) return node.value
  if (isElement(node, 'br')) return ' '
  if (!isParent(node) || isMark(node)) return ''
  return (node.children as Node[]).map((child) => (isBlank(child) ? ' ' : raw(child))).join('')
}

function isMark(node: Node): boolean {
  if (!isElement(node)) return false
  const { className } = node.properties
  return Array.isArray(className) && className.some((name) => marks.has(name))
}
