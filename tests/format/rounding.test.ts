import { describe, expect, test } from 'vitest'
import { decimal, printed } from '../../src/format/decimal.ts'
import { nearestMultiple, percentage, quotient, type Rounding, rounded } from '../../src/format/rounding.ts'

const conventions: readonly Rounding[] = ['half-up', 'half-even', 'half-away', 'down', 'up']

/**
 * Worked by hand, not by a program: the number, how many decimals are wanted, and what each convention makes of it, in the order
 * half-up (to plus infinity), half-even, half-away, down (to zero), up (away from zero).
 */
const vectors: readonly (readonly [number: string, decimals: number, ...results: string[]])[] = [
  ['0.5', 0, '1', '0', '1', '0', '1'],
  ['1.5', 0, '2', '2', '2', '1', '2'],
  ['2.5', 0, '3', '2', '3', '2', '3'],
  ['-0.5', 0, '0', '0', '-1', '0', '-1'],
  ['-1.5', 0, '-1', '-2', '-2', '-1', '-2'],
  ['-2.5', 0, '-2', '-2', '-3', '-2', '-3'],
  ['0.125', 2, '0.13', '0.12', '0.13', '0.12', '0.13'],
  // In binary 1.005, 2.675 and 1.115 lie a little beside their halves, and are rounded wrongly.
  ['1.005', 2, '1.01', '1.00', '1.01', '1.00', '1.01'],
  ['2.675', 2, '2.68', '2.68', '2.68', '2.67', '2.68'],
  ['1.115', 2, '1.12', '1.12', '1.12', '1.11', '1.12'],
  ['99.95', 1, '100.0', '100.0', '100.0', '99.9', '100.0'],
  ['99.949', 1, '99.9', '99.9', '99.9', '99.9', '100.0'],
  ['0.45', 1, '0.5', '0.4', '0.5', '0.4', '0.5'],
  ['0.450001', 1, '0.5', '0.5', '0.5', '0.4', '0.5'],
  ['0', 2, '0.00', '0.00', '0.00', '0.00', '0.00'],
  ['-0', 1, '0.0', '0.0', '0.0', '0.0', '0.0'],
  ['-0.04', 1, '0.0', '0.0', '0.0', '0.0', '-0.1'],
  ['57', 1, '57.0', '57.0', '57.0', '57.0', '57.0'],
  // One more than a binary number can hold, and 21 digits, where programs begin to print 1e+21.
  [
    '9007199254740993',
    0,
    '9007199254740993',
    '9007199254740993',
    '9007199254740993',
    '9007199254740993',
    '9007199254740993',
  ],
  [
    '1000000000000000000000.5',
    0,
    '1000000000000000000001',
    '1000000000000000000000',
    '1000000000000000000001',
    '1000000000000000000000',
    '1000000000000000000001',
  ],
  [
    '12345678901234567890.125',
    2,
    '12345678901234567890.13',
    '12345678901234567890.12',
    '12345678901234567890.13',
    '12345678901234567890.12',
    '12345678901234567890.13',
  ],
  [
    '0.00000000000000000005',
    19,
    '0.0000000000000000001',
    '0.0000000000000000000',
    '0.0000000000000000001',
    '0.0000000000000000000',
    '0.0000000000000000001',
  ],
]

describe('a number is rounded by the declared convention', () => {
  const cases = vectors.map(([number, decimals, ...results]) => ({ number, decimals, results }))
  test.each(cases)('$number to $decimals decimals', ({ number, decimals, results }) => {
    expect(conventions.map((convention) => printed(rounded(decimal(number), decimals, convention)))).toEqual(results)
  })
})

/** Shares that fall on an exact half, or never end, worked by hand: n of d, decimals, then the five conventions. */
const shares: readonly (readonly [part: string, whole: string, decimals: number, ...results: string[]])[] = [
  // 12.5, 62.5 and 0.5 per cent.
  ['1', '8', 0, '13', '12', '13', '12', '13'],
  ['5', '8', 0, '63', '62', '63', '62', '63'],
  ['1', '200', 0, '1', '0', '1', '0', '1'],
  // 28.75 and 1.125 per cent.
  ['23', '80', 1, '28.8', '28.8', '28.8', '28.7', '28.8'],
  ['9', '800', 2, '1.13', '1.12', '1.13', '1.12', '1.13'],
  // 33.333…, 66.666… and 99.95 per cent.
  ['1', '3', 1, '33.3', '33.3', '33.3', '33.3', '33.4'],
  ['2', '3', 1, '66.7', '66.7', '66.7', '66.6', '66.7'],
  ['1999', '2000', 1, '100.0', '100.0', '100.0', '99.9', '100.0'],
  ['-1', '8', 0, '-12', '-12', '-13', '-12', '-13'],
  ['0', '7', 1, '0.0', '0.0', '0.0', '0.0', '0.0'],
  ['2.5', '4', 0, '63', '62', '63', '62', '63'],
]

describe('a share is divided and rounded once', () => {
  const cases = shares.map(([part, whole, decimals, ...results]) => ({ part, whole, decimals, results }))
  test.each(cases)('$part of $whole to $decimals decimals', ({ part, whole, decimals, results }) => {
    expect(
      conventions.map((convention) => printed(percentage(decimal(part), decimal(whole), decimals, convention))),
    ).toEqual(results)
  })

  test('and nothing is divided by zero', () => {
    expect(() => quotient(decimal('1'), decimal('0.0'), 1)).toThrow('Nothing is divided by zero.')
  })
})

test('a count is rounded to the nearest multiple of a base', () => {
  expect([0, 1, 2, 3, 7, 8, 12, 13].map((count) => nearestMultiple(count, 5))).toEqual([0, 0, 0, 5, 5, 10, 10, 15])
  expect([5, 15, 25].map((count) => nearestMultiple(count, 10))).toEqual([10, 20, 30])
  expect([5, 15, 25].map((count) => nearestMultiple(count, 10, 'half-even'))).toEqual([0, 20, 20])
})
