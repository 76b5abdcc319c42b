import { isParent, type Node, type Parent } from './tree.ts'

/** Shows `look` every node below `parent` in the document's order, each before those that it encloses at that time. */
export function each(parent: Parent, look: (node: Node, index: number, parent: Parent) => void): void {
  const children = parent.children as Node[]
  for (let index = 0; index < children.length; index++) {
    const node = children[index] as Node
    look(node, index, parent)
    if (isParent(node)) each(node, look)
  }
}
