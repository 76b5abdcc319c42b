import { describe, expect, test } from 'vitest'
import { freePlace, meets } from '../../src/charts/free-place.ts'
import { lines } from '../../src/charts/lines.ts'
import { boxOf, label } from '../../src/charts/picture.ts'
import { gapRuns, runs } from '../../src/charts/runs.ts'
import { valueAxis } from '../../src/charts/value-axis.ts'
import { labelSaying, shapes } from './shapes.ts'
import { lampsLit, moments, reportsByMonth, timeSeries } from './time-samples.ts'

const years = (...rows: readonly (readonly string[])[]) =>
  moments(...rows.map((texts, index) => [2001 + index, `${2001 + index}`, ...texts] as [number, string, ...string[]]))
const places = (run: readonly { readonly place: number }[]) => run.map(({ place }) => place)

describe('Lines', () => {
  test('have one line for each run of numbers that may be compared', () => {
    const rows = years(['1'], ['2'], ['[x]'], ['4'], ['5 [b]'], ['6'], ['7'])
    expect(runs(rows, 0, [{ place: 2007, label: 'New' }]).map(places)).toEqual([
      [2001, 2002],
      [2004],
      [2005, 2006],
      [2007],
    ])
    expect(shapes(lines.picture(timeSeries(rows), 'wide'), 'polyline')).toHaveLength(2)
  })

  test('put neighbouring gaps of one symbol under one label, and name each gap', () => {
    const rows = years(['[c]'], ['[c]'], ['3'], [''], ['[x]'])
    expect(gapRuns(rows, 0).map(places)).toEqual([[2001, 2002], [2004], [2005]])
    const picture = lines.picture(timeSeries(rows), 'wide')
    for (const text of ['[c]', 'no figure', '[x]']) expect(labelSaying(picture, text).paint).toBe('gap')
  })

  test('are true to the calendar', () => {
    const [one, ...others] = shapes(lines.picture(lampsLit, 'wide'), 'dot').map(({ x }) => x)
    const distances = others.map((x, index) => x - ([one, ...others][index] ?? 0))
    // From January to April 2020, April to October 2020 and October 2020 to 2021: 91, 183 and 365 days.
    expect((distances[1] ?? 0) / (distances[0] ?? 1)).toBeCloseTo(183 / 91, 5)
    expect((distances[2] ?? 0) / (distances[0] ?? 1)).toBeCloseTo(365 / 91, 5)
  })

  test('draw a break that the author declares, and one that the source marks, as uprights with words', () => {
    const picture = lines.picture(lampsLit, 'wide')
    const uprights = shapes(picture, 'line').filter(({ paint, x1, x2 }) => paint === 'reference' && x1 === x2)
    expect(uprights).toHaveLength(2)
    expect(labelSaying(picture, 'New way of counting').y).toBeLessThan(uprights[1]?.y1 ?? 0)
    expect(labelSaying(picture, '[b]').lines).toEqual(['[b]'])
  })

  test('have names and last numbers at their ends, first numbers at their beginnings, and no legend', () => {
    const picture = lines.picture(reportsByMonth, 'wide')
    expect(picture.legend).toEqual([])
    expect(labelSaying(picture, 'Joint 4').anchor).toBe('start')
    expect(labelSaying(picture, '7').anchor).toBe('end')
  })

  test('have a legend where a series has no numbers at all, whose gaps need its name', () => {
    const picture = lines.picture(timeSeries(years(['1', '[x]'], ['2', '[x]'])), 'wide')
    expect(picture.legend.map(({ text }) => text)).toHaveLength(2)
    expect(labelSaying(picture, '[x]').paint).toBe('gap')
  })

  test('keep the words of a gap at the very beginning', () => {
    for (const text of Array.from({ length: 40 }, (_, index) => `${index * 7 + 1}%`))
      expect(
        labelSaying(lines.picture(timeSeries(years([''], [text]), { unit: '%' }), 'wide'), 'no figure').paint,
      ).toBe('gap')
  })

  test('never run backwards, however much room the numbers at their ends would take', () => {
    const rows = years(['1000000 [b]', '0', '0 [b]'], ['10000000 [b]', '0 [r]', '20000000 [b]'])
    const wide = rows.map((moment) => ({
      ...moment,
      marks: moment.marks.map((mark) => ({ ...mark, text: `£${mark.value ?? 0},000,000,000,000 [b]` })),
    }))
    const [first, second] = shapes(lines.picture(timeSeries(wide), 'narrow'), 'dot').map(({ x }) => x)
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(30)
  })

  test('have a legend with markers where names have no room at the ends', () => {
    const long = 'A name that is much too long to stand at the end of any line of a chart'
    const picture = lines.picture({ ...reportsByMonth, names: [long, 'Joint'] }, 'narrow')
    expect(picture.legend).toEqual([
      { className: 'fill-1 circle', text: long },
      { className: 'fill-2 square', text: 'Joint' },
    ])
  })

  test('print all numbers, those of the ends, or none', () => {
    const rows = years(['1'], ['20'], ['3'], ['40'], ['5'])
    const printed = (labels: 'all' | 'ends' | 'none') =>
      shapes(lines.picture(timeSeries(rows, { labels }), 'wide'), 'label').filter(({ paint }) => paint === 'ink').length
    expect(['all' as const, 'ends' as const, 'none' as const].map(printed)).toEqual([5, 2, 0])
  })

  test('draw what stands out stronger, with its number', () => {
    const rows = years(['1', '2'], ['33', '4'], ['5', '6']).map((moment, index) => ({
      ...moment,
      marks: moment.marks.map((point) => (index === 1 ? { ...point, highlight: true } : point)),
    }))
    const picture = lines.picture(timeSeries(rows, { highlight: ['Joint'] }), 'wide')
    expect(
      shapes(picture, 'polyline')
        .filter(({ paint }) => paint !== 'halo')
        .map(({ thickness }) => thickness),
    ).toEqual([2.5, 4.5])
    expect(labelSaying(picture, '33').weight).toBe('bold')
    expect(labelSaying(picture, 'Joint 6').weight).toBe('bold')
  })
})

describe('the axis of lines', () => {
  test.each<[readonly number[], readonly [number, number], string]>([
    [[], [0, 1], ''],
    [[0, 0], [0, 1], ''],
    [[57], [0, 60], ''],
    [[57, 57], [0, 60], ''],
    [[4, 90], [0, 100], ''],
    [[-12, 5], [-15, 5], ''],
    [[9871, 9902], [9860, 9910], 'The axis starts at 9,860 hours, not at zero.'],
    [[90, 100], [0, 100], ''],
    [[-9902, -9871], [-9910, -9860], 'The axis starts at −9,910 hours, not at zero.'],
  ])('of %j is %j', (values, domain, words) => {
    const axis = valueAxis(values, 5, ' hours')
    expect([axis.domain, axis.words]).toEqual([domain, words])
  })

  test('has whole numbers where all numbers are whole', () => {
    expect(valueAxis([0, 2], 5, '').ticks.map(({ text }) => text)).toEqual(['0', '1', '2'])
    expect(valueAxis([0, 1.5], 5, '%').ticks.map(({ text }) => text)).toContain('0.5%')
  })
})

describe('a place for a label', () => {
  const at = (x: number) => label('57', x, 20, { size: 14 })
  const bounds = { left: 0, right: 200, top: 0, bottom: 40 }

  test('is within the bounds, on no other text and on as few lines as may be', () => {
    const line = [
      [0, 20],
      [50, 20],
    ] as const
    expect(freePlace([at(-5), at(10), at(100)], bounds, [], [line])?.x).toBe(100)
    expect(freePlace([at(10), at(100)], bounds, [boxOf(at(105))], [line])?.x).toBe(10)
    expect(freePlace([at(-5), at(195)], bounds, [], [])).toBeUndefined()
  })

  test('is met by a line that goes through it, touching or not', () => {
    const box = { left: 10, right: 20, top: 10, bottom: 20 }
    expect(
      meets(
        [
          [0, 0],
          [30, 30],
        ],
        box,
      ),
    ).toBe(true)
    expect(
      meets(
        [
          [0, 15],
          [9, 15],
        ],
        box,
      ),
    ).toBe(false)
    expect(
      meets(
        [
          [0, 30],
          [9, 11],
        ],
        box,
      ),
    ).toBe(false)
    expect(
      meets(
        [
          [15, 0],
          [15, 40],
        ],
        box,
      ),
    ).toBe(true)
  })
})
