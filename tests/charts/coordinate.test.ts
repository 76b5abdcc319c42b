import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coordinate } from '../../src/charts/coordinate.ts'

test.each([
  [12.345, '12.35'],
  [12.344, '12.34'],
  [12.3, '12.3'],
  [12.04, '12.04'],
  [-0.005, '0'],
  [-0.05, '-0.05'],
  [-12.346, '-12.35'],
  [57, '57'],
  [1.5e-7, '0'],
  [3e9, '3000000000'],
])('A place at %d is written %s', (place, written) => {
  expect(coordinate(place)).toBe(written)
})

test('Every place is written as the nearest hundredth would print', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (place) => {
      expect(coordinate(place)).toBe(`${Math.round(place * 100) / 100}`)
    }),
  )
})
