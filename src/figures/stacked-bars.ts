import { z } from 'zod'
import { ColumnName } from './attributes.ts'
import { partsEach } from './descriptions/parts-each.ts'
import { withBases } from './descriptions/with-bases.ts'
import { chartType } from './figure-type.ts'
import { partsFaults } from './parts.ts'
import {
  type SeveralSeries,
  severalSeries,
  severalSeriesAttributes,
  severalSeriesFaults,
  usesOfSeveral,
  valueColumns,
  wholesOf,
} from './several-series.ts'
import { use } from './uses.ts'

const attributes = z.strictObject({ ...severalSeriesAttributes, total: ColumnName.optional() })

/**
 * `<StackedBars label values/>` or `<StackedBars label value series/>`: two to four parts of a whole. It exists beside GroupedBars
 * because parts end to end show how they share a whole; what is not part of one whole belongs side by side.
 */
export const stackedBars = chartType({
  word: 'StackedBars',
  family: 'figure',
  kind: 'Stacked bar chart',
  attributes,
  without: {
    interval:
      'The whisker of one part would lie on the next; GroupedBars sets parts with their intervals side by side.',
  },
  chart: 'stackedBars',
  label: (its: SeveralSeries) => its.label,
  uses: (its) => [...usesOfSeveral(its), ...use('total', its.total, 'numbers')],
  faults: (table, its) => {
    const faults = severalSeriesFaults('StackedBars', table, its)
    return faults.length > 0 ? faults : partsFaults(table, valueColumns(table, its), wholesOf(table, its))
  },
  // The largest whole first, where wholes are printed; else the largest first part.
  series: (table, its) => severalSeries(table, its, ({ marks, total }) => (total ?? marks[0])?.value ?? null),
  description: withBases(partsEach),
})
