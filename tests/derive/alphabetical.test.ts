import { expect, test } from 'vitest'
import { alphabetical } from '../../src/derive/alphabetical.ts'

test('an index puts 9 before 10 and does not part capitals from small letters or accents from none', () => {
  const words = ['Section 10', 'zebra', 'Ynys Môn', 'Ynys Mon', 'section 9', 'Area', 'area']
  expect(words.toSorted(alphabetical)).toEqual([
    'Area',
    'area',
    'section 9',
    'Section 10',
    'Ynys Mon',
    'Ynys Môn',
    'zebra',
  ])
})
