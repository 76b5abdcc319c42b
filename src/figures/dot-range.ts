import { z } from 'zod'
import { ColumnName, categoryChartAttributes } from './attributes.ts'
import { baseFaults } from './bases.ts'
import { categorySeries } from './category-series.ts'
import { rangeEach } from './descriptions/range-each.ts'
import { withBases } from './descriptions/with-bases.ts'
import { chartType, columnNamed } from './figure-type.ts'
import { use, usesBeside, usesForGroups } from './uses.ts'

const attributes = z.strictObject({
  ...categoryChartAttributes,
  label: ColumnName,
  value: ColumnName,
  low: ColumnName,
  high: ColumnName,
})

/** `<DotRange label value low high/>`: a value, such as an average, within its range. */
export const dotRange = chartType({
  word: 'DotRange',
  family: 'figure',
  kind: 'Dot and range chart',
  attributes,
  without: {
    interval: 'The low and high of a DotRange are its interval.',
  },
  chart: 'dotRange',
  label: (its: z.infer<typeof attributes>) => its.label,
  uses: (its) => [
    ...use('label', its.label, 'anything'),
    ...usesForGroups(its),
    ...use('value', its.value, 'numbers'),
    ...use('low', its.low, 'numbers'),
    ...use('high', its.high, 'numbers'),
    ...usesBeside(its),
  ],
  faults: (table, its) => baseFaults(table, its, 1),
  series: (table, its) =>
    categorySeries(
      table,
      its,
      its.label,
      [its.value, its.low, its.high].map((name) => columnNamed(table, name)),
    ),
  description: withBases(rangeEach),
})
