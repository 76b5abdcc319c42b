import type { KnownWords } from '../../src/prose/guard/rule.ts'
import { prepared } from '../../src/prose/prepared.ts'

/** What an editor would read of the unknown attributes of a text, when only these words are known. */
export function told(text: string, words: KnownWords): readonly string[] {
  return prepared({ file: 'content/reports/night.mdx', text, linesBefore: 0 }, { words }).outline.problems.flatMap(
    ({ rule, found, allowed }) => (rule === 'prose-attribute-known' ? [`${found} ${allowed}`] : []),
  )
}
