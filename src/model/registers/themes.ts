import { z } from 'zod'
import { Slug, Text } from '../fields.ts'

/** A row of `themes.csv`: a subject under which recommendations of several publications are found. Editorial, and may change. */
export const Theme = z.strictObject({ id: Slug, name: Text, definition: Text })
export type Theme = z.infer<typeof Theme>
