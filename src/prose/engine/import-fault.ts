import type { Fault } from './problem-at.ts'

/** What is said of a block of code, or of a paragraph that would be taken for one; `text` is the source from its start. */
export function importFault(text: string): Fault {
  const word = text.startsWith('export') ? 'export' : 'import'
  return {
    found: `A paragraph begins with the word “${word}”.`,
    allowed: `A line that begins with “${word}” in small letters is code to the engine, and code has no place in the prose.`,
    remedy: `Begin the paragraph with another word. All words such as <Value/> are there without an ${word === 'import' ? 'import' : 'import or export'}.`,
    rule: 'prose-without-imports',
  }
}
