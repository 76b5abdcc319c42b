import type { ElementContent, RootContent } from 'hast'

/** The plain text of nodes, white space folded to single spaces and trimmed. */
export function toText(nodes: readonly (ElementContent | RootContent)[]): string {
  let text = ''
  for (const node of nodes) text += rawText(node)
  return text.replace(/\s+/g, ' ').trim()
}

function rawText(node: ElementContent | RootContent): string {
  if (node.type === 'text') return node.value
  let text = ''
  if ('children' in node) for (const child of node.children as ElementContent[]) text += rawText(child)
  return text
}
