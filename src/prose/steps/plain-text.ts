import { isBlank, isElement, isParent, isText, type Node } from '../engine/tree.ts'

const marks: ReadonlySet<unknown> = new Set(['footnote-ref', 'footnote-back', 'paragraph-number', 'task'])

/** The words of a node as they are read: without footnotes' marks and paragraphs' numbers, white space as single spaces. */
export function plainText(node: Node): string {
  const text = raw(node)
  // Most texts hold single spaces only, and replacing each by itself is slow.
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

function raw(node: Node): string {
  if (isText(node)) return node.value
  if (isElement(node, 'br')) return ' '
  if (!isParent(node) || isMark(node)) return ''
  let text = ''
  for (const child of node.children) text += isBlank(child) ? ' ' : raw(child)
  return text
}

function isMark(node: Node): boolean {
  if (!isElement(node)) return false
  const { className } = node.properties
  return Array.isArray(className) && className.some((name) => marks.has(name))
}
