import { z } from 'zod'
import { Text } from './fields.ts'

/** `content/search.yaml`: what the search should know of readers' words besides what the registers say. */
export const SearchWords = z.strictObject({
  /** Ways of saying the same: whoever looks for one finds the others too. */
  synonyms: z
    .array(
      z.array(Text).min(2).meta({
        allowed: 'a list of at least 2 words or phrases that mean the same, such as [bunk bed, double bunk]',
        remedy: 'Write at least two, in square brackets with commas between them.',
      }),
    )
    .default([]),
  /** Spellings that the site does not use, and what readers who type them mean. */
  spellings: z.array(z.strictObject({ typed: Text, meant: Text })).default([]),
})
export type SearchWords = z.infer<typeof SearchWords>

/** What is known where an author has written no such file. */
export const noSearchWords: SearchWords = { synonyms: [], spellings: [] }
