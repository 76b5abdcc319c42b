import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phrases } from '../../../src/derive/says/phrases.ts'
import { saysMatches, type Verdict } from '../../../src/derive/says/says-matches.ts'
import { aCell, aColumn } from '../../support/library.ts'
import { inEnglish } from '../../support/numbers-in-english.ts'

const percent = aColumn({ type: 'percent' })
const integer = aColumn({ type: 'integer' })
const money = aColumn({ type: 'money', unit: '£' })
const against = (words: string, printed: string, column = percent) =>
  saysMatches(words, { cell: aCell(printed), column })
const outOf = (words: string, printed: string, of: string) =>
  saysMatches(words, { cell: aCell(printed), column: integer }, { of: { cell: aCell(of), column: integer } })
const beside = (words: string, printed: string, than: string, column = integer) =>
  saysMatches(words, { cell: aCell(printed), column }, { than: { cell: aCell(than), column } })

describe('digits and number words', () => {
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
    ['£2.2 million', '2203600', money],
    ['£2.2 million', '2.2', aColumn({ type: 'money', unit: '£ million' })],
    ['£2.2m', '2200', aColumn({ type: 'money', unit: '£ thousand' })],
  ])('“%s” matches a printed %s', (words, printed, column) => expect(against(words, printed, column)).toBe('matches'))

  test.each([
    ['another number', '31 per cent', '30', percent],
    ['a number that the table prints more exactly', '31 per cent', '31.4', percent],
    ['digits that the table does not print', '31.0 per cent', '31', percent],
    ['money where the column counts', '£31', '31', integer],
    ['another currency', '€31', '31', money],
    ['pounds where the column has millions of them', '£2.2', '2.2', aColumn({ type: 'money', unit: '£ million' })],
    ['millions of another currency', '€2.2 million', '2203600', money],
    ['a number where the table has a symbol', '31', '[x]', integer],
    ['nothing where the table is blank', 'none', '', integer],
    ['a fraction where the table has a symbol', 'a third', '[c]', percent],
  ])('%s differs', (_, words, printed, column) => expect(against(words, printed, column)).toBe('differs'))

  test('a scale leaves out smaller digits: half of the last one, and at most a twentieth', () => {
    expect(against('£2.2 million', '2150000', money)).toBe('matches')
    expect(against('£2.2 million', '2250000', money)).toBe('matches')
    expect(against('£2.2 million', '2149999.99', money)).toBe('differs')
    expect(against('£2.2 million', '2250000.01', money)).toBe('differs')
    expect(against('£2 million', '2100000', money)).toBe('matches')
    expect(against('£2 million', '2100001', money)).toBe('differs')
  })
})

describe('phrases', () => {
  test.each(phrases)('“$example.words” holds and fails where the table of phrases says', ({ example }) => {
    for (const printed of example.holds) expect(against(example.words, printed), printed).toBe('matches')
    for (const printed of example.fails) expect(against(example.words, printed), printed).toBe('differs')
  })

  /** The last number on this side of a bound, and the first beyond it. */
  test.each([
    ['a third', '34.333333', '34.333334'],
    ['a third', '32.333334', '32.333333'],
    ['half', '51', '51.000001'],
    ['half', '49', '48.999999'],
    ['a tenth', '11', '11.000001'],
    ['a twentieth', '5.5', '5.500001'],
    ['two-thirds', '65.666667', '65.666666'],
    ['nine out of ten', '91', '91.000001'],
    ['one in five', '19', '18.999999'],
    ['all', '100', '99.999999'],
    ['none', '0', '0.000001'],
    ['about half', '52.5', '52.500001'],
    ['about half', '47.5', '47.499999'],
    ['about a third', '35.833333', '35.833334'],
    ['about a twentieth', '6.25', '6.250001'],
    ['about 60 per cent', '62.5', '62.500001'],
    ['about 57 per cent', '57.5', '57.500001'],
    ['just over half', '55', '55.000001'],
    ['just over half', '50.000001', '50'],
    ['just over a third', '33.333334', '33.333333'],
    ['just over 57 per cent', '58', '58.000001'],
    ['just under a third', '33.333333', '33.333334'],
    ['just under a third', '28.333334', '28.333333'],
    ['nearly all', '95', '94.999999'],
    ['nearly all', '99.999999', '100'],
    ['more than a third', '33.333334', '33.333333'],
    ['at least half', '50', '49.999999'],
    ['fewer than a third', '33.333333', '33.333334'],
    ['up to a quarter', '25', '25.000001'],
    ['most', '50.000001', '50'],
    ['a minority', '49.999999', '50'],
    ['a minority', '0.000001', '0'],
  ])('“%s” is true of %s per cent and not of %s', (words, inside, outside) => {
    expect(against(words, inside)).toBe('matches')
    expect(against(words, outside)).toBe('differs')
  })

  test.each([
    ['about 300', '330', '331'],
    ['about 300', '270', '269'],
    ['about 1,200', '1250', '1251'],
    ['about 31', '31', '32'],
    ['about 45', '47', '48'],
    ['about a dozen', '13', '14'],
    ['about two dozen', '26', '27'],
    ['just over 80', '88', '89'],
    ['just over 80', '81', '80'],
    ['nearly 100', '90', '89'],
    ['nearly 100', '99', '100'],
    ['over 80', '81', '80'],
    ['at least 80', '80', '79'],
    ['fewer than 80', '79', '80'],
    ['up to 80', '80', '81'],
    ['80 or more', '80', '79'],
    ['80 or fewer', '80', '81'],
  ])('“%s” is true of %s and not of %s', (words, inside, outside) => {
    expect(against(words, inside, integer)).toBe('matches')
    expect(against(words, outside, integer)).toBe('differs')
  })

  test.each([
    ['more than a third', '48.333333', '48.333334'],
    ['at least half', '65', '66'],
    ['fewer than a third', '18.333334', '18.333333'],
    ['up to a quarter', '10', '9.9'],
  ])('“%s” tells enough of %s per cent; of %s it is true, but far away', (words, near, far) => {
    expect(against(words, near)).toBe('matches')
    expect(against(words, far)).toBe('far')
  })

  test('more than 100 is far from 151', () => {
    expect(against('more than 100', '150', integer)).toBe('matches')
    expect(against('more than 100', '151', integer)).toBe('far')
  })
})

describe('a part of a whole', () => {
  test('a count is compared with both of its cells', () => {
    expect(outOf('14 of 42', '14', '42')).toBe('matches')
    expect(outOf('13 of 42', '14', '42')).toBe('differs')
    expect(outOf('14 of 40', '14', '42')).toBe('differs')
    expect(outOf('14', '14', '42')).toBe('matches')
    expect(outOf('all 14', '14', '14')).toBe('matches')
    expect(outOf('all 14', '13', '14')).toBe('differs')
    expect(outOf('fewer than 15 of the 42', '14', '42')).toBe('matches')
  })

  test('“nine out of ten” is a count where the whole is ten, and else a share', () => {
    expect(outOf('nine out of ten', '9', '10')).toBe('matches')
    expect(outOf('nine out of ten', '8', '10')).toBe('differs')
    expect(outOf('nine out of ten', '81', '90')).toBe('matches')
    expect(outOf('nine out of ten', '79', '90')).toBe('differs')
    expect(outOf('nine of ten', '81', '90')).toBe('differs')
    expect(outOf('14 out of 42', '28', '84')).toBe('differs')
  })

  test('a fraction is compared with the share of two cells, exactly', () => {
    expect(outOf('a third', '14', '42')).toBe('matches')
    expect(outOf('a third', '15', '42')).toBe('differs')
    expect(outOf('just over half', '21', '42')).toBe('differs')
    expect(outOf('just over half', '22', '42')).toBe('matches')
    expect(outOf('a third of the 42', '14', '42')).toBe('matches')
    expect(outOf('a third of the 40', '14', '42')).toBe('differs')
    expect(outOf('33 per cent', '14', '42')).toBe('matches')
    expect(outOf('33.3 per cent', '14', '42')).toBe('matches')
    expect(outOf('34 per cent', '14', '42')).toBe('differs')
    expect(outOf('most', '21', '42')).toBe('differs')
    expect(outOf('a third', '14', '0')).toBe('differs')
  })

  test('a column of proportions, and one of per cents with its base, will do too', () => {
    const proportion = aColumn({ type: 'decimal', unit: 'proportion' })
    expect(against('a third', '0.33', proportion)).toBe('matches')
    expect(against('33 per cent', '0.33', proportion)).toBe('matches')
    expect(against('33.0 per cent', '0.33', proportion)).toBe('differs')
    expect(against('33.4 per cent', '0.334', proportion)).toBe('matches')
    const of = { cell: aCell('42'), column: integer }
    expect(saysMatches('14 of the 42', { cell: aCell('33'), column: percent }, { of })).toBe('matches')
    expect(saysMatches('15 of the 42', { cell: aCell('33'), column: percent }, { of })).toBe('differs')
  })

  test('a whole that is not named is asked for', () => {
    expect(against('14 of 42', '14', integer)).toBe('needs of')
    expect(against('a third', '14', integer)).toBe('needs of')
    expect(against('31 per cent', '31', integer)).toBe('needs of')
    expect(against('a third of the 42', '33', percent)).toBe('needs of')
    expect(against('nine out of ten', '90', percent)).toBe('matches')
  })
})

describe('a comparison with another cell', () => {
  test.each<[string, string, string, Verdict]>([
    ['twice as many', '40', '20', 'matches'],
    ['twice as many', '42', '20', 'matches'],
    ['twice as many', '43', '20', 'differs'],
    ['half as many', '10', '20', 'matches'],
    ['more than twice as many', '41', '20', 'matches'],
    ['more than twice as many', '40', '20', 'differs'],
    ['more than twice as many', '61', '20', 'far'],
    ['nearly twice as many', '36', '20', 'matches'],
    ['nearly twice as many', '35', '20', 'differs'],
    ['about twice as many', '44', '20', 'matches'],
    ['about twice as many', '45', '20', 'differs'],
    ['doubled', '40', '20', 'matches'],
    ['three times as many', '0', '0', 'differs'],
    ['12 more', '32', '20', 'matches'],
    ['12 more', '20', '32', 'differs'],
    ['12 fewer', '20', '32', 'matches'],
    ['rose by 25 per cent', '25', '20', 'matches'],
    ['rose by 24 per cent', '25', '20', 'differs'],
    ['fell by about 20 per cent', '16', '20', 'matches'],
    ['rose by 5 percentage points', '25', '20', 'differs'],
  ])('“%s” of %s beside %s: %s', (words, printed, than, verdict) => expect(beside(words, printed, than)).toBe(verdict))

  test('percentage points belong to per cents', () => {
    expect(beside('rose by 5 percentage points', '25', '20', percent)).toBe('matches')
    expect(beside('fell by 5 percentage points', '25', '20', percent)).toBe('differs')
    expect(beside('5 percentage points', '20', '25', percent)).toBe('matches')
    expect(beside('rose by 25 per cent', '25', '20', percent)).toBe('differs')
  })

  test('what is compared with is asked for', () => {
    expect(against('twice as many', '40', integer)).toBe('needs than')
    expect(against('rose by 5 percentage points', '40')).toBe('needs than')
    expect(beside('twice as many', '40', '[c]')).toBe('differs')
  })
})

describe('words that are no number', () => {
  test.each(['a few', 'several', 'quite a lot', 'a large majority'])('“%s” is neither right nor wrong', (words) => {
    expect(against(words, '31')).toBe('unreadable')
  })

  test('a descriptor is compared as it is printed, capitals aside', () => {
    const descriptor = aColumn({ type: 'descriptor' })
    expect(against('very well met', 'Very well met', descriptor)).toBe('matches')
    expect(against('well met', 'Very well met', descriptor)).toBe('differs')
    expect(against('well met', '[z]', descriptor)).toBe('differs')
  })

  test('a number that a table prints in words is compared by what both say', () => {
    const text = aColumn({ type: 'text' })
    expect(against('nine out of ten', 'nine out of 10', text)).toBe('matches')
    expect(against('about half', 'around half', text)).toBe('matches')
    expect(against('about a third', 'one-third', text)).toBe('matches')
    expect(against('half', 'around half', text)).toBe('differs')
    expect(against('two-thirds', 'a third', text)).toBe('differs')
  })

  test('a date is compared in words or as it is printed', () => {
    const date = aColumn({ type: 'date' })
    expect(against('11 March 2021', '2021-03-11', date)).toBe('matches')
    expect(against('12 March 2021', '2021-03-11', date)).toBe('differs')
    expect(against('last spring', '2021-03-11', date)).toBe('unreadable')
  })
})

describe('over all numbers', () => {
  const common = [
    ['a quarter', 1 / 4],
    ['a third', 1 / 3],
    ['half', 1 / 2],
    ['two-thirds', 2 / 3],
    ['three quarters', 3 / 4],
  ] as const
  const tenths = fc.integer({ min: 0, max: 1000 }).map((value) => (value / 10).toFixed(1))

  test('the phrase that a careful writer picks for a share is accepted', () => {
    fc.assert(
      fc.property(tenths, fc.constantFrom(...common), (printed, [words, share]) => {
        const distance = Number(printed) - share * 100
        const picked =
          Math.abs(distance) < 0.9
            ? [words, `about ${words}`]
            : Math.abs(distance) < 2.4
              ? [`about ${words}`, distance > 0 ? `just over ${words}` : `nearly ${words}`]
              : Math.abs(distance) < 4.9
                ? [distance > 0 ? `just over ${words}` : `just under ${words}`]
                : Math.abs(distance) < 14.9
                  ? [distance > 0 ? `more than ${words}` : `fewer than ${words}`]
                  : []
        for (const phrase of picked) expect(against(phrase, printed), `${phrase} of ${printed}`).toBe('matches')
      }),
    )
  })

  test('a share is never taken for another common one, nor for the other side of its own', () => {
    fc.assert(
      fc.property(tenths, fc.constantFrom(...common), (printed, [words, share]) => {
        const distance = Number(printed) - share * 100
        if (Math.abs(distance) > 5.1)
          for (const phrase of ['', 'about ', 'just over ', 'nearly '])
            expect(against(phrase + words, printed)).toBe('differs')
        if (distance > 0.01)
          for (const phrase of ['nearly ', 'fewer than ', 'up to '])
            expect(against(phrase + words, printed)).toBe('differs')
        if (distance < -0.01)
          for (const phrase of ['just over ', 'more than ', 'at least '])
            expect(against(phrase + words, printed)).toBe('differs')
      }),
    )
  })

  test('bare numbers match themselves alone, in digits and in words', () => {
    const number = fc.integer({ min: 1, max: 99_999 })
    fc.assert(
      fc.property(number, number, (one, other) => {
        const verdict = one === other ? 'matches' : 'differs'
        for (const words of [inEnglish(one), one.toLocaleString('en-GB'), `exactly ${one}`])
          expect(against(words, String(other), integer)).toBe(verdict)
        expect(against(`more than ${one}`, String(other), integer) === 'differs').toBe(other <= one)
        expect(against(`at least ${one}`, String(other), integer) === 'differs').toBe(other < one)
      }),
    )
  })

  test('a number rounded to one or two figures is “about” its rounding, and nothing half as much again is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), (number) => {
        const rounded = Number(number.toPrecision(2))
        expect(against(`about ${rounded}`, String(number), integer)).toBe('matches')
        expect(against(`about ${rounded}`, String(Math.ceil(rounded * 1.11)), integer)).toBe('differs')
      }),
    )
  })

  test('a count of a whole agrees with exact fractions, not with binary ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (of, some) => {
        const count = Math.min(some, of)
        const exact = 3n * BigInt(count) > BigInt(of)
        expect(outOf('more than a third', String(count), String(of)) !== 'differs').toBe(exact)
      }),
    )
  })
})
