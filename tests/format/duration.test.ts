import { expect, test } from 'vitest'
import { duration } from '../../src/format/duration.ts'

test.each([
  [0, '0 days'],
  [1, '1 day'],
  [60, '60 days'],
  [61, '2 months'],
  [365, '12 months'],
  [456, '15 months'],
  [730, '24 months'],
  [731, '2 years'],
  [7400, '20 years'],
])('%i days are %s', (days, words) => expect(duration(days)).toBe(words))
