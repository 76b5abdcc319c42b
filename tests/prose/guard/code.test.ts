import { describe, expect, test } from 'vitest'
import { told } from '../engine/few-words.ts'

/** What an author may type, and all that the editor reads of it: place, what was found, what is allowed, what to do. */
const cases: readonly (readonly [text: string, messages: readonly string[]])[] = [
  [
    'x {1+1} y',
    [
      `content/reports/night.mdx:11:3
Braces { } stand in the text, and what they hold is not a comment.
Braces hold only comments: {/* … */}. Nothing in the prose is computed.
Write the words or the number themselves; <Value/> prints one from a table. To print a brace, write \\{. [prose-without-expressions]`,
    ],
  ],
  [
    '{1+1}',
    [
      `content/reports/night.mdx:11:1
Braces { } stand in the text, and what they hold is not a comment.
Braces hold only comments: {/* … */}. Nothing in the prose is computed.
Write the words or the number themselves; <Value/> prints one from a table. To print a brace, write \\{. [prose-without-expressions]`,
    ],
  ],
  [
    '{a b}',
    [
      `content/reports/night.mdx:11:1
Braces { } stand in the text, and what they hold is not a comment.
Braces hold only comments: {/* … */}. Nothing in the prose is computed.
Write the words or the number themselves; <Value/> prints one from a table. To print a brace, write \\{. [prose-without-expressions]`,
    ],
  ],
  [
    '{}',
    [
      `content/reports/night.mdx:11:1
Braces { } stand in the text, and what they hold is not a comment.
Braces hold only comments: {/* … */}. Nothing in the prose is computed.
Write the words or the number themselves; <Value/> prints one from a table. To print a brace, write \\{. [prose-without-expressions]`,
    ],
  ],
  [
    "import x from 'y'\n",
    [
      `content/reports/night.mdx:11:1
A paragraph begins with the word “import”.
A line that begins with “import” in small letters is code to the engine, and code has no place in the prose.
Begin the paragraph with another word. All words such as <Value/> are there already. [prose-without-imports]`,
    ],
  ],
  [
    'import the thing\nfoo\n',
    [
      `content/reports/night.mdx:11:1
A paragraph begins with the word “import”.
A line that begins with “import” in small letters is code to the engine, and code has no place in the prose.
Begin the paragraph with another word. All words such as <Value/> are there already. [prose-without-imports]`,
    ],
  ],
  [
    'export const a = 1\n',
    [
      `content/reports/night.mdx:11:1
A paragraph begins with the word “export”.
A line that begins with “export” in small letters is code to the engine, and code has no place in the prose.
Begin the paragraph with another word. All words such as <Value/> are there already. [prose-without-imports]`,
    ],
  ],
  [
    '{1}\n\n<b>x</b>\n\n[x](javascript:a)',
    [
      `content/reports/night.mdx:11:1
Braces { } stand in the text, and what they hold is not a comment.
Braces hold only comments: {/* … */}. Nothing in the prose is computed.
Write the words or the number themselves; <Value/> prints one from a table. To print a brace, write \\{. [prose-without-expressions]`,
      `content/reports/night.mdx:13:1 <b>
<b> is a tag of HTML that can’t be used here.
Of HTML’s own tags, <br/>, <wbr/>, <sub>, <sup>, <kbd> and <abbr title="…"> may be written.
Write **words**. [prose-html-listed]`,
      `content/reports/night.mdx:15:1
A link leads to “javascript:a”.
A link leads to an address that begins with https://, http://, mailto: or tel:, to a path in this site, or to an #anchor.
Write such an address, or keep the words without a link. [prose-link-safe]`,
    ],
  ],
  [
    'import duties rose.\n\nMore.\n',
    [
      `content/reports/night.mdx:11:1
A paragraph begins with the word “import”.
A line that begins with “import” in small letters is code to the engine, and code has no place in the prose.
Begin the paragraph with another word. All words such as <Value/> are there already. [prose-without-imports]`,
    ],
  ],
  [
    '<b>a</b> {1} [x](javascript:a)',
    [
      `content/reports/night.mdx:11:1 <b>
<b> is a tag of HTML that can’t be used here.
Of HTML’s own tags, <br/>, <wbr/>, <sub>, <sup>, <kbd> and <abbr title="…"> may be written.
Write **words**. [prose-html-listed]`,
      `content/reports/night.mdx:11:10
Braces { } stand in the text, and what they hold is not a comment.
Braces hold only comments: {/* … */}. Nothing in the prose is computed.
Write the words or the number themselves; <Value/> prints one from a table. To print a brace, write \\{. [prose-without-expressions]`,
      `content/reports/night.mdx:11:14
A link leads to “javascript:a”.
A link leads to an address that begins with https://, http://, mailto: or tel:, to a path in this site, or to an #anchor.
Write such an address, or keep the words without a link. [prose-link-safe]`,
    ],
  ],
  [
    '<Bars {...a b}/>',
    [
      `content/reports/night.mdx:11:7
Braces { } stand in the text, and what they hold is not a comment.
Braces hold only comments: {/* … */}. Nothing in the prose is computed.
Write the words or the number themselves; <Value/> prints one from a table. To print a brace, write \\{. [prose-without-expressions]`,
    ],
  ],
]

describe.each(['satteri', 'unified'] as const)('Code is refused, read by %s', (engine) => {
  test.each(cases)('%j', (text, messages) => {
    expect(told(text, engine)).toEqual(messages)
  })
})
