import { expect, test } from 'vitest'
import { withUnit } from '../../src/figures/descriptions/spoken.ts'

test.each([
  ['57%', 57, '%', '57%'],
  ['8,750', 8750, ' hours', '8,750 hours'],
  ['1', 1, ' reports', '1 report'],
  ['1', 1, ' bodies', '1 body'],
  ['1', 1, ' people', '1 person'],
  ['1', 1, ' staff', '1 staff'],
  ['1', 1, ' address', '1 address'],
  ['1 [r]', 1, ' hours', '1 hour [r]'],
])('“%s” of %i in “%s” is said as “%s”', (text, value, unit, expected) =>
  expect(withUnit({ text, value }, unit)).toBe(expected),
)
