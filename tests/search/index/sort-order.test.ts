import { expect, test } from 'vitest'
import { sortOrder } from '../../../src/search/index/sort-order.ts'

test('pages are ordered by their values as texts, equal ones as they stand, those without a value left out', () => {
  expect(sortOrder(['2019-05-01', null, '2004-12', '2019-05-01', '2004'])).toEqual([4, 2, 0, 3])
})

test('values that are all numbers are ordered by size', () => {
  expect(sortOrder(['10', '9.5', null, '-3', '1e1'])).toEqual([3, 1, 0, 4])
})

test('numbers that the engine cannot tell apart count as equal', () => {
  expect(sortOrder(['16777217', '16777216'])).toEqual([0, 1])
})
