import { charts } from '../../src/charts/index.ts'
import type { Chronology, Tile, TileGrid, TimeSeries } from '../../src/charts/series.ts'
import type { Case } from './cases.ts'
import { harbours, lampsLit, moments, reportsByMonth, timeSeries } from './time-samples.ts'

const lineCase = (what: string, series: TimeSeries): Case => ({
  chart: 'lines',
  what,
  picture: (width) => charts.lines.picture(series, width),
  draw: (options) => charts.lines.draw(series, options),
})
const tileCase = (what: string, grid: TileGrid): Case => ({
  chart: 'tileMap',
  what,
  picture: (width) => charts.tileMap.picture(grid, width),
  draw: (options) => charts.tileMap.draw(grid, options),
})
const timeCase = (what: string, chronology: Chronology): Case => ({
  chart: 'timeline',
  what,
  picture: (width) => charts.timeline.picture(chronology, width),
  draw: (options) => charts.timeline.draw(chronology, options),
})

export const timeSamples: readonly Case[] = [
  lineCase('reports in each month', reportsByMonth),
  lineCase('lamps lit with gaps and breaks', lampsLit),
  tileCase('eight harbours', harbours),
  timeCase('what has no date, and a deadline', {
    spans: [
      { label: 'Fieldwork', from: '2003-06-02', to: '2003-06-13' },
      { label: 'Report', from: '2003-09', highlight: true },
    ],
    undated: [{ label: 'Follow-up', text: '[x]' }],
    reference: { date: '2003-12-23', label: 'Action plan due: 23 December 2003' },
  }),
]

const welsh =
  'A oes asesiad boddhaol o’r risg o niwed wedi’i gwblhau, ac wedi’i adolygu wedyn, yn Llanfairpwllgwyngyll?'
const arabic = 'هل تم الانتهاء من تقييم مرضٍ لمخاطر الضرر، ثم تمت مراجعته بعد ذلك في الوقت المناسب؟'
const years = (...rows: readonly (readonly string[])[]) =>
  moments(...rows.map((texts, index) => [2001 + index, `${2001 + index}`, ...texts] as [number, string, ...string[]]))

const hardLines: readonly Case[] = [
  lineCase('nothing', timeSeries([])),
  lineCase('one point', timeSeries(years(['57%']), { unit: '%' })),
  lineCase('one gap', timeSeries(years(['']))),
  lineCase('two equal points', timeSeries(years(['57'], ['57']))),
  lineCase('nothing but zeros', timeSeries(years(['0', '0'], ['0', '0'], ['0', '0']))),
  lineCase('numbers below zero', timeSeries(years(['−12', '3'], ['5', '−30'], ['−7', '0']), { unit: ' points' })),
  lineCase('numbers near one another', timeSeries(years(['9,871'], ['9,902'], ['9,899']), { unit: ' hours' })),
  lineCase('a huge range', timeSeries(years(['0', '2,345,678'], ['12', '1'], ['3', '1,000,000']))),
  lineCase('four lines that end together, all numbered', {
    ...timeSeries(years(['10', '20', '30', '40'], ['25', '25', '25', '25'], ['26', '25', '25', '24'])),
    labels: 'all',
    highlight: ['Joint'],
  }),
  lineCase('gaps in each of four lines', {
    ...timeSeries(
      years(
        ['[c]', '1', '', '4'],
        ['[c]', '', '', '5'],
        ['7', '[x]', '', '[z]'],
        ['8', '2', '', '6'],
        ['', '3', '', '7'],
      ),
    ),
    labels: 'none',
  }),
  lineCase('200 moments', {
    ...timeSeries(
      moments(
        ...Array.from(
          { length: 200 },
          (_, index) =>
            [
              index,
              `Week ${index + 1}`,
              index % 17 === 5 ? '[x]' : `${(index * 37) % 101}`,
              `${index}`,
              index % 50 === 9 ? `${index * 2} [b]` : `${index * 2}`,
            ] as const,
        ),
      ),
    ),
    labels: 'all',
  }),
  lineCase('long names, labels, breaks and panels', {
    ...timeSeries(
      [0, 1].flatMap((panel) =>
        moments(
          [0, welsh, '3', '5'],
          [1, arabic, '[x]', '6 [b]'],
          [2, '<March> & "April"', '8', '2'],
          [3, 'May', '', '9'],
        ).map((moment, index) => ({
          ...moment,
          facet: panel === 0 ? welsh : arabic,
          marks: moment.marks.map((mark) => ({ ...mark, highlight: index === 2 })),
        })),
      ),
      { names: [welsh, arabic] },
    ),
    breaks: [
      { place: 0.5, label: welsh },
      { place: 2.5, label: 'New' },
    ],
    reference: { value: 4, label: `Target: ${welsh}` },
  }),
]

const square = (count: number, tile: (index: number) => Partial<Tile>): TileGrid => ({
  unit: '',
  levels: ['Very well met', 'Well met', 'Partly met', 'Not met'],
  tiles: Array.from({ length: count }, (_, index) => {
    const side = Math.ceil(Math.sqrt(count))
    const place = { column: (index % side) + 1, row: Math.floor(index / side) + 1 }
    return { name: `Area ${index}`, code: `A${index}`, ...place, text: 'Well met', level: 1, ...tile(index) }
  }),
})

const hardTiles: readonly Case[] = [
  tileCase('nothing', { levels: [], tiles: [], unit: '' }),
  tileCase(
    'one area',
    square(1, () => ({})),
  ),
  tileCase(
    'one area of which nothing is told',
    square(1, () => ({ text: null, level: null })),
  ),
  tileCase(
    'nothing but gaps',
    square(4, () => ({ text: 'no figure', level: null })),
  ),
  tileCase('numbers below zero and large ones', {
    ...square(9, (index) => ({ text: index % 2 ? '−1,234' : '2,345,678', level: index % 2 })),
    levels: ['2,000,000 to 2,999,999', '−9,999 to −1'],
  }),
  tileCase('nothing but zeros', { ...square(4, () => ({ text: '0%', value: 0, level: 0 })), levels: ['0%'] }),
  tileCase(
    '200 areas',
    square(200, (index) => ({ level: index % 4, text: index % 9 === 0 ? null : 'Partly met' })),
  ),
  tileCase(
    'long names',
    square(6, (index) => ({ name: [welsh, arabic, '<Kent> & "Essex"'][index % 3] ?? '' })),
  ),
  tileCase(
    '42 areas, half of them untold',
    square(42, (index) => (index % 2 ? {} : { text: null, level: null })),
  ),
]

const hardTimes: readonly Case[] = [
  timeCase('long names in lanes, with a reference far away', {
    spans: [
      { label: welsh, from: '2003', lane: arabic },
      { label: arabic, from: '2004-02-29', to: '2005', lane: welsh, highlight: true },
    ],
    undated: [{ label: welsh, lane: welsh, text: 'no date' }],
    reference: { date: '2030-01-01', label: `Due: ${welsh}` },
  }),
  timeCase('200 events', {
    spans: Array.from({ length: 200 }, (_, index) => ({ label: `Visit ${index}`, from: `${1800 + index}` })),
  }),
]

export const hardTimeCases: readonly Case[] = [...hardLines, ...hardTiles, ...hardTimes]
