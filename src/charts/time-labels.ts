import { calendarTicks } from './calendar.ts'
import { boxOf, type Label, label } from './picture.ts'
import type { Moment } from './series.ts'
import { textWidth } from './text-width.ts'
import { wrapped } from './wrapped.ts'

/** Where labels of moments may stand. */
export interface TimeRoom {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly size: number
  /** How many months or years an axis of days has at most. */
  readonly most: number
  readonly x: (place: number) => number
}

/**
 * The labels under an axis of time, none of which meets another: months or years where it is one of days; else every moment's own,
 * on several lines if need be, or the first, the last and as many of the others as have room.
 */
export function timeLabels(moments: readonly Moment[], calendar: boolean, room: TimeRoom): readonly Label[] {
  const places = moments.map(({ place }) => place)
  const months = calendar ? calendarTicks([Math.min(...places), Math.max(...places)], room.most) : []
  if (months.length > 1) return thinned(months.map(({ value, text }) => written(text, value, room)))
  const distance = Math.min(...places.slice(1).map((place, index) => room.x(place) - room.x(places[index] ?? 0)))
  const words = moments.flatMap(({ label }) => label.split(/\s+/))
  const slot = distance - 6
  // A column of single words is no longer a label.
  const all = slot > 24 && words.every((word) => textWidth(word, room.size) <= slot)
  if (all) {
    const drawn = moments.map(({ label: text, place }) => written(text, place, room, slot))
    if (drawn.every(({ lines }) => lines.length < 4)) return drawn
  }
  return thinned(moments.map(({ label: text, place }) => written(text, place, room)))
}

function written(text: string, place: number, { x, left, right, top, size }: TimeRoom, most = (right - left) * 0.45) {
  const lines = wrapped(text, most, size)
  const half = Math.max(0, ...lines.map((line) => textWidth(line, size))) / 2
  const middle = Math.min(Math.max(x(place), left + half), right - half)
  return label(lines, middle, top + (lines.length * size * 1.25) / 2, { size, paint: 'soft', anchor: 'middle' })
}

/** The first and the last, and between them every second, third … so that all keep their distance. */
function thinned(labels: readonly Label[]): readonly Label[] {
  const [first, last] = [labels[0], labels.at(-1)]
  if (first === undefined || last === undefined || first === last) return labels
  const apart = (one: Label, other: Label) => boxOf(one).right + 10 <= boxOf(other).left
  for (let step = 1; step < labels.length; step++) {
    const regular = labels.filter((label, index) => index % step === 0 && label !== last)
    const kept = regular.filter((label) => label === first || apart(label, last))
    const sound = kept.every((label, index) => index === 0 || apart(kept[index - 1] ?? first, label))
    if (sound && apart(kept.at(-1) ?? first, last)) return [...kept, last]
  }
  return [last]
}
