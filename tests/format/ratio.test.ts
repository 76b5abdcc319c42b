import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, least, minus, over, plus, ratio, ratioOf, size, times } from '../../src/format/ratio.ts'

const ratios = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([top, bottom]) => ratio(top, bottom))

test('a third is a third: three of them are one, which no binary fraction manages with a tenth', () => {
  const third = ratio(1, 3)
  expect(compare(plus(plus(third, third), third), ratio(1))).toBe(0)
  expect(compare(plus(ratioOf('0.1'), ratioOf('0.2')), ratioOf('0.3'))).toBe(0)
  expect(compare(ratioOf('33.3'), times(ratio(100), third))).toBeLessThan(0)
})

test('nothing is divided by zero, and a negative divisor turns the sign', () => {
  expect(over(ratio(1), ratio(0))).toBeNull()
  expect(over(ratio(1), ratio(-2))).toEqual(ratio(-1, 2))
})

test('what is added and taken away, or multiplied and divided, is as before; the lesser is not greater than either', () => {
  fc.assert(
    fc.property(ratios, ratios, (one, other) => {
      expect(compare(minus(plus(one, other), other), one)).toBe(0)
      const product = over(times(one, other), other)
      if (product !== null) expect(compare(product, one)).toBe(0)
      expect(compare(least(one, other), one)).toBeLessThanOrEqual(0)
      expect(compare(size(one), ratio(0))).toBeGreaterThanOrEqual(0)
      expect(Math.sign(compare(one, other))).toBe(-Math.sign(compare(other, one)) || 0)
    }),
  )
})
