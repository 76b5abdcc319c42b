import { limits } from './limits.ts'
import { lines } from './lines.ts'
import type { Report } from './report.ts'

const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\r(?!\n)/g

/** Finds at once that there is none of them: a set without alternatives is looked for several times faster. */
const suspicious =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/

/** True for a text that holds a character that no one can see, tabs and line ends apart. */
export const holdsHidden = (text: string): boolean => suspicious.test(text)

/** Reports characters that no one can see and that change how a text is read: controls, bidi controls, zero-width characters. */
export function checkCharacters(text: string, file: string, report: Report): void {
  if (!suspicious.test(text)) return
  let count = 0
  let place: ReturnType<typeof lines> | undefined
  for (const match of text.matchAll(hidden)) {
    if (++count > limits.faults) return
    place ??= lines(file, text)
    const code = match[0].charCodeAt(0)
    report({
      ...place(match.index),
      found: `Here is ${name(code)} (U+${code.toString(16).toUpperCase().padStart(4, '0')}), which can’t be seen.`,
      allowed: 'A text holds only characters that can be seen, spaces, tabs and line ends.',
      remedy: 'Delete it; retyping the line often helps.',
      rule: 'file-characters-visible',
    })
  }
}

function name(code: number): string {
  if (code === 0) return 'a NUL character'
  if (code === 0x0d) return 'a carriage return without a line feed'
  if ((code >= 0x200b && code <= 0x200d) || code === 0xfeff || (code >= 0x2060 && code <= 0x2064)) {
    return 'a zero-width character'
  }
  if (code === 0x2028 || code === 0x2029) return 'a line or paragraph separator'
  return code < 0xa0 ? 'a control character' : 'a control character for the direction of writing'
}
