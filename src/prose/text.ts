import type { ElementContent, RootContent } from 'hast'

/** The plain text of nodes, white space folded to single spaces and trimmed. */
export function toText(nodes: readonly (ElementContent | RootContent)[]): string {
  return nodes.map(rawText).join('').replace(/\s+/g, ' ').trim()
}

function rawText(node: ElementContent | RootContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? (node.children as ElementContent[]).map(rawText).join('') : ''
}
