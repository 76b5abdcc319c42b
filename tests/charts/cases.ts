import { charts } from '../../src/charts/index.ts'
import type { Picture } from '../../src/charts/picture.ts'
import type { CategorySeries, Chronology, Drawing, DrawingOptions, Grid, Width } from '../../src/charts/series.ts'
import {
  descriptors,
  feedback,
  keyQuestions,
  lifeOfAnInspection,
  mark,
  overallScores,
  ratings,
  scoresBySection,
} from './samples.ts'
import { hardTimeCases, timeSamples } from './time-cases.ts'

export interface Case {
  readonly chart: keyof typeof charts
  readonly what: string
  readonly picture: (width: Width) => Picture
  readonly draw: (options: DrawingOptions) => Drawing
}

type CategoryChart = Exclude<keyof typeof charts, 'matrix' | 'timeline' | 'lines' | 'tileMap'>
const seriesCase = (chart: CategoryChart, what: string, series: CategorySeries): Case => ({
  chart,
  what,
  picture: (width) => charts[chart].picture(series, width),
  draw: (options) => charts[chart].draw(series, options),
})
const gridCase = (what: string, grid: Grid): Case => ({
  chart: 'matrix',
  what,
  picture: (width) => charts.matrix.picture(grid, width),
  draw: (options) => charts.matrix.draw(grid, options),
})
const timeCase = (what: string, chronology: Chronology): Case => ({
  chart: 'timeline',
  what,
  picture: (width) => charts.timeline.picture(chronology, width),
  draw: (options) => charts.timeline.draw(chronology, options),
})

/** The numbers of the annual report, as each kind of chart draws them. */
export const samples: readonly Case[] = [
  seriesCase('bars', 'overall scores', overallScores),
  seriesCase('groupedBars', 'feedback', feedback),
  seriesCase('groupedBars', 'scores by section in two families', scoresBySection),
  seriesCase('dotRange', 'key questions', keyQuestions),
  seriesCase('slope', 'ratings', ratings),
  gridCase('descriptors', descriptors),
  timeCase('one inspection', lifeOfAnInspection),
  ...timeSamples,
]

const names = { bars: 1, groupedBars: 3, dotRange: 3, slope: 2 } as const
/** Eighty characters. */
export const longLabel = 'Has a satisfactory assessment of risk of harm been completed, and then reviewed?'

/**
 * A series of rows of which each has as many marks as the chart needs; three texts are a value, its low and its high.
 */
function series(chart: CategoryChart, rows: readonly (readonly [string, string, string, string])[]): CategorySeries {
  return {
    categories: rows.map(([label, ...texts]) => ({ label, marks: texts.slice(0, names[chart]).map(mark) })),
    names: ['Average', 'Lowest', 'Highest'].slice(0, names[chart]),
    unit: '%',
  }
}

const hard = (chart: CategoryChart): readonly Case[] => [
  seriesCase(chart, 'no rows', series(chart, [])),
  seriesCase(chart, 'one row', series(chart, [['Kent', '57', '30', '90']])),
  seriesCase(chart, 'one row of nothing', series(chart, [['Kent', '', '', '']])),
  seriesCase(
    chart,
    'gaps',
    series(chart, [
      ['Kent', '57', '[x]', '90'],
      ['Essex', '[c]', '30', '90'],
      ['Gwent', '', '', ''],
      ['Norfolk', '40', '', ''],
      ['Suffolk', '', '[z]', '[z]'],
    ]),
  ),
  seriesCase(
    chart,
    'numbers below zero',
    series(chart, [
      ['Rise', '12', '3', '20'],
      ['Fall', '−30', '−45', '−5'],
      ['Neither', '0', '−2', '2'],
    ]),
  ),
  seriesCase(
    chart,
    'nothing but zeros',
    series(chart, [
      ['Kent', '0', '0', '0'],
      ['Essex', '0', '0', '0'],
    ]),
  ),
  seriesCase(
    chart,
    'equal and nearly equal numbers',
    series(chart, [
      ['Kent', '57', '57', '57'],
      ['Essex', '58', '57', '59'],
      ['Gwent', '100', '96', '100'],
    ]),
  ),
  seriesCase(
    chart,
    'large numbers',
    series(chart, [
      ['Kent', '1,234,567', '1,000,000', '2,345,678'],
      ['Essex', '0', '0', '12'],
    ]),
  ),
  seriesCase(chart, 'labels of 80 characters, in groups, panels and with a reference', {
    ...series(chart, [
      [longLabel, '100', '0', '100'],
      [longLabel.replaceAll(' ', ''), '50', '0', '100'],
      ['<Kent> & "Essex"', '50', '40', '60'],
    ]),
    ...{ domain: [0, 100], reference: { value: 98, label: `Target: ${longLabel}` } },
    categories: series(chart, [
      [longLabel, '100', '0', '100'],
      [longLabel.replaceAll(' ', ''), '50', '0', '100'],
      ['<Kent> & Essex', '50', '40', '60'],
    ]).categories.map((category, index) => ({
      ...category,
      group: longLabel,
      facet: `${longLabel} ${index % 2}`,
      highlight: index === 1,
    })),
  }),
  seriesCase(
    chart,
    '42 areas',
    series(
      chart,
      Array.from({ length: 42 }, (_, index) => [`Area ${index + 1}`, `${index * 2}`, `${index}`, `${index * 2 + 9}`]),
    ),
  ),
]

const grid = (
  rows: readonly string[],
  columns: readonly string[],
  cells: readonly string[],
  levels = descriptors.levels,
): Grid => ({
  rows: rows.map((label) => ({ label })),
  columns,
  levels,
  cells: cells.map((row) => [...row].map((digit) => (digit === ' ' ? null : Number(digit)))),
})

const hardGrids: readonly Case[] = [
  gridCase('no rows', grid([], ['Leadership'], [])),
  gridCase('one row', grid(['Kent'], ['Leadership'], ['0'])),
  gridCase('gaps', grid(['Kent', 'Essex'], ['Leadership', 'Staff'], [' 1', '  '])),
  gridCase('two levels', grid(['Kent', 'Essex'], ['Leadership', 'Staff'], ['01', '10'], ['Met', 'Not met'])),
  gridCase(
    'seven levels',
    grid(['Kent'], ['A', 'B', 'C'], ['036'], ['one', 'two', 'three', 'four', 'five', 'six', 'seven']),
  ),
  gridCase(
    'more columns than fit',
    grid(
      ['Kent', 'Essex'],
      descriptors.rows.map(({ label }) => label),
      ['01234012340123', '0    012340123'],
    ),
  ),
  gridCase('labels of 80 characters in groups', {
    ...grid([longLabel, longLabel.replaceAll(' ', ''), '<Kent> & Essex'], [longLabel, 'Staff'], ['01', '23', '4 ']),
    rows: [longLabel, longLabel.replaceAll(' ', ''), '<Kent> & Essex'].map((label, index) => ({
      label,
      group: `${longLabel} ${index % 2}`,
    })),
  }),
  gridCase(
    '42 areas',
    grid(
      Array.from({ length: 42 }, (_, index) => `Area ${index}`),
      ['Leadership'],
      Array.from({ length: 42 }, (_, index) => `${index % 5}`),
    ),
  ),
]

const hardTimes: readonly Case[] = [
  timeCase('nothing', { spans: [] }),
  timeCase('one day', { spans: [{ label: 'Made', from: '2021-03-11' }] }),
  timeCase('one year', { spans: [{ label: 'Made', from: '2004' }] }),
  timeCase('one month twice', {
    spans: [
      { label: 'Made', from: '2004-02' },
      { label: 'Due', from: '2004-02-01', to: '2004-02-29' },
    ],
  }),
  timeCase('a century, with a week in it', {
    spans: [
      { label: 'Founded', from: '1907', lane: 'Service' },
      { label: longLabel, from: '1999-12-28', to: '2000-01-03', lane: longLabel },
      { label: longLabel.replaceAll(' ', ''), from: '2014-06', lane: 'Service' },
      { label: '<Ended> & "begun"', from: '1907-09-30', to: '2014-09-30', lane: longLabel },
      { label: '', from: '1960-09' },
    ],
  }),
  timeCase('42 days', {
    spans: Array.from({ length: 42 }, (_, index) => ({
      label: `Visit ${index + 1}`,
      from: `2004-${index < 21 ? '02' : '03'}-${String((index % 21) + 1).padStart(2, '0')}`,
      lane: `Area ${index % 6}`,
    })),
  }),
]

/** Every chart with everything that has gone wrong in charts before. */
export const cases: readonly Case[] = [
  ...samples,
  ...(['bars', 'groupedBars', 'dotRange', 'slope'] as const).flatMap(hard),
  ...hardGrids,
  ...hardTimes,
  ...hardTimeCases,
]
