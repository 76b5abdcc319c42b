import { expect, test } from 'vitest'
import { rounded, roundedInPath } from '../../src/charts/rounded.ts'

test.each([
  ['12.345', 12.35],
  ['12.344', 12.34],
  ['-0.005', 0],
  ['-12.346', -12.35],
  ['57', 57],
])('A place at %s is drawn at %d', (place, drawn) => {
  expect(`${rounded(Number(place))}`).toBe(`${drawn}`)
})

test.each([
  ['4.2849', 4.29],
  ['-4.2849', -4.28],
  ['4.284', 4.28],
])('A number of a path at %s is drawn at %d, as Plot does it', (place, drawn) => {
  expect(roundedInPath(Number(place))).toBe(drawn)
})
