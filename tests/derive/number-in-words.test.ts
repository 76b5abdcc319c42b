import { expect, test } from 'vitest'
import { numberInWords } from '../../src/derive/number-in-words.ts'

const ones = ['', ...'one two three four five six seven eight nine'.split(' ')]
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** The words for 1 to 999, made the other way round. */
function inEnglish(number: number): string {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100]
  const [ten, one] = [Math.floor(rest / 10), rest % 10]
  const low = rest < 10 ? ones[one] : rest < 20 ? teens[one] : one === 0 ? tens[ten] : `${tens[ten]}-${ones[one]}`
  if (hundreds === 0) return low ?? ''
  return rest === 0 ? `${ones[hundreds]} hundred` : `${ones[hundreds]} hundred and ${low}`
}

test('every number from one to nine hundred and ninety-nine is read', () => {
  for (let number = 1; number <= 999; number++) expect(numberInWords(inEnglish(number)), inEnglish(number)).toBe(number)
})

test.each([
  ['Seven', 7],
  ['twenty one', 21],
  ['a hundred', 100],
  ['a hundred and two', 102],
  ['one hundred two', 102],
  ['zero', 0],
  ['none', 0],
])('“%s” is %i', (words, number) => expect(numberInWords(words)).toBe(number))

test.each([
  'a third',
  'half',
  'about seven',
  'seven areas',
  'seven twenty',
  'twenty-eleven',
  'twenty-zero',
  'hundred',
  'one hundred and',
  'ten hundred',
  'one thousand',
  'a',
  '',
  'constructor',
])('“%s” is not read as a number', (words) => expect(numberInWords(words)).toBeNull())
