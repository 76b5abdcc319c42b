import { describe, expect, test } from 'vitest'
import { at } from '../../src/charts/axis.ts'
import type { Picture } from '../../src/charts/picture.ts'
import { boxOf } from '../../src/charts/picture.ts'
import type { CategorySeries } from '../../src/charts/series.ts'
import { stackedBars } from '../../src/charts/stacked-bars.ts'
import { cases } from './cases.ts'
import { mark, reportsByMonth } from './samples.ts'
import { labelSaying, shapes } from './shapes.ts'

const widths = ['wide', 'narrow'] as const
const row = (...texts: readonly string[]): CategorySeries => ({
  categories: [{ label: 'Kent', marks: texts.map(mark) }],
  names: ['Yes', 'Partly', 'No', 'Not asked'].slice(0, texts.length),
  unit: '%',
  domain: [0, 100],
})
const placed = (picture: Picture) => {
  const { scale } = picture
  if (scale === undefined) throw new Error('A chart of parts has a scale.')
  return shapes(picture, 'bar').map((bar) => ({ ...bar, left: at(scale, bar.x1), right: at(scale, bar.x2) }))
}

describe('Stacked bars', () => {
  test('stand end to end in the order of the series, with paper between neighbours', () => {
    const picture = stackedBars.picture(row('50%', '30%', '20%'), 'wide')
    const bars = placed(picture)
    expect(bars.map(({ paint }) => paint)).toEqual(['part-1', 'part-2', 'part-3'])
    expect([bars[0]?.x1, bars[2]?.x2]).toEqual([0, 100])
    for (const [index, bar] of bars.slice(1).entries()) expect(bar.left - (bars[index]?.right ?? 0)).toBeCloseTo(3)
  })

  test('draw no bar of a gap, nor of a nought, and say both in words', () => {
    const picture = stackedBars.picture(row('50%', '[c]', '0%', ''), 'wide')
    expect(shapes(picture, 'bar').map(({ paint }) => paint)).toEqual(['part-1'])
    expect(labelSaying(picture, 'Partly: [c]; No: 0%; Not asked: no figure').paint).toBe('gap')
  })

  test('print a number that has no room on its part under the bar, with the part’s name', () => {
    const picture = stackedBars.picture(row('98%', '2%'), 'narrow')
    const on = labelSaying(picture, '98%')
    expect(on.paint).toBe('on-part-1')
    expect(labelSaying(picture, 'Partly: 2%').y).toBeGreaterThan(on.y)
  })

  test('have the printed total after them, never one of their own', () => {
    const [first] = row('5%', '4%').categories
    const series = {
      ...row('5%', '4%'),
      categories: [{ ...first, label: 'Kent', marks: first?.marks ?? [], total: mark('10%') }],
    }
    expect(labelSaying(stackedBars.picture(series, 'wide'), 'total 10%').weight).toBe('bold')
    expect(() => labelSaying(stackedBars.picture(series, 'wide'), 'total 9%')).toThrow()
    for (const text of ['total 7', 'total 4', 'total 9'])
      expect(
        shapes(stackedBars.picture(reportsByMonth, 'narrow'), 'label').some(({ lines }) => lines[0] === text),
      ).toBe(true)
  })

  test('have an axis in place of numbers where asked, but still words for gaps', () => {
    const texts = shapes(stackedBars.picture({ ...row('50%', '[c]'), labels: 'none' }, 'wide'), 'label').map(
      ({ lines }) => lines.join(' '),
    )
    expect(texts).toEqual(['0', '25', '50', '75', '100%', 'Kent', 'Partly: [c]'])
  })
})

const ofParts = cases.filter(({ chart }) => chart === 'stackedBars' || chart === 'likert')
test.each(ofParts.flatMap((one) => widths.map((width) => ({ ...one, width }))))(
  'Every number on a part of $chart of $what, $width, lies within it, and none is lost',
  ({ picture, width }) => {
    const drawn = picture(width)
    const bars = shapes(drawn, 'bar').length === 0 ? [] : placed(drawn)
    for (const label of shapes(drawn, 'label').filter(({ paint }) => paint.startsWith('on-'))) {
      const box = boxOf(label)
      const under = bars.filter(
        ({ left, right, y1, y2 }) => left <= box.left && box.right <= right && y1 <= box.top && box.bottom <= y2,
      )
      expect(under, label.lines.join(' ')).toHaveLength(1)
    }
  },
)
