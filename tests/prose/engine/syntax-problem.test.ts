import { describe, expect, test } from 'vitest'
import { told } from './few-words.ts'

/** What an author may type, and all that the editor reads of it: place, what was found, what is allowed, what to do. */
const cases: readonly (readonly [text: string, messages: readonly string[]])[] = [
  [
    'Under <5 cases.',
    [
      `content/reports/night.mdx:11:7 <5
A < stands before a digit.
A < begins a word such as <Value … />. As a sign in the text it is written &lt;.
Write &lt;5, or “under 5”. [prose-less-than-escaped]`,
    ],
  ],
  [
    'Häuser 😀\n\nunder <5,000 cases',
    [
      `content/reports/night.mdx:13:7 <5,000
A < stands before a digit.
A < begins a word such as <Value … />. As a sign in the text it is written &lt;.
Write &lt;5,000, or “under 5,000”. [prose-less-than-escaped]`,
    ],
  ],
  [
    'a <= b',
    [
      `content/reports/night.mdx:11:3 <=
A < is followed by a sign that begins no word.
A < begins a word such as <Value … />. As a sign in the text it is written &lt;.
Write &lt; in place of <. [prose-less-than-escaped]`,
    ],
  ],
  [
    'x {open\n\ny',
    [
      `content/reports/night.mdx:11:3
An opening brace { has no closing brace.
Braces hold only comments: {/* … */}.
To print a brace, write \\{. To end a comment, write */}. [prose-brace-closed]`,
    ],
  ],
  [
    '{/* open }',
    [
      `content/reports/night.mdx:11:1
An opening brace { has no closing brace.
Braces hold only comments: {/* … */}.
To print a brace, write \\{. To end a comment, write */}. [prose-brace-closed]`,
    ],
  ],
  [
    '<!-- note -->',
    [
      `content/reports/night.mdx:11:1
A comment is written <!-- … -->.
A comment is written in braces: {/* … */}.
Write {/* in place of <!-- and */} in place of -->. [prose-comment-in-braces]`,
    ],
  ],
  [
    'a <!-- b --> c',
    [
      `content/reports/night.mdx:11:3
A comment is written <!-- … -->.
A comment is written in braces: {/* … */}.
Write {/* in place of <!-- and */} in place of -->. [prose-comment-in-braces]`,
    ],
  ],
  [
    'see <http://a.b/c> d',
    [
      `content/reports/night.mdx:11:5 <http://a.b/c>
An address stands between < and >.
A link is written [words](address). An address that is to be seen stands without < and >.
Write [words that say where it leads](http://a.b/c). [prose-address-as-link]`,
    ],
  ],
  [
    '<me@x.org>',
    [
      `content/reports/night.mdx:11:1 <me@x.org>
An address stands between < and >.
A link is written [words](address). An address that is to be seen stands without < and >.
Write [words that say where it leads](mailto:me@x.org). [prose-address-as-link]`,
    ],
  ],
  [
    '<www.x.org>',
    [
      `content/reports/night.mdx:11:1 <www.x.org>
An address stands between < and >.
A link is written [words](address). An address that is to be seen stands without < and >.
Write [words that say where it leads](https://www.x.org). [prose-address-as-link]`,
    ],
  ],
  [
    '<!DOCTYPE html>',
    [
      `content/reports/night.mdx:11:1 <!
A < is followed by a sign that begins no word.
A < begins a word such as <Value … />. As a sign in the text it is written &lt;.
Write &lt; in place of <. [prose-less-than-escaped]`,
    ],
  ],
  [
    '<?php x ?>',
    [
      `content/reports/night.mdx:11:1 <?
A < is followed by a sign that begins no word.
A < begins a word such as <Value … />. As a sign in the text it is written &lt;.
Write &lt; in place of <. [prose-less-than-escaped]`,
    ],
  ],
  [
    '<Note>\n\nx\n',
    [
      `content/reports/night.mdx:11:1 <Note>
<Note> is not closed.
A word that encloses text ends with </Note>; one that encloses nothing is written <Note/>.
Write </Note> where its text ends, or <Note … /> if it has none. Where it encloses paragraphs, put both tags on lines of their own. [prose-word-closed]`,
    ],
  ],
  [
    '<Note>\n\nx\n\n</Nte>\n',
    [
      `content/reports/night.mdx:15:1 </Nte>
</Nte> stands where <Note> is still open.
Words are closed in the reverse order of their opening.
Write </Note> here, or close <Note> before. [prose-word-closed]`,
    ],
  ],
  [
    '</Note>',
    [
      `content/reports/night.mdx:11:1
A closing tag has no opening tag before it.
Every closing tag closes a word that was opened before it.
Remove it, or write the opening tag above the text that the word encloses. [prose-word-closed]`,
    ],
  ],
  [
    'a <Term>b\n\nc</Term>',
    [
      `content/reports/night.mdx:11:3 <Term>
<Term> is not closed before the end of its paragraph.
A word that encloses text ends with </Term>; one that encloses nothing is written <Term/>.
Write </Term> where its text ends, or <Term … /> if it has none. Where it encloses paragraphs, put both tags on lines of their own. [prose-word-closed]`,
    ],
  ],
  [
    '*a <Term>b* c</Term>',
    [
      `content/reports/night.mdx:11:4 <Term>
<Term> is not closed before the end of the emphasis around it.
A word that encloses text ends with </Term>; one that encloses nothing is written <Term/>.
Write </Term> where its text ends, or <Term … /> if it has none. Where it encloses paragraphs, put both tags on lines of their own. [prose-word-closed]`,
    ],
  ],
  [
    'x <br> y',
    [
      `content/reports/night.mdx:11:3 <br>
<br> is not closed before the end of its paragraph.
<br/> stands by itself.
Write <br/>. [prose-word-closed]`,
    ],
  ],
  [
    '<Bars id=a/>',
    [
      `content/reports/night.mdx:11:1 <Bars>
The tag <Bars can’t be read to its end.
After the word’s name come attributes, each written name="value" in straight double quotes, then > or />.
Look at each attribute’s name, = and both quotes. If < means “less than”, write &lt;. [prose-tag-readable]`,
    ],
  ],
  [
    '<Bars id="a\n\n/>',
    [
      `content/reports/night.mdx:11:1 <Bars>
The tag <Bars can’t be read to its end.
After the word’s name come attributes, each written name="value" in straight double quotes, then > or />.
Look at each attribute’s name, = and both quotes. If < means “less than”, write &lt;. [prose-tag-readable]`,
    ],
  ],
  [
    '<Bars {a}/>',
    [
      `content/reports/night.mdx:11:1 <Bars>
The tag <Bars can’t be read to its end.
After the word’s name come attributes, each written name="value" in straight double quotes, then > or />.
Look at each attribute’s name, = and both quotes. If < means “less than”, write &lt;. [prose-tag-readable]`,
    ],
  ],
  [
    `${'>'.repeat(120)}a`,
    [
      `content/reports/night.mdx:11:1
The text is nested too deep to be read.
Quotations, lists, emphasis and words lie within each other at most 100 deep.
Look for words that are never closed, and for lines that begin with very many >, * or -. [prose-nesting-shallow]`,
    ],
  ],
  [
    '<Note>\n\n'.repeat(120),
    [
      `content/reports/night.mdx:211:1
The text is nested too deep to be read.
Quotations, lists, emphasis and words lie within each other at most 100 deep.
Look for words that are never closed, and for lines that begin with very many >, * or -. [prose-nesting-shallow]`,
    ],
  ],
  [
    '{/* a */} '.repeat(2001),
    [
      `content/reports/night.mdx:11:20001
The text has more than 2,000 opening braces.
Braces hold comments, and a file has far fewer of them.
Part the file into chapters, or look whether data was pasted into it. [prose-braces-few]`,
    ],
  ],
  [
    '<5 and {1}',
    [
      `content/reports/night.mdx:11:1 <5
A < stands before a digit.
A < begins a word such as <Value … />. As a sign in the text it is written &lt;.
Write &lt;5, or “under 5”. [prose-less-than-escaped]`,
    ],
  ],
]

describe.each(['satteri', 'unified'] as const)(
  'What can’t be read is named in an editor’s words, read by %s',
  (engine) => {
    test.each(cases)('%j', (text, messages) => {
      expect(told(text, engine)).toEqual(messages)
    })
  },
)
