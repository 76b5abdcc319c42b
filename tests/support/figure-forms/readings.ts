import { listed } from '../../../src/tables/listed.ts'
import { linesReading } from './lines-reading.ts'
import { matrixReading } from './matrix-reading.ts'
import { partsReading } from './parts-reading.ts'
import type { Reading } from './reading.ts'
import { rowsReading } from './rows-reading.ts'
import { tileMapReading } from './tile-map-reading.ts'
import { timelineReading } from './timeline-reading.ts'

const series = (index: number) => new RegExp(`^fill-${index + 1}$`)

/**
 * How the drawing of each type of chart is read back, by its word. A type that is not here has no proof that what it draws is what
 * its table holds.
 */
const readings: Readonly<Record<string, Reading>> = {
  Bars: rowsReading({ mark: () => ({ shape: 'rect', paint: /^fill-[12]$/, tells: 'reach' }) }),
  GroupedBars: rowsReading({
    mark: (index) => ({ shape: 'rect', paint: series(index), tells: 'reach' }),
    named: true,
  }),
  DotRange: rowsReading({
    mark: (index) =>
      index === 0
        ? { shape: 'circle', paint: /^fill-1$/, tells: 'x1' }
        : { shape: 'line', paint: /^stroke-2$/, tells: index === 1 ? 'x1' : 'x2', with: [1, 2] },
  }),
  Slope: rowsReading({
    mark: (index) => ({ shape: 'circle', paint: index === 0 ? /^stroke-1$/ : /^fill-1$/, tells: 'x1' }),
    joins: { paint: /^stroke-[24]$/, rim: 10.5 },
  }),
  StackedBars: partsReading({ paint: /^part-[1-4]$/, before: () => 0 }),
  Likert: partsReading({ paint: /^(?:against|towards)-[1-3]$|^neutral$/, before: answersBefore }),
  Matrix: matrixReading,
  Lines: linesReading,
  TileMap: tileMapReading,
  Timeline: timelineReading,
}

/** How many of the answers of a scale stand before its centre, half of a neutral one among them. */
function answersBefore({ values, centre }: Readonly<Record<string, string | undefined>>): number {
  const all = listed(values)
  const places = listed(centre).map((name) => all.indexOf(name))
  const [first = 0, last = first] = places
  return (first + last) / 2 + 0.5
}

/** The reading of a type of chart; an error that says what to do for one that has none. */
export function readingOf(word: string): Reading {
  const reading = readings[word]
  if (reading === undefined) {
    throw new Error(
      `Nothing reads a drawing of ${word} back. Add to tests/support/figure-forms/readings.ts which of its marks tells which cell.`,
    )
  }
  return reading
}
