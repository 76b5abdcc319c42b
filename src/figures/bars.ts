import { z } from 'zod'
import { ColumnName, categoryChartAttributes, Interval } from './attributes.ts'
import { baseFaults } from './bases.ts'
import { categorySeries } from './category-series.ts'
import { oneValueEach } from './descriptions/one-value-each.ts'
import { withBases } from './descriptions/with-bases.ts'
import { chartType, columnNamed } from './figure-type.ts'
import { intervalFaults } from './intervals.ts'
import { use, usesBeside, usesForGroups } from './uses.ts'

const attributes = z.strictObject({
  ...categoryChartAttributes,
  label: ColumnName,
  value: ColumnName,
  interval: Interval.optional(),
})

/** `<Bars label value/>`: one value per category. */
export const bars = chartType({
  word: 'Bars',
  family: 'figure',
  kind: 'Bar chart',
  attributes,
  chart: 'bars',
  label: (its: z.infer<typeof attributes>) => its.label,
  uses: (its) => [
    ...use('label', its.label, 'anything'),
    ...usesForGroups(its),
    ...use('value', its.value, 'numbers'),
    ...usesBeside(its),
  ],
  faults: (table, its) => [
    ...intervalFaults(table, its, [columnNamed(table, its.value)]),
    ...baseFaults(table, its, 1),
  ],
  series: (table, its) => categorySeries(table, its, its.label, [columnNamed(table, its.value)]),
  description: withBases(oneValueEach),
})
