import { describe, expect, test } from 'vitest'
import {
  asSearch as asSearchIn,
  batch,
  type Question,
  questionIn as questionBy,
  without,
} from '../../../src/reader/list/question.ts'
import { recommendationTerms } from '../../../src/reader/list/recommendation-terms.ts'
import { resultWords } from '../../../src/reader/list/result-words.ts'

const questionIn = (search: string) => questionBy(search, recommendationTerms)
const asSearch = (question: Question) => asSearchIn(question, recommendationTerms)

describe('the address of a list', () => {
  test.each([
    '',
    '?q=tugs+%26+pilots',
    '?status=in-progress&status=no-record&body=gulls',
    '?overdue=yes&gap=yes&theme=staff&publication=pilots-2019&year=2019&sort=silent&show=150',
    '?body=The+Port+%28%C3%A9%29',
  ])('%s is read and written again as it was', (search) => {
    expect(asSearch(questionIn(search))).toBe(search)
  })

  test('is cleared of what it does not know', () => {
    expect(asSearch(questionIn('?sort=prettiest&show=-1&utm=x&q=++&status=a&status=a'))).toBe('?status=a')
    expect(questionIn('?show=1e9').shown).toBe(1e9)
    expect(questionIn('?show=51').shown).toBe(100)
    expect(questionIn('?show=lots').shown).toBe(batch)
  })

  test('loses one filter, and begins again at the top', () => {
    const question = questionIn('?status=a&status=b&year=2019&show=100')
    expect(asSearch(without(question, 'status', 'a'))).toBe('?status=b&year=2019')
  })
})

test('what is announced says how many match, and how many are shown', () => {
  expect(resultWords(46, 46, 46)).toBe('46 in all.')
  expect(resultWords(1, 1, 1)).toBe('1 in all.')
  expect(resultWords(1200, 10000, 50)).toBe('1,200 of 10,000 match; the first 50 are shown.')
  expect(resultWords(0, 46, 0)).toContain('Nothing matches.')
})
