import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { each } from '../engine/each.ts'
import { isElement } from '../engine/tree.ts'
import type { Step } from './step.ts'

/** Prints a task list's boxes as signs with a name; the engines make inputs, which belong in a form. */
export const taskMarks: Step = (tree: Root, { body }) => {
  if (!/\[[\s\S]\]/.test(body.text)) return []
  each(tree, (node, index, parent) => {
    if (isElement(node, 'ul', 'ol', 'li') && String(node.properties['className'] ?? '').includes('task-list')) {
      node.properties = node.tagName === 'li' ? {} : { className: ['task-list'] }
    }
    if (!isElement(node, 'input')) return
    const done = node.properties['checked'] === true
    const mark = h(
      'span',
      { className: ['task'], role: 'img', ariaLabel: done ? 'Done' : 'Not done' },
      done ? '☑' : '☐',
    )
    ;(parent.children as ElementContent[])[index] = mark
  })
  return []
}
