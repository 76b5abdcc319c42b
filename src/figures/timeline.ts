import { z } from 'zod'
import { dateExists, Text } from '../model/fields.ts'
import { ColumnName, chartAttributes, numberChartAttributes, placedAttributes } from './attributes.ts'
import { chronology, type TimelineAttributes } from './chronology.ts'
import { whatHappened } from './descriptions/what-happened.ts'
import { chartType } from './figure-type.ts'
import { timelineFaults } from './timeline-faults.ts'
import { use } from './uses.ts'

const attributes = z.strictObject({
  ...placedAttributes,
  ...{ title: Text, headline: Text, sort: chartAttributes.sort, highlight: numberChartAttributes.highlight },
  from: ColumnName,
  to: ColumnName.optional(),
  label: ColumnName,
  lane: ColumnName.optional(),
  reference: z
    .string()
    .refine((text) => dateExists(text.split(':')[0]?.trim() ?? '') && !/:\s*$/.test(text))
    .meta({ allowed: 'a date, or a date and its name, such as 2022-03-31 or 2022-03-31: Deadline' })
    .optional(),
})

/** `<Timeline from to label lane/>`: what happened when, and for how long. */
export const timeline = chartType({
  word: 'Timeline',
  family: 'figure',
  kind: 'Timeline',
  attributes,
  chart: 'timeline',
  label: (its: TimelineAttributes) => its.label,
  uses: (its) => [
    ...use('label', its.label, 'anything'),
    ...use('lane', its.lane, 'anything'),
    ...use('from', its.from, 'anything'),
    ...use('to', its.to, 'anything'),
  ],
  faults: timelineFaults,
  series: chronology,
  description: whatHappened,
})
