import { expressionFault } from '../engine/expression-fault.ts'
import { importFault } from '../engine/import-fault.ts'
import { isElement } from '../engine/tree.ts'
import type { Rule } from './rule.ts'

/** Refuses imports, exports, paragraphs that begin like them, and braces that hold more than a comment. */
export const code: Rule = function* ({ node, parent }, { text }) {
  const at = node.position?.start
  if (node.type === 'mdxjsEsm') yield { at, fault: importFault(node.value) }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (!isComment(node.value)) yield { at, fault: expressionFault }
  }
  if (isElement(node, 'p') && parent.type === 'root' && at !== undefined && at.column === 1) {
    const source = text.slice(at.offset)
    if (/^(import|export)\s/.test(source)) yield { at, fault: importFault(source) }
  }
}

/** True for what braces hold when it is one comment or several and nothing else. */
function isComment(value: string): boolean {
  return /^\s*(\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/.test(value)
}
