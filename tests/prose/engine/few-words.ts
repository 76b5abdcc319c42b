import { z } from 'zod'
import type { Engine } from '../../../src/prose/engine/engine.ts'
import type { KnownWord, KnownWords } from '../../../src/prose/guard/rule.ts'
import { type Preparation, prepared } from '../../../src/prose/prepared.ts'

const text = z.string().min(1)
const id = z
  .string()
  .regex(/^[a-z]+$/)
  .meta({ allowed: 'small letters' })
const sort = z.enum(['ascending', 'descending']).optional()

const list: readonly KnownWord[] = [
  { name: 'Value', encloses: 'nothing', place: 'inline', attributes: z.object({ data: text, row: text }) },
  { name: 'Says', encloses: 'text', place: 'inline', attributes: z.object({ data: text }) },
  { name: 'Term', encloses: 'text', place: 'inline', attributes: z.object({ of: text.optional() }) },
  { name: 'Ref', encloses: 'nothing', place: 'inline', attributes: z.object({ to: text }) },
  { name: 'Note', encloses: 'blocks', place: 'block', attributes: z.object({}) },
  { name: 'GoodPractice', encloses: 'blocks', place: 'block', attributes: z.object({ title: text }) },
  { name: 'PullQuote', encloses: 'text', place: 'block', attributes: z.object({}) },
  {
    name: 'Bars',
    encloses: 'nothing',
    place: 'block',
    attributes: z.object({ id, data: text.optional(), sort }),
    numbered: 'figure',
  },
  {
    name: 'Table',
    encloses: 'nothing',
    place: 'block',
    attributes: z.object({ id: text.optional() }),
    numbered: 'table',
  },
]

/** A word of each sort, as the guard and the steps know it, so that their tests do not hang on the real words. */
export const fewWords: KnownWords = new Map(list.map((word) => [word.name, word]))

/** A body that begins in line 11 of its file, prepared with the few words. */
export function preparedText(text: string, about: Partial<Preparation> = {}) {
  return prepared({ file: 'content/reports/night.mdx', text, linesBefore: 10 }, { words: fewWords, ...about })
}

/** What an editor would read of the text's problems: place and subject, what was found, what is allowed, what to do. */
export function told(text: string, engine: Engine): string[] {
  return preparedText(text, { engine }).outline.problems.map(
    ({ file, line, column, subject, found, allowed, remedy, rule, severity }) =>
      [
        `${file}:${line}:${column}${subject === undefined ? '' : ` ${subject}`}`,
        found,
        allowed,
        `${remedy} [${rule}${severity === 'error' ? '' : `, ${severity}`}]`,
      ].join('\n'),
  )
}
