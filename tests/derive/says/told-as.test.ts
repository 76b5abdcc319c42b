import { expect, test } from 'vitest'
import { toldAs } from '../../../src/derive/says/told-as.ts'

test.each([
  ['a third', 'at least 32.33 and at most 34.33 per cent'],
  ['about a third', 'at least 30.83 and at most 35.83 per cent'],
  ['just over half', 'more than 50 and at most 55 per cent'],
  ['nearly all', 'at least 95 and less than 100 per cent'],
  ['fewer than one in five', 'less than 20 per cent'],
  ['most', 'more than 50 per cent'],
  ['a minority', 'more than 0 and less than 50 per cent'],
  ['about 60 per cent', 'at least 57.5 and at most 62.5 per cent'],
  ['about 5 percentage points', 'at least 2.5 and at most 7.5 percentage points'],
  ['about 1,200', 'at least 1,150 and at most 1,250'],
  ['nearly eight', 'at least 7.2 and less than 8'],
  ['£2.2 million', 'at least 2,150,000 and at most 2,250,000'],
  ['10 or more', 'at least 10'],
])('“%s” means %s', (words, meaning) => expect(toldAs(words)).toBe(meaning))

test.each(['31', '31 per cent', 'seven', '14 of 42', 'all', 'exactly half', 'twice as many', 'several'])(
  '“%s” needs no explanation, or has none',
  (words) => expect(toldAs(words)).toBeNull(),
)
