import { matrixReading } from './matrix-reading.ts'
import type { Reading } from './reading.ts'
import { rowsReading } from './rows-reading.ts'

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
  Matrix: matrixReading,
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
