import { expect, test } from 'vitest'
import { askedIn, asSearch } from '../../src/search/asked.ts'

test('what is asked goes into the address and comes back out', () => {
  for (const asked of [
    { query: 'risk & harm 100%', kind: 'Inspection report' },
    { query: '', kind: 'Page' },
    { query: 'Ynys Môn', kind: '' },
  ]) {
    expect(askedIn(asSearch(asked))).toEqual(asked)
  }
  expect(asSearch({ query: '', kind: '' })).toBe('')
})

test('an address from a plain form is read, space at the ends and what is missing aside', () => {
  expect(askedIn('?q=+race+equality+')).toEqual({ query: 'race equality', kind: '' })
  expect(askedIn('')).toEqual({ query: '', kind: '' })
})
