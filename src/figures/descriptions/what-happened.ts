import type { Chronology, Span } from '../../charts/series.ts'
import { day, daysBetween, earliestDay, latestDay } from '../../format/day.ts'
import { plural } from '../../format/plural.ts'
import { sentences } from './sentences.ts'
import { few } from './spoken.ts'

/** The first and the last, the longest spell, which spells overlap, what came after the reference, and what has no date. */
export function whatHappened({ spans, undated = [], reference }: Chronology): string {
  if (spans.length === 0 && undated.length === 0) return 'There are no dates.'
  return sentences(
    ends(spans),
    longest(spans),
    overlaps(spans),
    reference === undefined ? '' : compared(spans, reference),
    undated.length === 0
      ? ''
      : `No date for ${few(
          undated.map(({ label }) => label),
          spans.length + undated.length,
        )}.`,
  )
}

const begins = ({ from }: Span) => earliestDay(from)
const finishes = ({ from, to = from }: Span) => latestDay(to)
const whenever = ({ from, to }: Span) => (to === undefined ? day(from) : `${day(from)} to ${day(to)}`)
const those = (spans: readonly Span[], all: number) =>
  few(
    spans.map(({ label }) => label),
    all,
  )

function ends(spans: readonly Span[]): string {
  const [only] = spans
  if (only === undefined) return ''
  if (spans.length === 1) return `${only.label}: ${whenever(only)}.`
  const first = spans.reduce((one, other) => (begins(other) < begins(one) ? other : one))
  const last = spans.reduce((one, other) => (finishes(other) > finishes(one) ? other : one))
  const early = spans.filter((span) => begins(span) === begins(first))
  const late = spans.filter((span) => finishes(span) === finishes(last))
  return `${spans.length} with dates. First: ${those(early, spans.length)}, ${day(first.from)}. Last: ${those(late, spans.length)}, ${day(last.to ?? last.from)}.`
}

const lasts = (span: Span) => daysBetween(begins(span), finishes(span))

/** Spells whose ends are known to the day or month; several that are equally long are told together. */
function longest(spans: readonly Span[]): string {
  const spells = spans.filter(({ to }) => to !== undefined)
  if (spells.length < 2) return ''
  const most = Math.max(...spells.map(lasts))
  const long = spells.filter((span) => lasts(span) === most)
  const [first] = long
  if (first === undefined) return ''
  return `Longest: ${those(long, spells.length)}${long.length === 1 ? `, ${whenever(first)}` : ''}.`
}

/** How many spells share a day with another, where there are several. */
function overlaps(spans: readonly Span[]): string {
  const spells = spans.filter(({ to }) => to !== undefined)
  if (spells.length < 2) return ''
  const shared = spells.filter((one) =>
    spells.some((other) => other !== one && begins(one) <= finishes(other) && begins(other) <= finishes(one)),
  )
  if (shared.length === 0) return `None of the ${spells.length} spells overlap.`
  return `Of ${plural(spells.length, 'spell', 'spells')}, ${shared.length === spells.length ? 'each overlaps' : `${shared.length} overlap`} with another.`
}

function compared(spans: readonly Span[], { date, label }: NonNullable<Chronology['reference']>): string {
  const line = latestDay(date)
  const after = spans.filter((span) => begins(span) > line).length
  const before = spans.filter((span) => finishes(span) <= line).length
  const across = spans.length - after - before
  const counts = [
    `${before} ended by then`,
    ...(across > 0 ? [`${across} went on beyond it`] : []),
    `${after} began later`,
  ]
  return `Against ${label}: ${counts.join(', ')}.`
}
