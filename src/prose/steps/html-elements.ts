import type { Element, ElementContent, Root } from 'hast'
import { isParent, isWord, type Parent, type WordElement } from '../engine/tree.ts'
import { writableHtml } from '../engine/writable-html.ts'
import type { Step } from './step.ts'

/** Makes HTML elements of the tags that authors may write, such as `<sup>`; to the engines they are tags like any other. */
export const htmlElements: Step = (tree: Root) => {
  convert(tree)
  return []
}

function convert(parent: Parent): void {
  const children = parent.children as ElementContent[]
  for (const [index, child] of children.entries()) {
    const made = isWord(child) && writableHtml.has(child.name ?? '') ? element(child) : child
    if (made !== child) children[index] = made
    if (isParent(made)) convert(made)
  }
}

function element({ name, attributes, children, position }: WordElement): Element {
  const properties: Record<string, string> = {}
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'title')
      properties['title'] = String(attribute.value)
  }
  return { type: 'element', tagName: name ?? '', properties, children, ...(position && { position }) }
}
