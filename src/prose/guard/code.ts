import { expressionFault } from '../engine/expression-fault.ts'
import { importFault } from '../engine/import-fault.ts'
import { isElement } from '../engine/tree.ts'
import { type Rule, sound } from './rule.ts'

/** Refuses imports, exports, paragraphs that begin like them, and braces that hold more than a comment. */
export const code: Rule = ({ node, parent }, { text }) => {
  const at = node.position?.start
  if (node.type === 'mdxjsEsm') return [{ at, fault: importFault(node.value) }]
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return isComment(node.value) ? sound : [{ at, fault: expressionFault }]
  }
  if (parent.type !== 'root' || !isElement(node) || node.tagName !== 'p' || at?.column !== 1) return sound
  if (!/^(import|export)\s/.test(text.slice(at.offset, (at.offset ?? 0) + 'import '.length))) return sound
  return [{ at, fault: importFault(text.slice(at.offset)) }]
}

/** True for what braces hold when it is one comment or several and nothing else. */
function isComment(value: string): boolean {
  return /^\s*(\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/.test(value)
}
