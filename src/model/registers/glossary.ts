import { z } from 'zod'
import { Text } from '../fields.ts'
import { list } from './list.ts'

/** A row of `glossary.csv`: a term, what it stands for, other spellings of it, and what it means. */
export const GlossaryTerm = z.strictObject({
  term: Text,
  expansion: Text.optional(),
  variants: list(Text),
  definition: Text,
  source: Text,
})
export type GlossaryTerm = z.infer<typeof GlossaryTerm>
