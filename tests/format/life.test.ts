import { expect, test } from 'vitest'
import { life } from '../../src/format/life.ts'

test.each([
  ['1900', '1950', '1900 to 1950'],
  ['2014-06', undefined, 'since June 2014'],
  [undefined, '2025-03-31', 'until 31 March 2025'],
  [undefined, undefined, ''],
])('a body from %s to %s is told with the precision that is known', (from, to, words) => {
  expect(life(from, to)).toBe(words)
})
