import { z } from 'zod'
import { Text } from '../fields.ts'
import { list } from './list.ts'

/** `unmarked`: found in texts, but its meaning is not put there. `by-hand`: so ordinary a word that it is not even found. */
export const InText = z.enum(['unmarked', 'by-hand']).meta({ allowed: 'unmarked or by-hand, or blank' })

/** A row of `glossary.csv`: a term, what it stands for, other spellings of it, and what it means. */
export const GlossaryTerm = z.strictObject({
  term: Text,
  expansion: Text.optional(),
  variants: list(Text),
  /** What becomes of it where a text uses it and its author has not marked it with `<Term>`; blank: found, and told at first use. */
  in_text: InText.optional(),
  definition: Text,
  source: Text,
})
export type GlossaryTerm = z.infer<typeof GlossaryTerm>
