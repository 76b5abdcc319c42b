import { z } from 'zod'
import { Text } from '../model/fields.ts'
import { listed } from '../tables/listed.ts'
import { ColumnName, ColumnNames, numberChartAttributes, placedAttributes } from './attributes.ts'
import { trendEach } from './descriptions/trend-each.ts'
import { chartType } from './figure-type.ts'
import { lineFaults } from './line-faults.ts'
import { type LineAttributes, linesOf, timeSeries } from './time-series.ts'
import { use, usesForGroups, usesListed } from './uses.ts'

const { facet, highlight, reference } = numberChartAttributes

const attributes = z.strictObject({
  ...placedAttributes,
  ...{ title: Text, headline: Text, facet, reference },
  highlight: highlight.meta({ allowed: 'names of series or keys of rows, separated by commas, such as Kent, Essex' }),
  x: ColumnName,
  value: ColumnName.optional(),
  values: ColumnNames.optional(),
  series: ColumnName.optional(),
  interval: ColumnNames.optional(),
  break: z
    .string()
    .regex(/^[^:;]+:[^;]*\S[^;]*(;[^:;]+:[^;]*\S[^;]*)*$/)
    .meta({ allowed: 'a moment and what changed, such as 2021-06: New framework; several are separated by semicolons' })
    .optional(),
  labels: z.enum(['all', 'ends', 'none']).meta({ allowed: 'all, ends or none' }).optional(),
})

/** `<Lines x value/>`, `<Lines x values/>` or `<Lines x value series/>`: change over time, with its breaks. */
export const lines = chartType({
  word: 'Lines',
  family: 'figure',
  kind: 'Line chart',
  attributes,
  chart: 'lines',
  label: (its: LineAttributes) => its.x,
  uses: (its) => [
    ...use('x', its.x, 'anything'),
    ...usesForGroups(its),
    ...use('series', its.series, 'anything'),
    ...usesListed('values', its.values, 'numbers'),
    ...use('value', its.value, 'numbers'),
    ...usesListed('interval', its.interval, 'numbers'),
  ],
  highlights: (table, its) => [...linesOf(table, its).map(({ name }) => name), ...listed(its.values)],
  faults: lineFaults,
  series: timeSeries,
  description: trendEach,
})
