import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phrases, unreadable } from '../../../src/derive/says/phrases.ts'
import { type Reading, reading } from '../../../src/derive/says/reading.ts'
import type { Ratio } from '../../../src/format/ratio.ts'
import { inEnglish } from '../../support/numbers-in-english.ts'

const plain = ({ top, bottom }: Ratio) => {
  const whole = (a: bigint, b: bigint): bigint => (b === 0n ? a : whole(b, a % b))
  const divisor = whole(top < 0n ? -top : top, bottom) || 1n
  return bottom === divisor ? `${top / divisor}` : `${top / divisor}/${bottom / divisor}`
}

/** A reading in one line: “about 1/3 share”, “bare 31 percent”, “bare 14 of 42 count”. */
function told(read: Reading | null): string {
  if (read === null) return 'nothing'
  const { phrase, quantity, change = '' } = read
  const number = () => {
    if (quantity.says === 'count') return `${plain(quantity.count.value)} of ${plain(quantity.of.value)}`
    if (quantity.says === 'share')
      return plain(quantity.share) + (quantity.of === undefined ? '' : ` of ${plain(quantity.of.value)}`)
    if (quantity.says === 'times') return plain(quantity.factor)
    return (quantity.says === 'money' ? quantity.currency : '') + plain(quantity.amount.value)
  }
  const ratio = quantity.says === 'count' && quantity.ratio ? ' ratio' : ''
  return [phrase, change, number(), quantity.says].filter((part) => part !== '').join(' ') + ratio
}

describe('reading', () => {
  test.each([
    ['31', 'bare 31 number'],
    ['8,750', 'bare 8750 number'],
    ['−2.50', 'bare -5/2 number'],
    ['seven', 'bare 7 number'],
    ['a hundred and two', 'bare 102 number'],
    ['two thousand', 'bare 2000 number'],
    ['a dozen', 'bare 12 number'],
    ['half a dozen', 'bare 6 number'],
    ['two dozen', 'bare 24 number'],
    ['two and a half', 'bare 5/2 number'],
    ['none', 'bare 0 number'],
    ['no one', 'bare 0 number'],
    ['31 per cent', 'bare 31 percent'],
    ['31.4%', 'bare 157/5 percent'],
    ['thirty-one percent', 'bare 31 percent'],
    ['£2,203,600', 'bare £2203600 money'],
    ['£2.2 million', 'bare £2200000 money'],
    ['£2.2m', 'bare £2200000 money'],
    ['2.2m', 'bare 2200000 number'],
    ['£35k', 'bare £35000 money'],
    ['half a million', 'bare 500000 number'],
    ['two and a half million', 'bare 2500000 number'],
    ['14 of 42', 'bare 14 of 42 count'],
    ['Fourteen out of  the 42', 'bare 14 of 42 count'],
    ['none of the 14', 'bare 0 of 14 count'],
    ['all 14', 'bare 14 of 14 count'],
    ['all of the 14', 'bare 14 of 14 count'],
    ['both', 'bare 2 of 2 count'],
    ['nine out of ten', 'bare 9 of 10 count ratio'],
    ['one in five', 'bare 1 of 5 count ratio'],
    ['nine out of the ten', 'bare 9 of 10 count'],
    ['half', 'bare 1/2 share'],
    ['a third', 'bare 1/3 share'],
    ['one-third', 'bare 1/3 share'],
    ['two-thirds', 'bare 2/3 share'],
    ['three quarters', 'bare 3/4 share'],
    ['a third of the 42', 'bare 1/3 of 42 share'],
    ['all', 'bare 1 share'],
    ['most', 'most 1/2 share'],
    ['a majority', 'most 1/2 share'],
    ['a minority', 'a minority 1/2 share'],
    ['Just over half', 'just over 1/2 share'],
    ['only just over half', 'just over 1/2 share'],
    ['just under a third', 'nearly 1/3 share'],
    ['almost all', 'nearly 1 share'],
    ['fewer than a third', 'fewer than 1/3 share'],
    ['no more than 20 per cent', 'at most 20 percent'],
    ['more than 20 per cent', 'more than 20 percent'],
    ['at least nine in ten', 'at least 9 of 10 count ratio'],
    ['10 or more', 'at least 10 number'],
    ['up to 2.5%', 'at most 5/2 percent'],
    ['about 4,500', 'about 4500 number'],
    ['a dozen or so', 'about 12 number'],
    ['approximately one in three', 'about 1 of 3 count ratio'],
    ['only 14', 'bare 14 number'],
    ['just 14', 'bare 14 number'],
    ['twice as many', 'bare 2 times'],
    ['three times as likely', 'bare 3 times'],
    ['over three times as likely', 'more than 3 times'],
    ['a third as likely', 'bare 1/3 times'],
    ['doubled', 'bare 2 times'],
    ['5 percentage points', 'bare 5 points'],
    ['rose by 5 percentage points', 'bare rise 5 points'],
    ['a fall of about 12', 'about fall 12 number'],
    ['12 fewer', 'bare fall 12 number'],
    ['5 points higher', 'bare rise 5 points'],
  ])('“%s” is %s', (words, read) => expect(told(reading(words))).toBe(read))

  test.each([
    ...unreadable,
    'quite half',
    'third',
    'thirds',
    'two third',
    'one thirds',
    'four thirds',
    'the first half',
    'the third',
    'half-year',
    '8,75',
    '1,2345',
    '31 areas',
    '14 of the areas',
    '1 of 2 of 3',
    'five in one',
    'per cent',
    'hundred',
    'twenty-eleven',
    'seven twenty',
    'about',
    'about about 3',
    '',
    '٣١',
    '1e3',
    'constructor',
    'constructor as many',
    'a'.repeat(5000),
  ])('“%.40s” can’t be read, and no guess is made', (words) => expect(reading(words)).toBeNull())

  test('every number of words is read as itself, and as no other', () => {
    for (let number = 1; number <= 1100; number++)
      expect(told(reading(inEnglish(number)))).toBe(`bare ${number} number`)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (number) => {
        expect(told(reading(inEnglish(number)))).toBe(`bare ${number} number`)
        expect(told(reading(number.toLocaleString('en-GB')))).toBe(`bare ${number} number`)
        expect(told(reading(`${inEnglish(number)} per cent`))).toBe(`bare ${number} percent`)
      }),
    )
  })

  test('every phrase is read with its number, before it or behind it, whatever the case of its letters', () => {
    for (const { name, before, after, alone } of phrases) {
      for (const words of before) {
        expect(told(reading(`${words} 40`)), words).toBe(`${name} 40 number`)
        expect(told(reading(`${words.toUpperCase()} a third`)), words).toBe(`${name} 1/3 share`)
      }
      for (const words of after) expect(told(reading(`40 per cent ${words}`)), words).toBe(`${name} 40 percent`)
      for (const words of alone) expect(told(reading(words)), words).toBe(`${name} 1/2 share`)
    }
  })

  test('words that mean one thing stand in one place of the table', () => {
    const all = phrases.flatMap(({ before, after, alone }) => [
      ...before,
      ...after.map((words) => `… ${words}`),
      ...alone,
    ])
    expect(new Set(all).size).toBe(all.length)
  })
})
