import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../src/charts/calendar.ts'
import { boxOf } from '../../src/charts/picture.ts'
import type { Span } from '../../src/charts/series.ts'
import { timeline } from '../../src/charts/timeline.ts'
import { labelSaying, shapes } from './shapes.ts'

const of = (...spans: readonly Span[]) => timeline.picture({ spans }, 'wide')
const made: Span = { label: 'Made', from: '2021-03-11', lane: 'The inspectorate' }
const claimed: Span = { label: 'Complete', from: '2023-04-12', lane: 'The body asked' }

describe('A timeline', () => {
  test('shows a day as a dot at its place, with its date in words beside it', () => {
    const picture = of(made, claimed)
    expect(shapes(picture, 'dot').map(({ x }) => x)).toEqual([dayNumber('2021-03-11'), dayNumber('2023-04-12')])
    expect(labelSaying(picture, '11 March 2021').anchor).toBe('start')
    expect(labelSaying(picture, '12 April 2023').anchor).toBe('end')
  })

  test('gives each lane its name and a colour of its own', () => {
    const picture = of(made, claimed, { label: 'Partial progress', from: '2023-10-04', lane: 'The inspectorate' })
    const down = shapes(picture, 'dot').toSorted((one, other) => one.y - other.y)
    expect(down.map(({ paint }) => paint)).toEqual(['fill-1', 'fill-1', 'fill-2'])
    expect(labelSaying(picture, 'The inspectorate').weight).toBe('bold')
    expect(labelSaying(picture, 'Partial progress').y).toBeLessThan(labelSaying(picture, 'The body asked').y)
  })

  test('shows a spell of time as a line that ends in a dot', () => {
    const picture = of(made, { label: 'Deadline', from: '2021-03-11', to: '2022-03' })
    const [spell] = shapes(picture, 'line').filter(({ paint }) => paint.startsWith('stroke-'))
    expect(spell).toMatchObject({ x1: dayNumber('2021-03-11'), x2: dayNumber('2022-03-31') })
    expect(shapes(picture, 'dot').at(-1)?.x).toBe(dayNumber('2022-03-31'))
    expect(labelSaying(picture, '11 March 2021 to March 2022').paint).toBe('soft')
  })

  test('never shows a year as a day: it is a line as long as the year', () => {
    const picture = of({ label: 'Made', from: '2004' }, { label: 'Found', from: '2005-06-30' })
    expect(shapes(picture, 'dot')).toHaveLength(1)
    const [year] = shapes(picture, 'line').filter(({ paint }) => paint.startsWith('stroke-'))
    expect(year).toMatchObject({ x1: dayNumber('2004-01-01'), x2: dayNumber('2004-12-31') })
  })

  test('puts dates above the marks on a narrow screen', () => {
    const picture = timeline.picture({ spans: [made, claimed] }, 'narrow')
    const [dot] = shapes(picture, 'dot')
    expect(boxOf(labelSaying(picture, '11 March 2021')).bottom).toBeLessThan(dot?.y ?? 0)
  })

  test('has an axis of years, or of months where it is short', () => {
    expect(labelSaying(of(made, { ...claimed, from: '2025-04-12' }), '2022').paint).toBe('soft')
    expect(labelSaying(of(made, { label: 'Answered', from: '2021-06-02' }), 'May 2021').paint).toBe('soft')
  })
})
