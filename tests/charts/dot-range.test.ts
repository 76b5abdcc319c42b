import { describe, expect, test } from 'vitest'
import { dotRange } from '../../src/charts/dot-range.ts'
import { keyQuestions, mark } from './samples.ts'
import { labelSaying, shapes } from './shapes.ts'

const one = (...texts: string[]) =>
  dotRange.picture({ ...keyQuestions, categories: [{ label: 'Kent', marks: texts.map(mark) }] }, 'wide')

describe('A dot with its range', () => {
  test('stands at the average, on a line from the lowest to the highest, with all three numbers', () => {
    const picture = one('53', '17', '74')
    expect(shapes(picture, 'dot')).toMatchObject([{ x: 53, paint: 'fill-1' }])
    expect(shapes(picture, 'line').filter(({ paint }) => paint === 'stroke-2')).toMatchObject([{ x1: 17, x2: 74 }])
    expect(['53', '17', '74'].map((text) => labelSaying(picture, text).anchor)).toEqual(['middle', 'end', 'start'])
  })

  test('keeps the range where the average is confidential, and says so', () => {
    const picture = one('[c]', '17', '74')
    expect(shapes(picture, 'dot')).toEqual([])
    expect(labelSaying(picture, '[c]').paint).toBe('gap')
    expect(shapes(picture, 'line').filter(({ paint }) => paint === 'stroke-2')).toHaveLength(1)
  })

  test('draws no range of which an end is missing, and prints the end that there is', () => {
    const picture = one('53', '[x]', '74')
    expect(shapes(picture, 'line').filter(({ paint }) => paint === 'stroke-2')).toEqual([])
    expect(labelSaying(picture, '[x] to 74').paint).toBe('gap')
    expect(labelSaying(one('53', '', ''), 'no range').paint).toBe('gap')
  })

  test('has a legend for dot and line, in words', () => {
    expect(one('53', '17', '74').legend).toEqual([
      { className: 'fill-1 circle', text: 'Average over areas' },
      { className: 'stroke-2 line', text: 'Lowest area to highest' },
    ])
  })

  test('has an axis that says its unit once', () => {
    expect(labelSaying(one('53', '17', '74'), '100%').paint).toBe('soft')
    expect(labelSaying(one('53', '17', '74'), '75').paint).toBe('soft')
  })
})
