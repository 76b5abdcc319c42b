import { day } from '../../../src/format/day.ts'
import { daySpan } from './day-span.ts'
import type { ExpectedRow } from './expected.ts'

/** What may be said of rows of dates: the dates in words, and how many are dated, are spells, share days, or lie about the reference. */
export function chronologyFacts(rows: readonly ExpectedRow[], reference: string | undefined) {
  const spans = rows.flatMap(({ cells: [from, to] }) =>
    from === undefined || from.raw === ''
      ? []
      : [{ from: from.raw, to: to === undefined || to.raw === '' ? null : to.raw }],
  )
  const lasting = spans.map(({ from, to }) => ({ first: daySpan(from).first, last: daySpan(to ?? from).last, to }))
  const spells = lasting.filter(({ to }) => to !== null)
  const overlapping = spells.filter((one) =>
    spells.some((other) => other !== one && one.first <= other.last && other.first <= one.last),
  )
  const line = reference === undefined ? undefined : daySpan(reference.split(':')[0]?.trim() ?? '').last
  const compared =
    line === undefined
      ? []
      : [
          lasting.filter(({ last }) => last <= line).length,
          lasting.filter(({ first }) => first > line).length,
          lasting.filter(({ first, last }) => first <= line && last > line).length,
        ]
  const alike = (numbers: readonly number[]) =>
    [...Map.groupBy(numbers, (one) => one).values()].map(({ length }) => length)
  return {
    printed: [
      ...spans.flatMap(({ from, to }) => [day(from), ...(to === null ? [] : [day(to)])]),
      ...(reference === undefined ? [] : [day(reference.split(':')[0]?.trim() ?? ''), reference]),
    ],
    counts: [
      ...[rows.length, spans.length, rows.length - spans.length, spells.length, overlapping.length, ...compared],
      ...alike(spells.map(({ first, last }) => last - first)),
      ...alike(lasting.map(({ first }) => first)),
      ...alike(lasting.map(({ last }) => last)),
    ],
  }
}
