import type { Moment, TimeSeries } from './series.ts'

/** Consecutive moments: those that a line joins, or those at which a series has the same gap. */
export type Run = readonly Moment[]

/**
 * The moments of one series that a line may join. It is broken by a gap, by a point that says so itself, and wherever what is
 * counted changed.
 */
export function runs(moments: readonly Moment[], series: number, breaks: TimeSeries['breaks']): readonly Run[] {
  const found: Moment[][] = []
  let last: Moment | undefined
  for (const moment of moments) {
    const point = moment.marks[series]
    if (point?.value == null) {
      last = undefined
      continue
    }
    const from = last
    const broken =
      from === undefined ||
      point.breaks === true ||
      breaks.some(({ place }) => from.place < place && place <= moment.place)
    if (broken) found.push([moment])
    else found.at(-1)?.push(moment)
    last = moment
  }
  return found
}

/** The moments at which a series has no number, neighbours of one symbol together. */
export function gapRuns(moments: readonly Moment[], series: number): readonly Run[] {
  const found: Moment[][] = []
  let open = false
  for (const moment of moments) {
    const point = moment.marks[series]
    const gap = point?.value == null
    const last = found.at(-1)
    if (gap && open && last?.at(-1)?.marks[series]?.text === point?.text) last?.push(moment)
    else if (gap) found.push([moment])
    open = gap
  }
  return found
}
