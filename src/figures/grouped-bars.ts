import { z } from 'zod'
import type { CategorySeries } from '../charts/series.ts'
import type { Table } from '../model/table.ts'
import type { Fault } from '../tables/fault.ts'
import { listed } from '../tables/listed.ts'
import { ColumnName, ColumnNames, numberChartAttributes } from './attributes.ts'
import { axisOf, categorySeries, inOrder } from './category-series.ts'
import { severalValuesEach } from './descriptions/several-values-each.ts'
import { drawnRows } from './drawn-rows.ts'
import { chartType, columnNamed } from './figure-type.ts'
import { longForm, repeatedPairs } from './long-form.ts'
import { mark } from './mark.ts'
import { use, usesForGroups, usesListed } from './uses.ts'

const attributes = z.strictObject({
  ...numberChartAttributes,
  label: ColumnName,
  values: ColumnNames.optional(),
  value: ColumnName.optional(),
  series: ColumnName.optional(),
})
type Its = z.infer<typeof attributes>

/** `<GroupedBars label values/>` or `<GroupedBars label value series/>`: two to four values side by side. */
export const groupedBars = chartType({
  word: 'GroupedBars',
  family: 'figure',
  kind: 'Grouped bar chart',
  attributes,
  chart: 'groupedBars',
  label: (its: Its) => its.label,
  uses: (its) => [
    ...use('label', its.label, 'anything'),
    ...usesForGroups(its),
    ...use('series', its.series, 'anything'),
    ...usesListed('values', its.values, 'numbers'),
    ...use('value', its.value, 'numbers'),
  ],
  faults,
  series: (table, its) => {
    const long = longFormOf(table, its)
    if (long === null) {
      return categorySeries(
        table,
        its,
        its.label,
        listed(its.values).map((name) => columnNamed(table, name)),
      )
    }
    const { names, categories, value } = long
    const drawn = categories.map(({ first, row }) => ({
      row: first,
      marks: names.map((name) => {
        const own = row(name)
        return own === undefined ? { value: null, text: '' } : mark(own, value)
      }),
    }))
    return {
      ...axisOf([value], drawn, its),
      names,
      categories: inOrder(drawn, table, its, its.label),
    } satisfies CategorySeries
  },
  description: severalValuesEach,
})

/** The rows by label and series, or null where the series are columns. */
function longFormOf(table: Table, its: Its) {
  if (its.value === undefined || its.series === undefined) return null
  const by = [its.label, its.group, its.facet].flatMap((name) => (name === undefined ? [] : [columnNamed(table, name)]))
  const long = longForm(drawnRows(table, its), by, columnNamed(table, its.series))
  return { ...long, value: columnNamed(table, its.value) }
}

function faults(table: Table, its: Its): readonly Fault[] {
  if (
    (its.values === undefined) === (its.value === undefined) ||
    (its.value === undefined) !== (its.series === undefined)
  ) {
    return [
      {
        subject: 'values',
        found: 'The series are not named, or are named twice.',
        allowed: 'GroupedBars takes either values (two to four columns), or value and series (two columns).',
        remedy: 'Write for instance values="this_inspection, all_inspections".',
        rule: 'figure-series-named',
      },
    ]
  }
  const long = longFormOf(table, its)
  const count = long === null ? listed(its.values).length : long.names.length
  const subject = long === null ? 'values' : 'series'
  const repeated = long === null ? [] : repeatedPairs(table, long, 'series')
  if (count >= 2 && count <= 4) return repeated
  return [
    {
      subject,
      found: `The chart would have ${count} series.`,
      allowed: 'GroupedBars draws two to four series: more can’t be told apart by colour.',
      remedy: 'Use Bars for one, or facet for more.',
      rule: 'figure-series-count',
    },
    ...repeated,
  ]
}
