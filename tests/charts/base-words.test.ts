import { expect, test } from 'vitest'
import { baseWords } from '../../src/charts/base-words.ts'

test.each([
  [[], ''],
  [[{ text: '57', small: false }], 'n = 57'],
  [[{ text: '12', small: true }], 'n = 12 (small base)'],
  [[{ text: '[c]', small: false }], 'n = [c]'],
  [
    [
      { text: '1,204', small: false, of: 'Day' },
      { text: '12', small: true, of: 'Night' },
    ],
    'n: Day 1,204; Night 12 (small base)',
  ],
])('The bases %j are told as “%s”', (bases, words) => expect(baseWords(bases)).toBe(words))
