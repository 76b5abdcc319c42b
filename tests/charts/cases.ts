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
  ratingsByCriterion,
  reportsByMonth,
  scoresBySection,
  sharesWithIntervals,
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
  seriesCase('bars', 'shares with intervals', sharesWithIntervals),
  seriesCase('stackedBars', 'reports by month', reportsByMonth),
  seriesCase('likert', 'ratings by criterion', ratingsByCriterion),
  seriesCase('likert', 'ratings by criterion on an axis', { ...ratingsByCriterion, labels: 'none' }),
  seriesCase('dotRange', 'key questions', keyQuestions),
  seriesCase('slope', 'ratings', ratings),
  gridCase('descriptors', descriptors),
  timeCase('one inspection', lifeOfAnInspection),
  ...timeSamples,
]

const names = { bars: 1, groupedBars: 3, stackedBars: 3, likert: 3, dotRange: 3, slope: 2 } as const
/** Eighty characters. */
export const longLabel = 'Has a satisfactory assessment of risk of harm been completed, and then reviewed?'

/** “The Inspectorate of Probation in Wales”, “how well are they kept safe”, and a place with the longest of names. */
const welsh = [
  'Arolygiaeth Ei Fawrhydi ar y Gwasanaeth Prawf yng Nghymru, gŵyl, tŷ, dŵr, pâr a llên',
  'Pa mor ddiogel y cedwir pobl sydd â’r risg uchaf o niwed ŵ ŷ â ê î ô û',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
]
/** “Inspectorate of probation”, a long question, and one with digits and Latin letters in it. */
const arabic = [
  'هيئة التفتيش على خدمات المراقبة',
  'هل أُجري تقييم مُرضٍ لمخاطر الضرر، ثم رُوجع مع الشخص المعني خلال الأشهر الاثني عشر الماضية؟',
  'المنطقة 12 (Kent)',
]

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
    'a huge range',
    series(chart, [
      ['Most', '1,000,000,000,000', '1,000,000,000,000', '1,000,000,000,000'],
      ['One', '1', '1', '1'],
      ['Least', '0.000001', '0.000001', '0.000002'],
    ]),
  ),
  seriesCase(
    chart,
    'the least numbers',
    series(chart, [
      ['More', '0.000002', '0.000001', '0.000003'],
      ['Least', '0.000001', '0.000001', '0.000001'],
    ]),
  ),
  seriesCase(
    chart,
    'nothing but symbols',
    series(chart, [
      ['Kent', '[c]', '[c]', '[c]'],
      ['Essex', '[x]', '[z]', '[low]'],
    ]),
  ),
  seriesCase(chart, 'Welsh labels', {
    ...series(
      chart,
      welsh.map((label) => [label, '57', '30', '90']),
    ),
    reference: { value: 60, label: welsh[1] ?? '' },
  }),
  seriesCase(chart, 'Arabic labels', {
    ...series(
      chart,
      arabic.map((label) => [label, '57', '30', '90']),
    ),
    names: arabic.slice(0, names[chart]),
    reference: { value: 60, label: arabic[1] ?? '' },
  }),
  seriesCase(chart, 'long names of series', {
    ...series(chart, [['Kent', '3', '1', '90']]),
    names: ['one', 'another', 'a third'].map((which) => `${longLabel} ${which}`).slice(0, names[chart]),
  }),
  seriesCase(chart, 'bases, some of them small', {
    ...series(chart, [
      ['Kent', '57', '30', '90'],
      [longLabel, '40', '30', '50'],
      ['Gwent', '[c]', '[c]', '[c]'],
    ]),
    categories: series(chart, [
      ['Kent', '57', '30', '90'],
      [longLabel, '40', '30', '50'],
      ['Gwent', '[c]', '[c]', '[c]'],
    ]).categories.map((category, index) => ({
      ...category,
      bases: [
        { text: `${index * 20}`, small: index < 2 },
        { text: '1,204', small: false },
      ],
    })),
    smallBase: 30,
  }),
  seriesCase(chart, 'an axis in place of numbers', {
    ...series(chart, [
      ['Kent', '57', '30', '90'],
      ['Essex', '[c]', '[c]', '[c]'],
      ['Gwent', '0', '0', '0'],
    ]),
    labels: 'none',
  }),
  seriesCase(
    chart,
    '200 rows',
    series(
      chart,
      Array.from({ length: 200 }, (_, index) => [`Area ${index + 1}`, `${index * 7}`, `${index}`, `${index * 9}`]),
    ),
  ),
  seriesCase(
    chart,
    '42 areas',
    series(
      chart,
      Array.from({ length: 42 }, (_, index) => [`Area ${index + 1}`, `${index * 2}`, `${index}`, `${index * 2 + 9}`]),
    ),
  ),
]

/** What only charts of parts meet. */
const hardParts: readonly Case[] = (['stackedBars', 'likert'] as const).flatMap((chart) => [
  seriesCase(chart, 'totals, one of them missing', {
    ...series(chart, [
      ['Kent', '57', '30', '13'],
      ['Essex', '[c]', '30', '13'],
      ['Gwent', '0', '0', '0'],
      [longLabel, '1', '98', '1'],
    ]),
    categories: series(chart, [
      ['Kent', '57', '30', '13'],
      ['Essex', '[c]', '30', '13'],
      ['Gwent', '0', '0', '0'],
      [longLabel, '1', '98', '1'],
    ]).categories.map((category, index) => ({
      ...category,
      total: mark(['100', '[c]', '', '1,000,000'][index] ?? ''),
    })),
    totalName: 'All',
  }),
  seriesCase(chart, 'six parts', {
    categories: [
      { label: 'Kent', marks: ['5%', '10%', '15%', '20%', '25%', '25%'].map(mark) },
      { label: 'Essex', marks: ['0%', '0%', '0%', '0%', '1%', '99%'].map(mark) },
    ],
    names: ['Never', 'Rarely', 'Sometimes', 'Often', 'Mostly', 'Always'],
    unit: '%',
    domain: [0, 100],
    centre: 2.5,
  }),
])

const hardIntervals: readonly Case[] = (['bars', 'groupedBars'] as const).map((chart) =>
  seriesCase(chart, 'intervals', {
    ...series(chart, []),
    categories: [
      ['Kent', '57', '-3', '102.5'],
      ['Essex', '−30', '−45', '20'],
      ['Gwent', '0', '[x]', '2'],
      ['Norfolk', '5', '5', '5'],
    ].map(([label = '', value = '', low = '', high = '']) => ({
      label,
      marks: Array.from({ length: names[chart] }, () => ({
        ...mark(value),
        interval: { low: mark(low), high: mark(high) },
      })),
    })),
    intervals: [{ low: longLabel, high: 'Upper limit' }],
  }),
)

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
  gridCase('Welsh and Arabic names, and symbols in place of levels', {
    ...grid([...welsh.slice(0, 2), arabic[0] ?? ''], [...arabic.slice(1, 3), welsh[2] ?? ''], ['0 4', ' 2 ', '131']),
    texts: [
      ['Very well met [r]', '[c]', ''],
      ['[x]', '', '[z]'],
      ['', '', '[low]'],
    ],
  }),
  gridCase(
    '200 rows',
    grid(
      Array.from({ length: 200 }, (_, index) => `Area ${index}`),
      ['Leadership', 'Staff'],
      Array.from({ length: 200 }, (_, index) => `${index % 5}${(index * 3) % 5}`),
    ),
  ),
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
  ...(Object.keys(names) as CategoryChart[]).flatMap(hard),
  ...hardParts,
  ...hardIntervals,
  ...hardGrids,
  ...hardTimes,
  ...hardTimeCases,
]
