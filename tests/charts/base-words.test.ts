import { expect, test } from 'vitest'
import { baseWords } from '../../src/charts/base-words.ts'

test.each([
  [[], ''],
  [[{ text: '57', small: false }], 'n = 57'],
  [[{ text: '12', small: true }], 'n = 12 (small base)'],
  [[{ text: '[c]', small: false }], 'n = [c]'],
  [
    [
      { text: '1,204', small: false },
      { text: '12', small: true },
    ],
    'n = 1,204 and 12 (small base)',
  ],
  [
    [
      { text: '1,204', small: false },
      { text: '57', small: false },
      { text: '[c]', small: false },
    ],
    'n = 1,204; 57; [c]',
  ],
])('The bases %j are told as “%s”', (bases, words) => expect(baseWords(bases)).toBe(words))
