import { describe, expect, test } from 'vitest'
import { bars } from '../../src/charts/bars.ts'
import { mark, overallScores } from './samples.ts'
import { labelSaying, shapes } from './shapes.ts'

const hours = {
  categories: [
    { label: 'Programmes', marks: [mark('8,750')] },
    { label: 'Resettlement', marks: [mark('[c]')] },
    { label: 'Advice', marks: [mark('0')] },
    { label: 'Savings', marks: [mark('−1,250')] },
    { label: 'Not asked', marks: [mark('')] },
  ],
  names: ['Hours'],
  unit: ' hours',
}

describe('Bars', () => {
  const picture = bars.picture(hours, 'wide')

  test('begin at zero and end at their number, on either side', () => {
    expect(shapes(picture, 'bar').map(({ x1, x2 }) => [x1, x2])).toEqual([
      [0, 8750],
      [0, -1250],
    ])
    expect(picture.scale?.domain).toEqual([-1250, 8750])
  })

  test('show a gap in words and a zero as a zero, and draw neither', () => {
    expect(labelSaying(picture, '[c]').paint).toBe('gap')
    expect(labelSaying(picture, 'no figure').paint).toBe('gap')
    expect(labelSaying(picture, '0')).toMatchObject({ paint: 'ink', weight: 'bold' })
  })

  test('carry their number at their outer end', () => {
    expect(labelSaying(picture, '8,750').anchor).toBe('start')
    expect(labelSaying(picture, '−1,250').anchor).toBe('end')
  })

  test('set a highlighted area apart by colour and by a bold label', () => {
    const scores = bars.picture(overallScores, 'wide')
    expect(
      shapes(scores, 'bar')
        .filter(({ paint }) => paint === 'fill-1')
        .map(({ x2 }) => x2),
    ).toEqual([56])
    expect(labelSaying(scores, 'South Wales').weight).toBe('bold')
    expect(labelSaying(scores, 'Essex').weight).toBe('normal')
  })

  test('stop the reference line at every label that it would cross', () => {
    const scores = bars.picture(overallScores, 'wide')
    const value = labelSaying(scores, '72')
    const lines = shapes(scores, 'line').filter(({ paint }) => paint === 'reference')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.filter(({ y1, y2 }) => y1 < value.y && value.y < y2)).toEqual([])
    expect(labelSaying(scores, 'Middle of the 14 areas: 73').anchor).toBe('middle')
  })

  test('stand under the headings of their families, each heading once', () => {
    const scores = bars.picture(overallScores, 'narrow')
    expect(labelSaying(scores, 'Large size, high density areas').y).toBeLessThan(labelSaying(scores, 'Essex').y)
    expect(labelSaying(scores, 'Medium size, higher density areas').y).toBeGreaterThan(
      labelSaying(scores, 'South Wales').y,
    )
  })

  test('have their labels above them on a narrow screen', () => {
    const narrow = bars.picture(hours, 'narrow')
    expect(labelSaying(narrow, 'Programmes').y).toBeLessThan(labelSaying(narrow, '8,750').y - 10)
    expect(labelSaying(picture, 'Programmes').y).toBe(labelSaying(picture, '8,750').y)
  })
})
