import { z } from 'zod'
import { PreciseDate, Slug, Text, WebAddress } from '../fields.ts'
import { list } from './list.ts'

/** A row of `bodies.csv`: an organisation. Bodies end and are succeeded; a printed name is kept. */
export const Body = z.strictObject({
  id: Slug,
  name: Text,
  short: Text.optional(),
  /** Other names and spellings under which it is printed. */
  variants: list(Text).optional(),
  kind: Text,
  from: PreciseDate.optional(),
  to: PreciseDate.optional(),
  successor: Slug.optional(),
  url: WebAddress.optional(),
  source: Text,
})
export type Body = z.infer<typeof Body>
