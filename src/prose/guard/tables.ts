import { isElement } from '../engine/tree.ts'
import { captionOf } from './caption-of.ts'
import type { Rule } from './rule.ts'

/** Refuses a Markdown table without its caption line. */
export const tables: Rule = function* ({ node, parent, index }) {
  if (!isElement(node, 'table') || captionOf(parent, index) !== undefined) return
  yield {
    at: node.position?.start,
    fault: {
      found: 'A table has no caption.',
      allowed: 'Directly before a table stands a paragraph that begins with “Table: ” and says what the table shows.',
      remedy: 'Write Table: and the caption, then a blank line, then the table.',
      rule: 'prose-table-captioned',
    },
  }
}
