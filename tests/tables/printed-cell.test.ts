import { describe, expect, test } from 'vitest'
import { Column, type SymbolName } from '../../src/model/table.ts'
import { printedCell } from '../../src/tables/printed-cell.ts'
import { unit } from '../../src/tables/unit.ts'

type Type = Column['type']
const column = (type: Type, name?: string, title = 'Size') =>
  Column.parse({ name: 'size', title, type, ...(name !== undefined && { unit: name }) })
const print = (printed: string, type: Type, name?: string, symbol: SymbolName | null = null) =>
  printedCell({ printed, value: null, symbol }, column(type, name))

describe('a printed cell', () => {
  test.each([
    ['57', 'percent', undefined, '57%'],
    ['57.0', 'percent', undefined, '57.0%'],
    ['-3', 'percent', '% of nights', '−3%'],
    ['8750', 'integer', 'hours', '8,750'],
    ['1234567.50', 'decimal', undefined, '1,234,567.50'],
    ['2203600', 'money', '£', '£2,203,600'],
    ['-5', 'money', '£', '−£5'],
    ['2.2', 'money', '£ million', '£2.2 million'],
    ['2.2', 'money', '£m', '£2.2m'],
    ['12', 'money', '£000s', '12'],
    ['12', 'money', 'crowns', '12'],
    ['2002-07', 'month', undefined, 'Jul 2002'],
    ['2021-03-11', 'date', undefined, '11 March 2021'],
    ['2004', 'date', undefined, '2004'],
    ['1000', 'text', undefined, '1000'],
    ['Very well met', 'descriptor', undefined, 'Very well met'],
    ['', 'integer', undefined, ''],
  ] as const)('%s of %s in %s reads %s', (printed, type, name, words) => expect(print(printed, type, name)).toBe(words))

  test('keeps its symbol', () => {
    expect(print('57', 'percent', undefined, 'r')).toBe('57% [r]')
    expect(print('', 'percent', undefined, 'c')).toBe('[c]')
  })
})

describe('a unit', () => {
  test('stands in the header where no cell carries it', () => {
    expect(unit(column('integer', 'hours')).header).toBe('hours')
    expect(unit(column('money', '£000s')).header).toBe('£000s')
    expect(unit(column('percent', '% of nights')).header).toBe('% of nights')
  })

  test('is not said twice', () => {
    expect(unit(column('percent', 'per cent')).header).toBe('')
    expect(unit(column('money', '£')).header).toBe('')
    expect(unit(column('integer', 'hours', 'Hours lit')).header).toBe('')
  })

  test('stands behind the numbers of an axis', () => {
    const axes = [
      column('percent'),
      column('integer', 'hours'),
      column('money', '£m'),
      column('money', '£'),
      column('decimal'),
    ]
    expect(axes.map((of) => unit(of).axis)).toEqual(['%', ' hours', 'm', '', ''])
  })
})
