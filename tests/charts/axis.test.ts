import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, domainOf, fitted, ticks } from '../../src/charts/axis.ts'
import { mark } from './samples.ts'

const texts = (...marks: Parameters<typeof ticks>) => ticks(...marks).map(({ text }) => text)
const series = (...values: string[]) => ({
  categories: [{ label: 'Kent', marks: values.map(mark) }],
  names: [],
  unit: '',
})

describe('An axis', () => {
  test('runs from zero to the greatest number, or wider where a number or the reference asks for it', () => {
    expect(domainOf(series('12', '57'))).toEqual([0, 57])
    expect(domainOf(series('−12', '57'))).toEqual([-12, 57])
    expect(domainOf({ ...series('57', '120'), domain: [0, 100] })).toEqual([0, 120])
    expect(domainOf({ ...series('57'), reference: { value: 70, label: 'Target' } })).toEqual([0, 70])
  })

  test('has a length even where there are only zeros or gaps', () => {
    expect(domainOf(series('0', '[c]'))).toEqual([0, 1])
    expect(domainOf(series())).toEqual([0, 1])
  })

  test('has few round numbers, printed alike', () => {
    expect(texts([0, 100], 5)).toEqual(['0', '25', '50', '75', '100'])
    expect(texts([0, 100], 3)).toEqual(['0', '50', '100'])
    expect(texts([0, 12_020], 5)).toEqual(['0', '2,500', '5,000', '7,500', '10,000'])
    expect(texts([-45, 20], 5)).toEqual(['−40', '−20', '0', '20'])
    expect(texts([0, 1], 5)).toEqual(['0.00', '0.25', '0.50', '0.75', '1.00'])
    expect(texts([0, 0.3], 5)).toEqual(['0.0', '0.1', '0.2', '0.3'])
  })

  test('never has more numbers than asked for, all within it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 2, max: 6 }),
        (low, length, most) => {
          const marks = ticks([low, low + length], most)
          expect(marks.length).toBeLessThanOrEqual(most)
          expect(marks.length).toBeGreaterThan(0)
          for (const { value } of marks) expect(value >= low - 1e-9 && value <= low + length + 1e-9).toBe(true)
        },
      ),
    )
  })

  test('is as long as it can be with every number that stands beside a mark still inside', () => {
    const domain = [0, 100] as const
    const beside = [
      { value: 100, before: 0, after: 40 },
      { value: 0, before: 20, after: 0 },
      { value: 50, before: 0, after: 30 },
    ]
    const scale = fitted(domain, beside, 100, 700)
    expect(scale.range[0]).toBeCloseTo(120, 1)
    expect(scale.range[1]).toBeCloseTo(660, 1)
    expect(at(scale, 50)).toBeCloseTo(390, 1)
  })
})
