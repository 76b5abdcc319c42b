import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identifierKey, numberKey } from '../../src/search/number-key.ts'
import { isInRuns, runs } from '../../src/search/runs.ts'

test.each([
  ['1/05', '1.5'],
  ['01/2005', '1.5'],
  ['2.15', '2.15'],
  ['2.13A', '2.13a'],
  ['10-1', '10.1'],
  ['10(1)', '10.1'],
  ['10–1', '10.1'],
  ['2003/2004', '2003.4'],
  ['0.10', '0.10'],
])('the number %s is compared as %s', (written, key) => expect(numberKey(written)).toBe(key))

test.each([
  ['ISBN 978-1-84473-473-1', '9781844734731'],
  ['isbn: 9781844734731', '9781844734731'],
  ['Reference no. 274095', '274095'],
  ['doi:10.1000/182', '101000182'],
  ['Inspection Findings 1/05', 'inspectionfindings105'],
])('the identifier %s is compared as %s', (written, key) => expect(identifierKey(written)).toBe(key))

describe('runs', () => {
  test('join numbers that follow one another', () => {
    expect(runs(['1', '2', '3', '5', '5A', '6', '7', '9.1', '10'])).toBe('1-3 5 5A 6-7 9.1 10')
  })

  test('hold exactly the numbers that they were made of', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 30 }).map(String), fc.stringMatching(/^([1-9][A-C]|\d\.\d|)$/))
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), number, (numbers, other) => {
        const written = runs(numbers)
        for (const each of numbers) expect(isInRuns(each, written)).toBe(true)
        expect(isInRuns(other, written)).toBe(numbers.includes(other))
      }),
    )
  })
})
