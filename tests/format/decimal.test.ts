import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absolute, atMost, decimal, decimalOf, negative, printed, product, sum } from '../../src/format/decimal.ts'

test('a tenth and two tenths are three tenths, exactly', () => {
  expect(printed(sum([decimal('0.1'), decimal('0.2')]))).toBe('0.3')
  expect(printed(product(decimal('-1.5'), decimal('0.2')))).toBe('-0.30')
  expect(printed(sum([decimal('57.0'), decimal('45')]))).toBe('102.0')
})

test('numbers compare by value, not by how many decimals they print', () => {
  expect(atMost(decimal('57'), decimal('57.0'))).toBe(true)
  expect(atMost(decimal('57.01'), decimal('57'))).toBe(false)
  expect(atMost(decimal('-3'), decimal('2'))).toBe(true)
})

test('a description’s tolerance is the decimal that was written', () => {
  expect(printed(decimalOf(0.1))).toBe('0.1')
  expect(printed(decimalOf(1e-7))).toBe('0.0000001')
})

test('what is printed reads back as the same number', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 14n), 10n ** 14n), fc.nat(6), (digits, scale) => {
      const number = { digits, scale }
      expect(decimal(printed(number))).toEqual(number)
      expect(sum([number, negative(number)]).digits).toBe(0n)
      expect(absolute(number).digits >= 0n).toBe(true)
    }),
  )
})
