import { isElement } from '../engine/tree.ts'
import { captionOf } from './caption-of.ts'
import { type Rule, sound } from './rule.ts'

/** Refuses a Markdown table without its caption line. */
export const tables: Rule = ({ node, parent, index }) => {
  if (!isElement(node) || node.tagName !== 'table' || captionOf(parent, index) !== undefined) return sound
  return [{ at: node.position?.start, fault: captionFault }]
}

const captionFault = {
  found: 'A table has no caption.',
  allowed: 'Directly before a table stands a paragraph that begins with “Table: ” and says what the table shows.',
  remedy: 'Write Table: and the caption, then a blank line, then the table.',
  rule: 'prose-table-captioned',
}
