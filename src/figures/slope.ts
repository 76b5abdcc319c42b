import { z } from 'zod'
import { ColumnName, categoryChartAttributes } from './attributes.ts'
import { baseFaults } from './bases.ts'
import { categorySeries } from './category-series.ts'
import { changeEach } from './descriptions/change-each.ts'
import { withBases } from './descriptions/with-bases.ts'
import { chartType, columnNamed } from './figure-type.ts'
import { use, usesBeside, usesForGroups } from './uses.ts'

const attributes = z.strictObject({
  ...categoryChartAttributes,
  label: ColumnName,
  before: ColumnName,
  after: ColumnName,
})

/** `<Slope label before after/>`: two values per category, the later of which may be missing. */
export const slope = chartType({
  word: 'Slope',
  family: 'figure',
  kind: 'Before and after chart',
  attributes,
  without: {
    interval: 'The whiskers of before and after would lie on one another; GroupedBars sets them side by side.',
  },
  chart: 'slope',
  label: (its: z.infer<typeof attributes>) => its.label,
  uses: (its) => [
    ...use('label', its.label, 'anything'),
    ...usesForGroups(its),
    ...use('before', its.before, 'numbers'),
    ...use('after', its.after, 'numbers'),
    ...usesBeside(its),
  ],
  faults: (table, its) => baseFaults(table, its, 2),
  series: (table, its) =>
    categorySeries(
      table,
      its,
      its.label,
      [its.before, its.after].map((name) => columnNamed(table, name)),
    ),
  description: withBases(changeEach),
})
