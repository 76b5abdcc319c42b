import { z } from 'zod'
import { Interval } from './attributes.ts'
import { severalValuesEach } from './descriptions/several-values-each.ts'
import { withBases } from './descriptions/with-bases.ts'
import { chartType } from './figure-type.ts'
import { intervalFaults } from './intervals.ts'
import {
  type SeveralSeries,
  severalSeries,
  severalSeriesAttributes,
  severalSeriesFaults,
  usesOfSeveral,
  valueColumns,
} from './several-series.ts'

const attributes = z.strictObject({ ...severalSeriesAttributes, interval: Interval.optional() })

/** `<GroupedBars label values/>` or `<GroupedBars label value series/>`: two to four values side by side. */
export const groupedBars = chartType({
  word: 'GroupedBars',
  family: 'figure',
  kind: 'Grouped bar chart',
  attributes,
  chart: 'groupedBars',
  label: (its: SeveralSeries) => its.label,
  uses: usesOfSeveral,
  faults: (table, its) => {
    const faults = severalSeriesFaults('GroupedBars', table, its)
    return faults.length > 0 ? faults : intervalFaults(table, its, valueColumns(table, its))
  },
  series: (table, its) => severalSeries(table, its),
  description: withBases(severalValuesEach),
})
