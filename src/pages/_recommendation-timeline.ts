import type { Chronology, Width } from '../charts/series.ts'
import { timeline } from '../charts/timeline.ts'
import { ascending } from '../format/ascending.ts'
import { day, earliestDay, latestDay } from '../format/day.ts'
import { plural } from '../format/plural.ts'

/** The histories of one recommendation drawn, in order; `of` is its name. */
export function timelinesOf(fates: readonly { readonly chronology: Chronology | undefined }[], of: string) {
  return fates.map(({ chronology }, index) =>
    drawnTimeline(chronology, `timeline-${index + 1}`, `what became of ${of}`),
  )
}

/** A history drawn for wide and for narrow screens; null where there is nothing to draw. `id` begins every id of the drawings. */
export function drawnTimeline(chronology: Chronology | undefined, id: string, of: string) {
  if (chronology === undefined) return null
  const { spans } = chronology
  const first = spans.map(({ from }) => from).sort(by(earliestDay))[0] ?? ''
  const last =
    spans
      .map(({ from, to = from }) => to)
      .sort(by(latestDay))
      .at(-1) ?? ''
  const description = `${plural(spans.length, 'thing', 'things')} happened or fell due, from ${day(first)} to ${day(last)}. The table below tells them all.`
  const svg = (width: Width) =>
    timeline.draw(chronology, { width, idPrefix: `${id}-${width}`, name: `Timeline: ${of}`, description }).svg
  return { wide: svg('wide'), narrow: svg('narrow') }
}

const by = (dayOf: (date: string) => string) => (one: string, other: string) => ascending(dayOf(one), dayOf(other))
