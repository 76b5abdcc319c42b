import { expect, test } from 'vitest'
import { wordRanges } from '../../../src/search/index/word-ranges.ts'

test('a range ends and the next begins with as much as tells their words apart', () => {
  const ends = [
    ['ant', 'apple'],
    ['apricot', 'banana'],
    ['peach', 'peach'],
  ] as const
  expect(wordRanges(ends)).toEqual([
    ['ant', 'app'],
    ['apr', 'b'],
    ['p', 'peach'],
  ])
})

test('a word that another begins with ends its range whole', () => {
  expect(
    wordRanges([
      ['cart', 'cath'],
      ['cathartic', 'dog'],
    ]),
  ).toEqual([
    ['cart', 'cath'],
    ['catha', 'dog'],
  ])
})

test('letters are not cut in half', () => {
  expect(
    wordRanges([
      ['a', '𝔘a'],
      ['𝔙b', '𝔙c'],
    ]),
  ).toEqual([
    ['a', '𝔘'],
    ['𝔙', '𝔙c'],
  ])
})

test('a range does not end before it begins', () => {
  const ends = [
    ['or', 'oversight'],
    ['pad', 'perform'],
  ] as const
  expect(wordRanges(ends)).toEqual([
    ['or', 'oversight'],
    ['p', 'perform'],
  ])
})
