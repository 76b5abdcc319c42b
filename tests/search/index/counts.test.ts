import { expect, test } from 'vitest'
import { countsOf, sumOf } from '../../../src/search/index/counts.ts'
import type { EngineWord } from '../../../src/search/index/decoded.ts'

const cafe: EngineWord = [
  'cafe',
  [
    [0, [-25, 3], []],
    [2, [5], [-1, 0]],
  ],
  [['café', [[1, [7], []]]]],
]

test('pages and places are counted, those of spellings with marks among them', () => {
  expect(countsOf([cafe], 3)).toEqual({ postings: 3, size: 9 })
  expect(sumOf([countsOf([cafe], 3), countsOf([cafe], 3)])).toEqual({ postings: 6, size: 18 })
})

test('a page that is not there, or comes twice, is no count but a fault', () => {
  expect(() => countsOf([cafe], 2)).toThrow('the pages of “cafe” are out of order')
  expect(() =>
    countsOf(
      [
        [
          'a',
          [
            [1, [], []],
            [0, [], []],
          ],
          [],
        ],
      ],
      9,
    ),
  ).toThrow('the pages of “a” are out of order')
})
