import type { Fault } from './problem-at.ts'

/** What is said of braces that hold anything but a comment. */
export const expressionFault: Fault = {
  found: 'Braces { } stand in the text, and what they hold is not a comment.',
  allowed: 'Braces hold only comments: {/* … */}. Nothing in the prose is computed.',
  remedy: 'Write the words or the number themselves; <Value/> prints one from a table. To print a brace, write \\{.',
  rule: 'prose-without-expressions',
}
