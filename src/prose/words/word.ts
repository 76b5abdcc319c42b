import type { ElementContent } from 'hast'
import type { z } from 'zod'
import type { Place } from '../../model/problem.ts'
import type { Context } from '../context.ts'

/** What a word may enclose: nothing, a phrase, or paragraphs and lists. */
export type Encloses = 'nothing' | 'text' | 'blocks'

/** A word for authors: its attributes' schema is their type, their check and their documentation. */
export interface Word<Attributes extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly encloses: Encloses
  /** `inline` words stand in a sentence, `block` words between paragraphs. */
  readonly place: 'inline' | 'block'
  /** Every attribute is a string; lists are separated by commas. */
  readonly attributes: Attributes
  /** Attributes of other words that an author may look for, and in a sentence why this one has none. */
  readonly without?: Readonly<Record<string, string>>
  /** `figure` for charts and `table` for data tables: they are numbered and need an `id`. */
  readonly numbered?: 'figure' | 'table'
  /** True for a word that ties the number in it to a table, or says that it belongs to none. */
  readonly ties?: true
  /** What it makes. A fault in the content is reported through `context.problem` and gives an empty result. */
  readonly html: (
    attributes: z.infer<Attributes>,
    children: readonly ElementContent[],
    context: Context,
    place: Place,
  ) => ElementContent[]
}

/** A word with its attributes' types kept. */
export function word<Attributes extends z.ZodObject>(definition: Word<Attributes>): Word {
  return definition as unknown as Word
}
