import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { frontMatter } from '../load/front-matter.ts'
import { Text } from '../model/fields.ts'
import type { Problem } from '../model/problem.ts'
import { faultless } from './prose-desk.ts'

/** A page of its own: `pages/start.mdx`. */
export const PageFields = z.strictObject({ title: Text, lead: Text, numbering: z.literal('paragraphs').optional() })

/** What the attributes mean that only this word takes. */
const attributes = z.record(z.string(), Text).default({})

/** A word for authors, told of on the page of words: `words/says.mdx`. */
export const WordFields = z.strictObject({
  /** The heading under which it stands: “Numbers in the text”. */
  group: Text,
  /** What it is for, in one sentence. */
  purpose: Text,
  attributes,
})

/** A type of figure, with a page of its own: `figures/bars.mdx`. */
export const FigureFields = z.strictObject({
  /** What an author wants to show: “Which is most, and which is least”. */
  show: Text,
  /** Why the type exists beside the others. */
  reason: Text,
  attributes,
})

/** A text of the guide: its fields, and the prose below them. */
export interface Entry<Fields> {
  /** Its file without the ending: `good-practice`. */
  readonly name: string
  readonly fields: Fields
  readonly text: string
}

/** Every text of a folder of the guide, by name. */
export function readEntries<Type extends z.ZodType>(
  folder: string,
  schema: Type,
): ReadonlyMap<string, Entry<z.output<Type>>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'))
  const entries = names.map((file) => {
    const problems: Problem[] = []
    const report = (fault: Omit<Problem, 'severity'>) => problems.push({ ...fault, severity: 'error' })
    const read = frontMatter(readFileSync(join(folder, file), 'utf8'), file, schema, report)
    faultless({ problems }, `The guide’s text ${file}`)
    if (read === null) throw new Error(`The guide’s text ${file} can’t be read.`)
    const name = file.slice(0, -'.mdx'.length)
    return [name, { name, fields: read.fields.value, text: read.body.text }] as const
  })
  return new Map(entries)
}

/** The name of a word’s or a figure’s text: `GoodPractice` → `good-practice`. */
export const entryName = (word: string): string => word.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
