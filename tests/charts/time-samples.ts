import { dayNumber } from '../../src/charts/calendar.ts'
import type { Moment, Point, Tile, TileGrid, TimeSeries } from '../../src/charts/series.ts'
import { mark } from './samples.ts'

/** A point as a table would print it: “57%”, “[x]”, “61 [b]”; blank for none. */
export const point = (text: string): Point => ({
  ...mark(text.replaceAll(',', '')),
  text,
  ...(text.endsWith('[b]') && { breaks: true }),
})

/** Moments at places, each with the texts of its points. */
export const moments = (...rows: readonly (readonly [place: number, label: string, ...texts: string[]])[]): Moment[] =>
  rows.map(([place, label, ...texts]) => ({ place, label, marks: texts.map(point) }))

export const timeSeries = (rows: readonly Moment[], more: Partial<TimeSeries> = {}): TimeSeries => ({
  moments: rows,
  names: ['All', 'Joint', 'Alone', 'Other'].slice(0, rows[0]?.marks.length ?? 1),
  unit: '',
  calendar: false,
  breaks: [],
  labels: 'ends',
  highlight: [],
  ...more,
})

/** Appendix A: reports of each month. */
export const reportsByMonth: TimeSeries = timeSeries(
  moments(
    [0, 'April 2003', '7', '0'],
    [1, 'May 2003', '2', '0'],
    [2, 'June 2003', '5', '0'],
    [3, 'July 2003', '4', '0'],
    [4, 'August 2003', '5', '2'],
    [5, 'September 2003', '1', '0'],
    [6, 'October 2003', '3', '0'],
    [7, 'November 2003', '5', '0'],
    [8, 'December 2003', '1', '3'],
    [9, 'January 2004', '1', '0'],
    [10, 'February 2004', '5', '4'],
    [11, 'March 2004', '5', '4'],
  ),
  { names: ['HMI Probation alone', 'Joint'], unit: ' reports' },
)

const on = (day: string) => dayNumber(day)

/** Invented: a series with all that may befall one. */
export const lampsLit: TimeSeries = timeSeries(
  moments(
    [on('2020-01-01'), 'Jan 2020', '57%'],
    [on('2020-04-01'), 'Apr 2020', '61%'],
    [on('2020-05-01'), 'May 2020', '[x]'],
    [on('2020-10-01'), 'Oct 2020', '66%'],
    [on('2021-10-01'), 'Oct 2021', '72% [b]'],
    [on('2022-03-01'), 'Mar 2022', '70%'],
    [on('2022-12-01'), 'Dec 2022', '81%'],
  ).map((moment) => ({
    ...moment,
    marks: moment.marks.map((one) =>
      one.value === null ? one : { ...one, range: [mark(`${one.value - 6}%`), mark(`${one.value + 5}%`)] as const },
    ),
  })),
  {
    names: ['Lamps lit'],
    unit: '%',
    calendar: true,
    domain: [0, 100],
    reference: { value: 75, label: 'Target: 75%' },
    breaks: [{ place: on('2022-06-01'), label: 'New way of counting' }],
  },
)

const tile = (
  name: string,
  code: string,
  column: number,
  row: number,
  text: string | null,
  level: number | null,
): Tile => ({
  ...{ name, code, column, row, text, level },
})

/** Invented: eight harbours. */
export const harbours: TileGrid = {
  unit: '',
  levels: ['80% to 99%', '60% to 79%', '40% to 59%', '20% to 39%'],
  tiles: [
    tile('East Quay', 'EQu', 3, 2, '88%', 0),
    tile('Llyn Ŵen', 'LWe', 1, 2, '75%', 1),
    { ...tile('Mary Rock & Sons', 'MRo', 2, 3, '20.0%', 3), highlight: true },
    tile('North Head', 'NHe', 2, 1, '40%', 2),
    tile('Old Mole', 'OMo', 3, 3, '[z]', null),
    tile('Skerry', 'Ske', 1, 1, null, null),
    tile('South Bar', 'SBa', 2, 4, '61%', 1),
    tile('Ness', 'Nes', 2, 2, null, null),
  ],
}
