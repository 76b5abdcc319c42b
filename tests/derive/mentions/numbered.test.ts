import { describe, expect, test } from 'vitest'
import { numbered } from '../../../src/derive/mentions/numbered.ts'

const found = (text: string) => numbered(text).map(({ start, end, number }) => [number, text.slice(start, end)])

describe('recommendations named by number', () => {
  test.each([
    ['as recommendation 10 says', [['10', '10']]],
    [
      'Recommendations 3 and 5',
      [
        ['3', '3'],
        ['5', '5'],
      ],
    ],
    [
      'recommendations 1, 2, and 12b',
      [
        ['1', '1'],
        ['2', '2'],
        ['12b', '12b'],
      ],
    ],
    [
      'recommendations 7 to 9',
      [
        ['7', '7'],
        ['8', '7 to 9'],
        ['9', '9'],
      ],
    ],
    [
      'recommendations 7–8.',
      [
        ['7', '7'],
        ['8', '8'],
      ],
    ],
  ])('%s', (text, numbers) => expect(found(text)).toEqual(numbers))

  test.each([
    ['another publication’s', 'recommendation 3 of the report of 2005'],
    ['without a number', 'the recommendations were ten'],
    ['counted', '15 recommendations'],
    ['of which a part of a word is one', 'prerecommendation 3'],
  ])('none is found where it is %s', (_how, text) => expect(found(text)).toEqual([]))

  test('this publication’s may be said to be so', () => {
    expect(found('recommendation 3 in this report')).toEqual([['3', '3']])
  })

  test('a range that nobody can mean is not filled', () => {
    expect(numbered('recommendations 1 to 999999').length).toBeLessThan(1002)
  })
})
