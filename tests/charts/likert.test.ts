import { describe, expect, test } from 'vitest'
import { likert } from '../../src/charts/likert.ts'
import type { CategorySeries } from '../../src/charts/series.ts'
import { mark, ratingsByCriterion } from './samples.ts'
import { labelSaying, shapes } from './shapes.ts'

const answers = (centre: number, ...rows: readonly (readonly string[])[]): CategorySeries => ({
  categories: rows.map((texts, index) => ({ label: `Question ${index + 1}`, marks: texts.map(mark) })),
  names: ['Never', 'Rarely', 'Neither', 'Often', 'Always'].slice(0, rows[0]?.length),
  unit: '%',
  domain: [0, 100],
  centre,
})
const bars = (series: CategorySeries) =>
  shapes(likert.picture(series, 'wide'), 'bar').map(({ paint, x1, x2 }) => [
    paint,
    Math.round(x1) + 0,
    Math.round(x2) + 0,
  ])

describe('Answers about a centre', () => {
  test('have half of the neutral answer on each side', () => {
    expect(bars(answers(2, ['10', '20', '40', '20', '10'])).toSorted((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      ['against-3', -50, -40],
      ['against-1', -40, -20],
      ['neutral', -20, 20],
      ['towards-1', 20, 40],
      ['towards-3', 40, 50],
    ])
  })

  test('part at the boundary where there is no neutral answer', () => {
    expect(bars(answers(0.5, ['30', '70']))).toEqual([
      ['against-2', -30, 0],
      ['towards-2', 0, 70],
    ])
    expect(bars(answers(1.5, ['10', '20', '30', '40'])).map(([paint]) => paint)).toEqual([
      'against-3',
      'against-1',
      'towards-1',
      'towards-3',
    ])
  })

  test('stand where they would without a gap beside them, which is told in words', () => {
    const picture = likert.picture(answers(0.5, ['[c]', '70']), 'wide')
    expect(shapes(picture, 'bar').map(({ x1, x2 }) => [x1, x2])).toEqual([[0, 70]])
    expect(labelSaying(picture, 'Never: [c]').paint).toBe('gap')
  })

  test('are counted from the centre to both sides on an axis', () => {
    const picture = likert.picture({ ...ratingsByCriterion, labels: 'none' }, 'wide')
    const axis = shapes(picture, 'label')
      .filter(({ paint }) => paint === 'soft')
      .map(({ lines }) => lines[0])
    expect(axis).toEqual(['10', '5', '0', '5 areas'])
  })

  test('have a legend in their order', () => {
    expect(likert.picture(ratingsByCriterion, 'wide').legend).toEqual([
      { className: 'against-3', text: 'Not met' },
      { className: 'against-1', text: 'Partly met' },
      { className: 'neutral', text: 'Satisfactorily met' },
      { className: 'towards-1', text: 'Well met' },
      { className: 'towards-3', text: 'Very well met' },
    ])
  })
})
