import type { ElementContent, Root } from 'hast'
import { isBlank, isElement, isExpression, isParent, isWord, type Node, type Parent } from './tree.ts'

/**
 * The tree as both engines give it, in place: a paragraph that holds only tags, braces and white space is unwrapped and its
 * tags stand between paragraphs (MDX's “unravel”, which Sätteri does by itself and remark-rehype does not); the data of the
 * engines' parsers are dropped.
 */
export function tidied(tree: Root): Root {
  tidy(tree)
  return tree
}

function tidy(parent: Parent): void {
  const children = parent.children as ElementContent[]
  if (children.some(isUnravelled)) {
    parent.children = children.flatMap((child) => (isUnravelled(child) ? unravelled(child) : [child])) as never
  }
  for (const child of parent.children as Node[]) {
    if ('data' in child) delete child.data
    if (isWord(child)) for (const attribute of child.attributes) withoutProgram(attribute)
    if (isParent(child)) tidy(child)
  }
}

function isUnravelled(node: Node): node is Node & Parent {
  if (!isElement(node) || node.tagName !== 'p') return false
  return node.children.some((child) => isWord(child) || isExpression(child)) && node.children.every(standsAlone)
}

const standsAlone = (node: Node) => isWord(node) || isExpression(node) || isBlank(node)

function unravelled(paragraph: Parent): ElementContent[] {
  return (paragraph.children as ElementContent[]).filter((child) => !isBlank(child)).map(asFlow)
}

function asFlow(node: ElementContent): ElementContent {
  if (node.type === 'mdxJsxTextElement') return { ...node, type: 'mdxJsxFlowElement' } as ElementContent
  if (node.type === 'mdxTextExpression') return { ...node, type: 'mdxFlowExpression' } as ElementContent
  return node
}

function withoutProgram(attribute: object): void {
  const { value } = attribute as { value?: { data?: unknown } | string | null }
  if ('data' in attribute) delete attribute.data
  if (value !== null && typeof value === 'object') delete value.data
}
