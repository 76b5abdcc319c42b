import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../src/charts/calendar.ts'
import { attributeFaults } from '../../src/figures/attribute-faults.ts'
import { lines } from '../../src/figures/lines.ts'
import type { LineAttributes } from '../../src/figures/time-series.ts'
import { sampleTable } from '../tables/sample-table.ts'

const placed = { id: 'f', data: 'watch', title: 'T', headline: 'H' }
const numeric = { required: false, symbols: ['x' as const, 'b' as const] }
const watch = sampleTable(
  'watch',
  {
    columns: [
      { name: 'key', title: 'Key', type: 'text', shown: false },
      { name: 'month', title: 'Month', type: 'month', required: false },
      { name: 'year', title: 'Year', type: 'text' },
      { name: 'season', title: 'Season', type: 'text', values: ['Spring', 'Autumn'] },
      { name: 'light', title: 'Light', type: 'text' },
      { name: 'share', title: 'Share lit', type: 'percent', ...numeric },
      { name: 'low', title: 'Low', type: 'percent', ...numeric },
      { name: 'high', title: 'High', type: 'percent', ...numeric },
      { name: 'lamps', title: 'Lamps', type: 'integer', unit: 'lamps' },
      { name: 'count', title: 'Whole number', type: 'integer' },
      { name: 'ratio', title: 'Ratio', type: 'decimal' },
    ],
    key: 'key',
  },
  [
    ['n2', '2030-06', '2031', 'Autumn', 'Ness', '61.5', '55', '70', '3', '2031', '1.5'],
    ['n1', '2030-01', '2030', 'Spring', 'Ness', '57', '50', '64', '4', '2030', '1.5'],
    ['b1', '2030-01', '2030', 'Spring', 'Bar', '[x]', '', '', '5', '2030', '1.5'],
    ['b2', '2030-06', '2031', 'Autumn', 'Bar', '40 [b]', '30', '[x]', '6', '2031', '1.5'],
  ],
)
const of = (its: Omit<LineAttributes, 'id' | 'data'>) => lines.series(watch, { ...placed, ...its })
const faults = (its: object) => attributeFaults(lines, { ...placed, ...its } as never, watch)
const rules = (its: object) => faults(its).map(({ rule }) => rule)

describe('Lines', () => {
  test('draw one line per series, its moments in order, with gaps, breaks and ranges', () => {
    const series = of({ x: 'month', value: 'share', series: 'light', interval: 'low, high', highlight: 'Ness, b2' })
    expect(series).toMatchObject({
      names: ['Ness', 'Bar'],
      unit: '%',
      calendar: true,
      highlight: ['Ness'],
      domain: [0, 100],
    })
    expect(series.moments).toEqual([
      {
        place: dayNumber('2030-01-01'),
        label: 'Jan 2030',
        marks: [
          {
            value: 57,
            text: '57%',
            range: [
              { value: 50, text: '50%' },
              { value: 64, text: '64%' },
            ],
          },
          { value: null, text: '[x]' },
        ],
      },
      {
        place: dayNumber('2030-06-01'),
        label: 'Jun 2030',
        marks: [
          {
            value: 61.5,
            text: '61.5%',
            range: [
              { value: 55, text: '55%' },
              { value: 70, text: '70%' },
            ],
          },
          { value: 40, text: '40% [b]', breaks: true, highlight: true },
        ],
      },
    ])
  })

  test('put years where they are, in whatever words, and texts one after another in their order', () => {
    const places = (x: string, where = 'light=Ness') =>
      of({ x, value: 'lamps', where }).moments.map(({ place, label }) => [place, label])
    expect(places('year')).toEqual([
      [2030, '2030'],
      [2031, '2031'],
    ])
    expect(places('count')).toEqual(places('year'))
    expect(places('season')).toEqual([
      [0, 'Spring'],
      [1, 'Autumn'],
    ])
  })

  test('draw columns, panels, and breaks where they are declared', () => {
    const series = of({
      x: 'month',
      values: 'share, low',
      facet: 'light',
      break: '2030-03: New form; 2030-05: Other lamps',
    })
    expect(series.names).toEqual(['Share lit', 'Low'])
    expect(series.moments.map(({ facet }) => facet)).toEqual(['Ness', 'Ness', 'Bar', 'Bar'])
    expect(series.breaks).toEqual([
      { place: dayNumber('2030-03-01'), label: 'New form' },
      { place: dayNumber('2030-05-01'), label: 'Other lamps' },
    ])
  })

  test('let small per cents have an axis of their own', () => {
    expect(of({ x: 'month', value: 'share', where: 'light=Bar' })).not.toHaveProperty('domain')
  })

  test('say what came first and last, whether it rose, what is missing and what broke', () => {
    const said = (its: Omit<LineAttributes, 'id' | 'data'>) => lines.description(of(its))
    expect(said({ x: 'month', value: 'share', series: 'light', interval: 'low, high', reference: '60: Target' })).toBe(
      'Ness: rose from 57% (Jan 2030) to 61.5% (Jun 2030). Widest range: Jun 2030, from 55% to 70%. ' +
        'Against the reference (Target: 60%): 1 above, 0 level, 1 below. ' +
        'Bar: 40% [b] (Jun 2030). Against the reference (Target: 60%): 0 above, 0 level, 1 below. No figure of Bar for Jan 2030. ' +
        'Break in series at 1 moment.',
    )
    expect(said({ x: 'year', value: 'lamps', where: 'light=Ness', break: '2031: New form' })).toBe(
      'Lamps: with a break between, from 4 lamps (2030) to 3 lamps (2031). What is counted changed: New form.',
    )
    expect(lines.description({ ...of({ x: 'year', value: 'lamps' }), moments: [] })).toBe('There are no figures.')
  })
})

describe('attributes of Lines that do not fit', () => {
  test('are none where all is well', () => {
    expect(rules({ x: 'month', value: 'share', series: 'light', highlight: 'Bar, n1' })).toEqual([])
    expect(rules({ x: 'year', values: 'share, lamps', where: 'light=Ness', break: '2031: New form' })).toEqual([])
  })

  test('name a column that is not there, or one that holds no numbers or no moments', () => {
    expect(faults({ x: 'mont', value: 'share' })).toMatchObject([{ subject: 'x', remedy: 'Did you mean “month”?' }])
    expect(rules({ x: 'month', value: 'light', where: 'light=Ness' })).toEqual(['figure-column-fits'])
    expect(faults({ x: 'ratio', value: 'share' })).toMatchObject([
      { subject: 'x', found: 'The column “ratio” of “watch” holds decimal values.', rule: 'figure-column-fits' },
    ])
  })

  test('name lines twice, not at all, or more than four', () => {
    expect(rules({ x: 'month' })).toEqual(['figure-series-named'])
    expect(rules({ x: 'month', value: 'share', values: 'low' })).toEqual(['figure-series-named'])
    expect(rules({ x: 'month', values: 'low', series: 'light' })).toEqual(['figure-series-named'])
    const five = 'share, low, high, lamps, count'
    expect(faults({ x: 'month', values: five, where: 'light=Ness' })).toMatchObject([
      { subject: 'values', found: 'The chart would have 5 series.', rule: 'figure-series-count' },
    ])
  })

  test('give a line two numbers at one moment', () => {
    expect(faults({ x: 'month', value: 'share' })).toMatchObject([
      { subject: 'x', found: 'More than one row of “watch” is Jun 2030.', rule: 'figure-value-unique' },
    ])
    expect(rules({ x: 'month', value: 'share', series: 'season' })).toEqual(['figure-value-unique'])
  })

  test('leave a row without a moment, or a break without one', () => {
    const blank = sampleTable('watch', { columns: watch.description.columns, key: 'key' }, [
      ['n1', '', '2030', 'Spring', 'Ness', '57', '', '', '1', '1', '1'],
    ])
    expect(attributeFaults(lines, { ...placed, x: 'month', value: 'share' } as never, blank)).toMatchObject([
      { found: 'The row “n1” of “watch” (line 2) has no month.', rule: 'figure-moment-present' },
    ])
    expect(faults({ x: 'season', value: 'share', where: 'light=Ness', break: 'Sprin: New form' })).toMatchObject([
      { subject: 'break', found: '“Sprin” is no moment of “Season”.', remedy: 'Did you mean “Spring”?' },
    ])
    expect(rules({ x: 'month', value: 'share', where: 'light=Ness', break: 'March: New form' })).toEqual([
      'figure-break-known',
    ])
  })

  test('give an interval that is not two columns of one value', () => {
    expect(rules({ x: 'month', value: 'share', where: 'light=Ness', interval: 'low' })).toEqual([
      'figure-interval-fits',
    ])
    expect(rules({ x: 'month', values: 'share', where: 'light=Ness', interval: 'low, high' })).toEqual([
      'figure-interval-fits',
    ])
  })

  test('highlight what is neither a series nor a row', () => {
    expect(faults({ x: 'month', value: 'share', series: 'light', highlight: 'Nes' })).toMatchObject([
      {
        found: 'The table “watch” has no row or series “Nes”.',
        allowed: 'Its rows are named by key: n2, n1, b1, b2. Its series are Ness, Bar.',
        remedy: 'Did you mean “Ness”?',
      },
    ])
  })

  test('are refused by their form', () => {
    const accepted = (its: object) =>
      lines.attributes.safeParse({ ...placed, x: 'month', value: 'share', ...its }).success
    expect(accepted({ break: '2030-03: New form; 2031: Other', labels: 'all', interval: 'low, high' })).toBe(true)
    expect([{ break: '2030-03' }, { break: '2030: ' }, { labels: 'some' }, { sort: 'share' }].some(accepted)).toBe(
      false,
    )
  })
})
