import { charts } from '../../charts/index.ts'
import type { Picture } from '../../charts/picture.ts'
import type {
  CategorySeries,
  Chronology,
  Drawing,
  DrawingOptions,
  Grid,
  Mark,
  TileGrid,
  TimeSeries,
  Width,
} from '../../charts/series.ts'

/** A chart with its data: where its parts stand, and the finished drawing. */
export interface ChartSample {
  readonly name: string
  /** How many numbers, levels or days the data have. */
  readonly marks: number
  readonly shape: object
  readonly picture: (width: Width) => Picture
  readonly draw: (options: DrawingOptions) => Drawing
}

const label = (row: number) => `${['Area', 'Office', 'Service', 'District'][row % 4]} of place ${row + 1}`
/** A number from 0 to 100 that differs from its neighbours. */
const value = (place: number) => (place * 37 + 11) % 101
const mark = (place: number): Mark => ({ value: value(place), text: `${value(place)}` })
const blank: Mark = { value: null, text: '' }

/** So many marks in rows of one each or several; the last row's rest is blank. */
function series(marks: number, names: readonly string[]): CategorySeries {
  const categories = Array.from({ length: Math.ceil(marks / names.length) }, (_, row) => ({
    label: label(row),
    marks: names.map((_name, index) => {
      const place = row * names.length + index
      return place < marks ? mark(place) : blank
    }),
  }))
  return { categories, names, unit: '%', domain: [0, 100] }
}

/** An average with its lowest and highest in each row. */
function ranges(marks: number): CategorySeries {
  const { categories, ...rest } = series(marks, ['Average', 'Lowest', 'Highest'])
  const sorted = categories.map(({ label, marks }) => {
    const [low = blank, middle = blank, high = blank] = marks.toSorted((a, b) => (a.value ?? 101) - (b.value ?? 101))
    return { label, marks: [middle, low, high] }
  })
  return { ...rest, categories: sorted }
}

const levels = ['Very well met', 'Well met', 'Partly met', 'Not met']
const columns = ['Leadership', 'Staffing']

function grid(marks: number): Grid {
  const rows = Array.from({ length: Math.ceil(marks / columns.length) }, (_, row) => ({ label: label(row) }))
  const cells = rows.map((_, row) => columns.map((_, column) => value(row * columns.length + column) % levels.length))
  return { rows, columns, levels, cells }
}

const chronology = (marks: number): Chronology => ({
  spans: Array.from({ length: marks }, (_, place) => ({
    label: label(place),
    from: `20${String(10 + (place % 12)).padStart(2, '0')}-0${1 + (value(place) % 9)}-1${place % 10}`,
    lane: `Lane ${1 + (place % 4)}`,
  })),
})

/** Three parts in each row, which add up to a hundred. */
function parts(marks: number): CategorySeries {
  const { categories, ...rest } = series(marks, ['Yes', 'In part', 'No'])
  const wholes = categories.map(({ label }, row) => {
    const [first, second] = [value(row) % 60, (value(row + 1) % 40) + 1]
    const shares = [first, second, 100 - first - second]
    return { label, marks: shares.map((share) => ({ value: share, text: `${share}` })) }
  })
  return { ...rest, categories: wholes }
}

/** Two lines over the months of some years. */
function months(marks: number): TimeSeries {
  const names = ['This area', 'All areas']
  const moments = Array.from({ length: Math.ceil(marks / names.length) }, (_, place) => ({
    place,
    label: `Month ${place + 1}`,
    marks: names.map((_, index) => mark(place * names.length + index)),
  }))
  return { moments, names, unit: '%', calendar: false, domain: [0, 100], breaks: [], labels: 'all', highlight: [] }
}

const across = 7

/** Places in rows of seven. */
const tiles = (marks: number): TileGrid => ({
  tiles: Array.from({ length: marks }, (_, place) => ({
    name: label(place),
    code: `${String.fromCharCode(65 + (place % 26))}${place}`,
    column: 1 + (place % across),
    row: 1 + Math.floor(place / across),
    text: `${value(place)}%`,
    value: value(place),
    level: value(place) % levels.length,
  })),
  levels,
  unit: '%',
})

/** Data of so many marks for each kind of chart. The compiler asks for those of a new one. */
const data = {
  bars: (marks) => series(marks, ['Score']),
  groupedBars: (marks) => series(marks, ['This inspection', 'All inspections']),
  stackedBars: parts,
  likert: (marks) => ({ ...parts(marks), centre: 1 }),
  dotRange: ranges,
  slope: (marks) => series(marks, ['Before', 'After']),
  lines: months,
  matrix: grid,
  tileMap: tiles,
  timeline: chronology,
} satisfies { [Name in keyof typeof charts]: (marks: number) => Parameters<(typeof charts)[Name]['draw']>[0] }

/** Every kind of chart with data of so many marks. */
export const chartSamples = (marks: number): readonly ChartSample[] =>
  (Object.keys(charts) as (keyof typeof charts)[]).map((name) => {
    const shape = data[name](marks)
    // Each kind's data are made for it; the register can't say so for a name that is known at run time.
    const chart = charts[name] as unknown as {
      picture: (shape: unknown, width: Width) => Picture
      draw: (shape: unknown, options: DrawingOptions) => Drawing
    }
    return {
      name,
      marks,
      shape,
      picture: (width) => chart.picture(shape, width),
      draw: (options) => chart.draw(shape, options),
    }
  })
