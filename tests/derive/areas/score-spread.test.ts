import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scoreSpread } from '../../../src/derive/areas/score-spread.ts'

test('of no scores there is no spread, of fewer than three no median', () => {
  expect(scoreSpread([])).toBeUndefined()
  expect(scoreSpread(['57'])).toEqual({ count: 1, low: '57', high: '57' })
  expect(scoreSpread(['57', '8'])).toEqual({ count: 2, low: '8', high: '57' })
})

test('scores keep their printed form, and the middle of an even count lies exactly half-way', () => {
  expect(scoreSpread(['57.0', '9', '62.5'])).toEqual({ count: 3, low: '9', high: '62.5', median: '57.0' })
  expect(scoreSpread(['10', '0.1', '0.2', '9'])).toMatchObject({ low: '0.1', high: '10', median: '4.6' })
  expect(scoreSpread(['1', '2', '3', '4'])?.median).toBe('2.5')
})

test('as many scores lie at or below the median as at or above it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3 }), (scores) => {
      const middle = Number(scoreSpread(scores.map(String))?.median)
      const below = scores.filter((score) => score <= middle).length
      const above = scores.filter((score) => score >= middle).length
      expect(Math.min(below, above) * 2).toBeGreaterThanOrEqual(scores.length)
    }),
  )
})
