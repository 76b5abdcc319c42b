import type { Root } from 'hast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified as processor } from 'unified'
import { type Parse, SyntaxFault } from './engine.ts'

const passThrough = [
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
] as const

const reference = processor()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkRehype, { passThrough: [...passThrough] })
  .freeze()

/** Prose read by remark-parse with GFM and MDX. acorn looks at expressions, nothing runs them. */
export const unified: Parse = (text) => {
  try {
    return reference.runSync(reference.parse(text)) as Root
  } catch (error) {
    const fault = error as { reason?: string; line?: number; column?: number }
    if (fault.reason === undefined) throw error
    const opening = /\((\d+):(\d+)/.exec(fault.reason)
    const line = fault.line ?? Number(opening?.[1] ?? 1)
    const column = fault.column ?? Number(opening?.[2] ?? 1)
    throw new SyntaxFault(line, column, fault.reason)
  }
}
