import { describe, expect, test } from 'vitest'
import { reading, saysMatches } from '../../src/derive/says.ts'
import { aCell, aColumn } from '../support/library.ts'

describe('reading', () => {
  test.each([
    ['31', { says: 'number', value: 31, decimals: 0 }],
    ['8,750', { says: 'number', value: 8750, decimals: 0 }],
    ['8750', { says: 'number', value: 8750, decimals: 0 }],
    ['−2.50', { says: 'number', value: -2.5, decimals: 2 }],
    ['seven', { says: 'number', value: 7, decimals: 0 }],
    ['a hundred and two', { says: 'number', value: 102, decimals: 0 }],
    ['31 per cent', { says: 'percent', value: 31, decimals: 0 }],
    ['31.4%', { says: 'percent', value: 31.4, decimals: 1 }],
    ['31 percent', { says: 'percent', value: 31, decimals: 0 }],
    ['thirty-one per cent', { says: 'percent', value: 31, decimals: 0 }],
    ['£2,203,600', { says: 'money', currency: '£', value: 2203600, decimals: 0 }],
    ['14 of 42', { says: 'count', count: { value: 14, decimals: 0 }, of: { value: 42, decimals: 0 } }],
    ['Fourteen out of  the 42', { says: 'count', count: { value: 14, decimals: 0 }, of: { value: 42, decimals: 0 } }],
  ])('“%s” is read', (words, read) => expect(reading(words)).toEqual(read))

  test.each([
    'a third',
    'just over half',
    'about 31',
    '£2.2 million',
    '8,75',
    '1,2345',
    '31 areas',
    '14 of the areas',
    '1 of 2 of 3',
    'per cent',
    '',
    '٣١',
    '1e3',
  ])('“%s” can’t be read, and no guess is made', (words) => expect(reading(words)).toBeNull())
})

describe('saysMatches', () => {
  const percent = aColumn({ type: 'percent' })
  const integer = aColumn({ type: 'integer' })
  const money = aColumn({ type: 'money', unit: '£' })

  test.each([
    ['31 per cent', '31', percent],
    ['31', '31', percent],
    ['31.4%', '31.4', percent],
    ['57 per cent', '57.0', percent],
    ['8,750', '8750', integer],
    ['seven', '7', integer],
    ['none', '0', integer],
    ['£8,750', '8750', money],
    ['8,750', '8750', money],
    ['31%', '31', aColumn({ type: 'decimal', unit: '%' })],
  ])('the words “%s” match a printed %s', (words, printed, column) => {
    expect(saysMatches(words, aCell(printed), column)).toBe('matches')
  })

  test.each([
    ['another number', '31 per cent', '30', percent],
    ['a number that the table prints more exactly', '31 per cent', '31.4', percent],
    ['digits that the table does not print', '31.0 per cent', '31', percent],
    ['a per cent where the column counts', '31 per cent', '31', integer],
    ['money where the column counts', '£31', '31', integer],
    ['another currency', '€31', '31', money],
    ['pounds where the column has millions of them', '£2.2', '2.2', aColumn({ type: 'money', unit: '£ million' })],
    ['a number where the table has a symbol', '31', '[x]', integer],
    ['nothing where the table is blank', 'none', '', integer],
  ])('%s differs', (_, words, printed, column) => {
    expect(saysMatches(words, aCell(printed), column)).toBe('differs')
  })

  test('a count is compared with both of its cells', () => {
    expect(saysMatches('14 of 42', aCell('14'), integer, aCell('42'))).toBe('matches')
    expect(saysMatches('13 of 42', aCell('14'), integer, aCell('42'))).toBe('differs')
    expect(saysMatches('14 of 40', aCell('14'), integer, aCell('42'))).toBe('differs')
    expect(saysMatches('14', aCell('14'), integer, aCell('42'))).toBe('matches')
  })

  test('a count whose denominator is not named is left unchecked with a warning', () => {
    expect(saysMatches('14 of 42', aCell('14'), integer)).toBe('unreadable')
    expect(saysMatches('nine out of ten', aCell('90'), percent)).toBe('unreadable')
  })

  test('words that can’t be read are neither right nor wrong', () => {
    expect(saysMatches('almost a third', aCell('31'), percent)).toBe('unreadable')
  })

  test('a descriptor is compared as it is printed, capitals aside', () => {
    const descriptor = aColumn({ type: 'descriptor' })
    expect(saysMatches('very well met', aCell('Very well met'), descriptor)).toBe('matches')
    expect(saysMatches('well met', aCell('Very well met'), descriptor)).toBe('differs')
    expect(saysMatches('well met', aCell('[z]'), descriptor)).toBe('differs')
  })

  test('a date is compared in words or as it is printed', () => {
    const date = aColumn({ type: 'date' })
    expect(saysMatches('11 March 2021', aCell('2021-03-11'), date)).toBe('matches')
    expect(saysMatches('12 March 2021', aCell('2021-03-11'), date)).toBe('differs')
    expect(saysMatches('last spring', aCell('2021-03-11'), date)).toBe('unreadable')
  })
})
