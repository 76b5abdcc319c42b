import { z } from 'zod'
import { Day, PreciseDate, WebAddress } from './fields.ts'
import { type Axis, axes, speakers } from './registers/events.ts'
import { RecommendationId } from './registers/recommendations.ts'

/** One event as `changes.json` tells it. */
export const ChangeTold = z.strictObject({
  date: PreciseDate.describe('When it happened: a year, a month or a day, as precise as it is known.'),
  recommendation: RecommendationId.describe('The recommendation: its publication and its key.'),
  url: WebAddress.describe('The recommendation’s page.'),
  addressee: z.string().optional().describe('The body concerned; left out where it is all that were asked.'),
  saidBy: z.enum(speakers).describe('Who says it.'),
  axis: z.enum(Object.keys(axes) as [Axis, ...Axis[]]).describe('What it is about.'),
  value: z.string().optional().describe('What is said, where the axis has values.'),
  words: z.string().describe('The same for readers.'),
  source: z.string().describe('The document and section that say so.'),
})
export type ChangeTold = z.infer<typeof ChangeTold>

/** What this site first said on one day. */
export const EditionTold = z.strictObject({
  edition: Day.describe('The day on which it was recorded here.'),
  url: WebAddress.describe('The edition’s page.'),
  publications: z
    .array(z.strictObject({ title: z.string(), url: WebAddress, recommendations: z.int() }))
    .describe('Publications that were released on the day, with the number of their recommendations.'),
  events: z.array(ChangeTold).describe('What was recorded, in the order in which it happened.'),
})
export type EditionTold = z.infer<typeof EditionTold>

/** `changes.json`: what changed in the ledger of recommendations, by the day on which this site first said so. */
export const ChangeLog = z.strictObject({
  $schema: WebAddress.describe('The address of this description.'),
  publisher: z.string().describe('The name of the site.'),
  url: WebAddress.describe('The page that says the same.'),
  asAt: Day.describe('The day for which the file was made.'),
  editions: z.array(EditionTold).describe('The newest editions in full, newest first.'),
  earlier: z
    .array(z.strictObject({ edition: Day, json: WebAddress, changes: z.int() }))
    .describe('The editions before them, newest first: each has a file of its own.'),
})
export type ChangeLog = z.infer<typeof ChangeLog>
