import type { Fault } from './problem-at.ts'

/** What is said of a block of code, or of a paragraph that would be taken for one; `text` is the source from its first word. */
export function importFault(text: string): Fault {
  const word = /^\w*/.exec(text)?.[0]
  return {
    found: `A paragraph begins with the word “${word}”.`,
    allowed: `A line that begins with “${word}” in small letters is code to the engine, and code has no place in the prose.`,
    remedy: 'Begin the paragraph with another word. All words such as <Value/> are there already.',
    rule: 'prose-without-imports',
  }
}
