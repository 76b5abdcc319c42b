import { z } from 'zod'
import type { CategorySeries } from '../charts/series.ts'
import { nearest } from '../format/nearest.ts'
import type { Table } from '../model/table.ts'
import type { Fault } from '../tables/fault.ts'
import { listed } from '../tables/listed.ts'
import { type Attributes, ColumnName, ColumnNames, categoryChartAttributes } from './attributes.ts'
import { baseFaults } from './bases.ts'
import { categorySeries } from './category-series.ts'
import { answersEach } from './descriptions/answers-each.ts'
import { sumOfMarks } from './descriptions/sum-of-marks.ts'
import { withBases } from './descriptions/with-bases.ts'
import { drawnRows } from './drawn-rows.ts'
import { chartType, columnNamed } from './figure-type.ts'
import { partsFaults } from './parts.ts'
import { use, usesBeside, usesForGroups, usesListed } from './uses.ts'

const { reference: _, ...withoutReference } = categoryChartAttributes
const attributes = z.strictObject({
  ...withoutReference,
  label: ColumnName,
  values: ColumnNames.meta({
    allowed:
      'the columns of answers from the most negative to the most positive, separated by commas, such as no, partly, yes',
  }),
  centre: z
    .string()
    .regex(/^[a-z][a-z0-9_]*(\s*,\s*[a-z][a-z0-9_]*)?$/)
    .meta({
      allowed:
        'the column of the neutral answer, such as neither, or the two columns between which the centre lies, such as no, yes',
    }),
})
type Its = Attributes & { readonly label: string; readonly values: string; readonly centre: string }

/** At most so many answers on each side of the centre: more shades of one hue can't be told apart. */
const mostPerSide = 3

/**
 * `<Likert label values centre/>`: ordered answers about a centre. It exists beside StackedBars because a scale of opinion is read by
 * which way it leans: with every row's centre on one line that is seen without adding up.
 */
export const likert = chartType({
  word: 'Likert',
  family: 'figure',
  kind: 'Diverging stacked bar chart',
  attributes,
  without: {
    interval:
      'The whisker of one answer would lie on the next; GroupedBars sets answers with their intervals side by side.',
    reference: 'One line can not be a target on both sides of a centre; say in the headline how rows lie to it.',
    order: 'The order of values is that of the answers, from the most negative to the most positive.',
  },
  chart: 'likert',
  label: (its: Its) => its.label,
  uses: (its) => [
    ...use('label', its.label, 'anything'),
    ...usesForGroups(its),
    ...usesListed('values', its.values, 'numbers'),
    ...usesBeside(its),
  ],
  faults,
  series: (table, its): CategorySeries => {
    const centre = centreOf(its) ?? 0
    const columns = columnsOf(table, its)
    // By what the positive answers come to.
    const by = ({ marks }: { marks: CategorySeries['categories'][number]['marks'] }) =>
      sumOfMarks(marks.filter((_, index) => index > centre))?.value ?? null
    return { ...categorySeries(table, its, its.label, columns, by), centre }
  },
  description: withBases(answersEach),
})

const columnsOf = (table: Table, { values }: Its) => listed(values).map((name) => columnNamed(table, name))

/** The place of the neutral answer, or the half between the two answers; null where there is no such place. */
function centreOf({ values, centre }: Its): number | null {
  const names = listed(values)
  const [first = -1, second] = listed(centre).map((name) => names.indexOf(name))
  if (first === -1) return null
  if (second === undefined) return first
  return second === first + 1 ? first + 0.5 : null
}

function faults(table: Table, its: Its): readonly Fault[] {
  const names = listed(its.values)
  const strange = listed(its.centre).find((name) => !names.includes(name))
  if (strange !== undefined) {
    const near = nearest(strange, names)
    return [
      centreFault(
        `“${strange}” is not among the values.`,
        `The values are ${names.join(', ')}.`,
        near === undefined ? 'Write one of these, or two that follow one another.' : `Did you mean “${near}”?`,
      ),
    ]
  }
  const centre = centreOf(its)
  if (centre === null) {
    return [
      centreFault(
        `${its.centre} do not follow one another in values.`,
        'The centre is a neutral answer, or lies between two answers that follow one another from negative to positive.',
        `The values are ${names.join(', ')}: write two neighbours in this order, or one neutral answer.`,
      ),
    ]
  }
  const sides = [Math.ceil(centre), names.length - 1 - Math.floor(centre)]
  if (sides.some((count) => count === 0 || count > mostPerSide) || new Set(names).size < names.length) {
    return [
      {
        subject: 'values',
        found:
          new Set(names).size < names.length
            ? 'An answer is listed twice.'
            : `${sides[0]} of the answers are below the centre and ${sides[1]} above it.`,
        allowed: `Likert draws one to ${mostPerSide} answers on each side of the centre.`,
        remedy: 'List the answers once each, from the most negative to the most positive, and name the right centre.',
        rule: 'figure-answers-sided',
      },
    ]
  }
  const columns = columnsOf(table, its)
  const wholes = drawnRows(table, its).map((row) => columns.map((column) => [row, column] as const))
  return [...partsFaults(table, columns, wholes), ...baseFaults(table, its, 1)]
}

const centreFault = (found: string, allowed: string, remedy: string): Fault => ({
  subject: 'centre',
  found,
  allowed,
  remedy,
  rule: 'figure-centre-known',
})
