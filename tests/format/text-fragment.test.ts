import { expect, test } from 'vitest'
import { textFragment } from '../../src/format/text-fragment.ts'

test('a short text is looked for as a whole, a long one by its ends', () => {
  expect(textFragment('Kent came first.')).toBe(':~:text=Kent%20came%20first.')
  const long = Array.from({ length: 20 }, (_, index) => `w${index}`).join(' ')
  expect(textFragment(long, [], 2)).toBe(':~:text=w0%20w1,w18%20w19')
})

test('the fragment’s own signs are written so that they are words: a comma, an ampersand and a hyphen', () => {
  expect(textFragment('Dyfed-Powys, Avon & Somerset')).toBe(':~:text=Dyfed%2DPowys%2C%20Avon%20%26%20Somerset')
})

test('no words are taken from both sides of a sign that the page alone has, such as the number of a footnote', () => {
  expect(textFragment('It rained. Then it did not.', [10])).toBe(':~:text=It%20rained.,Then%20it%20did%20not.')
  expect(textFragment('It rained.', [10])).toBe(':~:text=It%20rained.')
  expect(textFragment('a b c d e', [5], 2)).toBe(':~:text=a%20b,d%20e')
})
