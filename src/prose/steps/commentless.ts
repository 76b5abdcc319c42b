import type { ElementContent, Root } from 'hast'
import { isBlank, isElement, isExpression, isParent, isText, type Node, type Parent } from '../engine/tree.ts'
import type { Step } from './step.ts'

/**
 * Takes out comments (and code, which the guard has refused), joins the texts beside them, and drops texts and paragraphs
 * that are left empty.
 */
export const commentless: Step = (tree: Root) => {
  without(tree)
  return []
}

function without(parent: Parent): void {
  let sound = true
  let last: Node | undefined
  for (const child of parent.children as Node[]) {
    if (isParent(child)) without(child)
    if (isText(child)) sound &&= child.value !== '' && !isText(last)
    else if (isCode(child) || isEmptied(child)) sound = false
    last = child
  }
  if (!sound) rid(parent)
}

/** Takes out of one node's children what `without` found. */
function rid(parent: Parent): void {
  const had = parent.children.length
  const kept: ElementContent[] = []
  for (const child of parent.children as ElementContent[]) {
    if (isCode(child)) continue
    const before = kept.at(-1)
    if (isText(child) && isText(before)) {
      kept[kept.length - 1] = { ...before, value: joined(before.value, child.value) }
    } else if (!isText(child) || child.value !== '') kept.push(child)
  }
  parent.children = kept.filter((child) => !isEmptied(child)) as never
  if (isElement(parent, 'p') && parent.children.length < had) trimEnds(parent)
}

const isEmptied = (node: Node) => isElement(node) && node.tagName === 'p' && node.children.every(isBlank)

const isCode = (node: Node) => isExpression(node) || node.type === 'mdxjsEsm'

/** Two texts that a comment stood between; the spaces on both its sides become one. */
const joined = (before: string, after: string) =>
  /\s$/.test(before) ? before + after.replace(/^[ \t]+/, '') : before + after

/** A comment at a paragraph's start or end leaves no space there. */
function trimEnds(paragraph: Parent): void {
  const first = paragraph.children[0]
  const last = paragraph.children.at(-1)
  if (isText(first)) first.value = first.value.trimStart()
  if (isText(last)) last.value = last.value.trimEnd()
}
