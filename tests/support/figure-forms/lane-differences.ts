import { textWidth } from '../../../src/charts/text-width.ts'
import { type DrawnMark, type DrawnText, markerForms } from './drawing.ts'
import type { ExpectedRow } from './expected.ts'
import type { LinePanel } from './line-panels.ts'
import type { LineScales } from './line-scales.ts'
import { placeOf } from './measure.ts'
import type { Moments } from './moments.ts'

/** The room of a series' marker before the words of a gap, from its middle to them, and between two words. */
const marker = { room: 14, toText: 9 }
const between = 6

/**
 * How the words of gaps under a plot differ from the gaps: a lane for each series that has some, once for neighbours with the same
 * symbol, under where they are. Words may be left out only where they would run into those before them.
 */
export function laneDifferences(
  { texts, marks, rows }: LinePanel,
  { level, foot }: LineScales,
  { placeOf: placeIn }: Moments,
) {
  const words = texts.filter(({ paint }) => paint === 'gap')
  const dots = marks.filter(({ shape, paint, y1 }) => shape === 'circle' && /^fill-/.test(paint) && y1 > foot + 1)
  const heights = [...new Set(words.map(({ y }) => Math.round(y)))].toSorted((a, b) => a - b)
  const series = (rows[0]?.cells ?? []).map(({ name }, index) => ({ name, index, runs: gapRuns(rows, index) }))
  const lacking = series.filter(({ runs }) => runs.length > 0)
  const isSeveral = series.length > 1
  const read = lacking.map(({ name, index, runs }, lane) => {
    const own = words.filter(({ y }) => Math.round(y) === heights[lane]).toSorted((a, b) => a.x - b.x)
    const markers = dots.filter(({ y1 }) => Math.abs(y1 - (own[0]?.y ?? Number.NaN)) < 1.5)
    return [
      ...runDifferences(own, runs, isSeveral, (row) => placeOf(level, placeIn(row.raw))).map(
        (what) => `${name}: ${what}`,
      ),
      ...(isSeveral ? markerDifferences(own, markers, index).map((what) => `${name}: ${what}`) : []),
    ]
  })
  return {
    marks: dots,
    texts: words,
    differences: [
      ...(heights.length === lacking.length ? [] : [`${heights.length} lanes of gaps, not ${lacking.length}`]),
      ...(isSeveral || dots.length === 0 ? [] : ['a marker under the plot']),
      ...read.flat(),
    ],
  }
}

interface GapRun {
  readonly rows: readonly ExpectedRow[]
  readonly text: string
}

/** The gaps of a series, neighbours with the same words together. */
function gapRuns(rows: readonly ExpectedRow[], series: number): readonly GapRun[] {
  const runs: { rows: ExpectedRow[]; text: string }[] = []
  let last: (typeof runs)[number] | undefined
  for (const row of rows) {
    const cell = row.cells[series]
    if (typeof cell?.value === 'number') {
      last = undefined
      continue
    }
    const text = cell?.text || 'no figure'
    if (last?.text === text) last.rows.push(row)
    else {
      last = { rows: [row], text }
      runs.push(last)
    }
  }
  return runs
}

function runDifferences(
  words: readonly DrawnText[],
  runs: readonly GapRun[],
  isSeveral: boolean,
  x: (row: ExpectedRow) => number,
): readonly string[] {
  const before = isSeveral ? marker.room : 0
  const left = [...words]
  let free = Number.NEGATIVE_INFINITY
  const missing = runs.flatMap(({ rows, text }) => {
    const [first, last] = [rows[0], rows.at(-1)]
    if (first === undefined || last === undefined) return []
    const middle = (x(first) + x(last)) / 2
    const [next] = left
    const size = (next ?? words[0])?.size ?? 14
    const half = (textWidth(text, size) + before) / 2
    const stands = next === undefined ? Number.NaN : next.x - before + half
    if (next?.says === text && Math.abs(stands - middle) <= half + 1) {
      left.shift()
      free = next.x + textWidth(text, size) + between
      return []
    }
    // At an edge the words are moved in, so that they may meet those before them a little sooner.
    return middle - 2 * half < free ? [] : [`nothing says “${text}” at ${first.label}`]
  })
  return [...missing, ...left.map(({ says }) => `“${says}” is no gap`)]
}

const markerDifferences = (words: readonly DrawnText[], markers: readonly DrawnMark[], series: number) => {
  const isOwn = (text: DrawnText) =>
    markers.some(
      ({ x1, paint, form }) =>
        Math.abs(text.x - x1 - marker.toText) <= 0.1 && paint === `fill-${series + 1}` && form === markerForms[series],
    )
  return words.every(isOwn) && markers.length === words.length ? [] : ['the words of a gap have another marker']
}
