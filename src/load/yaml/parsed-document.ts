import { type Document, type ParsedNode, parseDocument, Schema, visit, type YAMLError } from 'yaml'
import type { Places } from '../lines.ts'
import type { Report } from '../report.ts'

/** What the parser's complaints mean for a writer, and what to do. */
const complaints: Readonly<Record<string, readonly [found: string, remedy: string]>> = {
  BAD_INDENT: [
    'A list or mapping in brackets is not closed, or a line is not indented as the lines around it.',
    'Close the bracket, or move the line.',
  ],
  BAD_SCALAR_START: ['A value can’t begin with this character.', 'Put the value in quotes.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'There is a second colon with a space after it on this line.',
    'Put the value in quotes: title: "Race equality: a report".',
  ],
  MISSING_CHAR: [
    'A quote or a bracket is opened and never closed, a colon is missing, or a line is not indented as those around it.',
    'Close it, add the colon, or move the line until it stands under its neighbours.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'This line has no colon after its name, or is not indented below the line it belongs to.',
    'Write name: value, or indent the line.',
  ],
  TAB_AS_INDENT: ['The line begins with a tab.', 'Indent with spaces.'],
  UNEXPECTED_TOKEN: [
    'What comes here does not belong to what stands before it.',
    'Look at the quotes and the indentation of this line.',
  ],
}

/**
 * yaml-value.ts takes the author's characters by its own schema: every value is left a text here, which saves the parser six
 * patterns a value. The parser looks for equal keys by comparing each with all before it, 2 minutes for a megabyte:
 * yaml-value.ts does that too. The schema is made once, not for each text.
 */
const options = {
  version: '1.2',
  schema: new Schema({ schema: 'failsafe', resolveKnownTags: true }),
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/**
 * The YAML document of a text; null where it can't be read as YAML 1.2, which is reported once, at the first complaint.
 *
 * @param place the place of an offset in `text`
 */
export function parsedDocument(
  text: string,
  place: Places,
  family: string,
  report: Report,
): Document<ParsedNode> | null {
  const document = parseDocument(text, options)
  const complaint: YAMLError | undefined = document.errors[0]
  if (complaint === undefined) return document
  const [found, remedy] = complaints[complaint.code] ?? [
    'This can’t be read as YAML.',
    'Look at the quotes, colons and indentation of this line and the line before.',
  ]
  report({
    ...place(opening(document, complaint) ?? complaint.pos[0]),
    found,
    allowed: 'Each line must be name: value, or a member of a list after a hyphen.',
    remedy,
    rule: `${family}-yaml-reads`,
  })
  return null
}

/** Where the quote opens that is never closed: the parser complains at the end of what it took for the text. */
function opening(document: Document, { code, pos: [end] }: YAMLError): number | undefined {
  let start: number | undefined
  if (code !== 'MISSING_CHAR') return undefined
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end && range[1] >= end) start = range[0]
    },
  })
  return start
}
