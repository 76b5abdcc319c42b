import { expect, test } from 'vitest'
import { rounded, roundedWithin } from '../../src/charts/rounded.ts'

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
  ['translate(12.3456,-7.999)', 'translate(12.35,-8)'],
  ['M1.234,5L0.5,100.126', 'M1.23,5L0.5,100.13'],
  ['translate(1.5e-7,3)', 'translate(0,3)'],
  ['translate(12.35,-8)', 'translate(12.35,-8)'],
  ['0.4em', '0.4em'],
  ['1.003em', '1em'],
])('%s is written %s', (text, written) => {
  expect(roundedWithin(text)).toBe(written)
})
