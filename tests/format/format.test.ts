import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchor } from '../../src/format/anchor.ts'
import { day, earliestDay, shortMonth, year } from '../../src/format/day.ts'
import { fingerprint } from '../../src/format/fingerprint.ts'
import { nearest } from '../../src/format/nearest.ts'
import { number, size } from '../../src/format/number.ts'
import { plural } from '../../src/format/plural.ts'
import { capitalised, series } from '../../src/format/sentence.ts'
import { urlsUnder } from '../../src/format/url.ts'

describe('dates', () => {
  test.each([
    ['2004', '2004', '2004-01-01'],
    ['2005-01', 'January 2005', '2005-01-01'],
    ['2021-03-11', '11 March 2021', '2021-03-11'],
  ])('%s is read as “%s” and sorted as %s', (date, words, earliest) => {
    expect([day(date), earliestDay(date), year(date)]).toEqual([words, earliest, date.slice(0, 4)])
  })

  test('months are short in tables', () => {
    expect(['2002-07', '2004'].map(shortMonth)).toEqual(['Jul 2002', '2004'])
  })
})

describe('numbers', () => {
  test.each([
    ['8750', '8,750'],
    ['57.0', '57.0'],
    ['-3', '\u22123'],
    ['1234567.50', '1,234,567.50'],
    ['999', '999'],
    ['Well met', 'Well met'],
  ])('%s is printed “%s”', (printed, shown) => expect(number(printed)).toBe(shown))

  test('the digits of any number stay as they are printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), fc.stringMatching(/^\d{0,6}$/), (whole, fraction) => {
        const printed = fraction === '' ? `${whole}` : `${whole}.${fraction}`
        expect(number(printed).replaceAll(',', '')).toBe(printed)
      }),
    )
  })

  test.each([
    [840, '840 bytes'],
    [1234, '1.2 KB'],
    [9000, '9 KB'],
    [53_400, '53 KB'],
    [2_300_000, '2.3 MB'],
  ])('%d bytes are “%s”', (bytes, shown) => expect(size(bytes)).toBe(shown))
})

describe('words', () => {
  test('counts bring their nouns', () => {
    expect([plural(1, 'body', 'bodies'), plural(0, 'body', 'bodies'), plural(1200, 'body', 'bodies')]).toEqual([
      '1 body',
      '0 bodies',
      '1,200 bodies',
    ])
  })

  test('series are joined as English does it', () => {
    expect([series([]), series(['a']), series(['a', 'b']), series(['a', 'b', 'c'], 'or')]).toEqual([
      '',
      'a',
      'a and b',
      'a, b or c',
    ])
    expect(capitalised('the Office')).toBe('The Office')
  })
})

describe('the nearest name', () => {
  test.each([
    ['overal', ['overall', 'outcomes'], 'overall'],
    ['Tabel', ['Table', 'Term'], 'Table'],
    ['publised', ['published', 'publisher'], 'published'],
    ['Kentshire', ['wiltshire', 'kent'], 'kent'],
    ['q', ['c', 'x'], undefined],
    ['zebra', ['overall', 'outcomes'], undefined],
    ['x', [], undefined],
  ])('to “%s” among %j is %j', (wrong, names, expected) => expect(nearest(wrong, names)).toBe(expected))

  test('is a name itself where it is among them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (names) => {
        expect(nearest(names[0] ?? '', names)).toBe(names[0])
      }),
    )
  })
})

describe('addresses', () => {
  test.each(['/', '/inspections/'])('all begin with the site’s path %s', (base) => {
    const url = urlsUnder(base)
    const all = [
      url.home(),
      url.kind('reports'),
      url.kindInYear('reports', '2021'),
      url.publication('reports', 'x'),
      url.chapter('reports', 'x', 'y'),
      url.print('reports', 'x'),
      url.figureSvg('reports', 'x', 'f'),
      url.data(),
      url.table('x/t'),
      url.csv('x/t'),
      url.csvMetadata('x/t'),
      url.glossary('term-a'),
      url.search(),
      url.aToZ(),
      url.about(),
      url.contact(),
      url.privacy(),
      url.accessibility(),
      url.favicon(),
      url.brandCss(),
    ]
    expect(all.filter((address) => !address.startsWith(base) || address.includes('//'))).toEqual([])
    expect(new Set(all).size).toBe(all.length)
    expect(url.publication('pages', 'methods')).toBe(`${base}methods/`)
  })

  test('anchors of different families never meet', () => {
    const made = [
      anchor.figure('a'),
      anchor.table('a'),
      anchor.paragraph('2.13'),
      anchor.recommendation('a'),
      anchor.term('a'),
    ]
    expect(new Set(made).size).toBe(made.length)
  })
})

test('a text has its fingerprint everywhere, and another text another', () => {
  expect(fingerprint('')).toBe('811c9dc5')
  expect(fingerprint('foobar')).toBe('bf9cf968')
  expect(fingerprint('foobaz')).not.toBe(fingerprint('foobar'))
})
