import { z } from 'zod'
import { ColumnName, numberChartAttributes } from './attributes.ts'
import { categorySeries } from './category-series.ts'
import { oneValueEach } from './descriptions/one-value-each.ts'
import { chartType, columnNamed } from './figure-type.ts'
import { use, usesForGroups } from './uses.ts'

const attributes = z.strictObject({ ...numberChartAttributes, label: ColumnName, value: ColumnName })

/** `<Bars label value/>`: one value per category. */
export const bars = chartType({
  word: 'Bars',
  family: 'figure',
  kind: 'Bar chart',
  attributes,
  chart: 'bars',
  label: (its: z.infer<typeof attributes>) => its.label,
  uses: (its) => [...use('label', its.label, 'anything'), ...usesForGroups(its), ...use('value', its.value, 'numbers')],
  series: (table, its) => categorySeries(table, its, its.label, [columnNamed(table, its.value)]),
  description: oneValueEach,
})
