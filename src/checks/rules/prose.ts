import { errors } from '../rule.ts'

/** Rules for the text of a document. */
export const proseRules = errors({
  'prose-heading-level': 'Headings begin at ## and go down one level at a time.',
  'prose-heading-has-words': 'A heading has words.',
  'prose-link-has-words': 'A link has words that say where it leads.',
  'prose-link-safe': 'A link leads to a web address, a mail address, or a place of this site.',
  'prose-address-as-link': 'An address is written as a link, not between < and >.',
  'prose-picture-has-words': 'A picture has words for those who can’t see it.',
  'prose-picture-local': 'A picture is a file of this site.',
  'prose-table-captioned': 'A table in the text has a line before it that says what it shows.',
  'prose-footnote-written': 'Every footnote that is called has a text.',
  'prose-footnote-called': 'Every footnote’s text is called somewhere.',
  'prose-footnote-once': 'A footnote’s text is written once.',
  'prose-html-listed': 'Of HTML’s own tags only a few are used, in their plain form.',
  'prose-comment-in-braces': 'A comment is written {/* … */}.',
  'prose-less-than-escaped': 'A “less than” sign in the text is written so that it is not read as a tag.',
  'prose-brace-closed': 'Every { has its }.',
  'prose-braces-few': 'A document has no more comments in braces than anyone would write.',
  'prose-tag-readable': 'A tag can be read: its name, its attributes, its end.',
  'prose-nesting-shallow': 'Lists, quotations and words lie within each other no deeper than can be read.',
  'prose-without-expressions': 'The text holds no code in braces.',
  'prose-without-imports': 'No paragraph is an import or an export of code.',
  'paragraph-number-declared': 'Paragraphs are numbered only where the front matter says numbering: paragraphs.',
  'paragraph-number-ordered': 'The numbers of paragraphs rise.',
})

/** Rules for the words for authors, wherever they stand. */
export const wordRules = [
  ...errors({
    'prose-word-known': 'A word in angle brackets is one of those for authors.',
    'prose-word-closed': 'A word that encloses text has its end, and one that encloses nothing ends itself.',
    'prose-word-placed': 'A word stands where it belongs: within a sentence, or between paragraphs.',
    'prose-word-content': 'A word encloses what it is made for.',
    'prose-attribute-known': 'A word has only attributes that it takes.',
    'prose-attribute-once': 'A word has each attribute once.',
    'prose-attribute-present': 'A word has every attribute that it needs.',
    'prose-attribute-text': 'An attribute’s value is a text in double quotes.',
    'prose-attribute-value': 'An attribute’s value is of the form that it asks for.',
    'table-exists': 'A table that a word names is there.',
    'table-column-exists': 'A column that a word names is one of its table.',
    'table-row-exists': 'A row that a word names is one of its table.',
    'value-present': 'A value shown in the text has something in its cell.',
    'says-agrees-with-table': 'What the words say is what the table has.',
    'pull-quote-in-body': 'A pull quote repeats words of its own document.',
    'reference-exists': 'What a reference names is published on this site.',
    'term-in-glossary': 'A term stands in the glossary.',
    'recommendation-exists': 'A recommendation that a word names is in the register.',
    'recommendations-present': 'A publication that shows its recommendations has some.',
    'tracker-selects': 'A tracker says what it follows.',
    'tracker-names-known': 'What a tracker names is in its register.',
  }),
  {
    id: 'says-readable',
    severity: 'warning',
    sentence: 'Words that are to be checked against a table can be read as a number.',
  } as const,
  {
    id: 'says-near-table',
    severity: 'warning',
    sentence: 'A bound in words, such as “more than a third”, lies near what the table has.',
  } as const,
]
