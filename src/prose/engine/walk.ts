import { isParent, type Node, type Parent } from './tree.ts'

/** A node with the nodes around it, outermost first. */
export interface Met {
  readonly node: Node
  readonly index: number
  readonly parent: Parent
  readonly around: readonly Parent[]
}

/** Every node below `parent` in the document's order, each before those it encloses, as the tree is now. */
export function walk(parent: Parent): readonly Met[] {
  const met: Met[] = []
  meet(parent, [], met)
  return met
}

function meet(parent: Parent, above: readonly Parent[], met: Met[]): void {
  const around = [...above, parent]
  for (const [index, node] of (parent.children as Node[]).entries()) {
    met.push({ node, index, parent, around })
    if (isParent(node)) meet(node, around, met)
  }
}
