import { describe, expect, test } from 'vitest'
import { numbersInText } from '../../src/derive/numbers-in-text.ts'
import { reading } from '../../src/derive/says/reading.ts'

const words = (text: string) => numbersInText(text).map((number) => number.words)

describe('the numbers of a text', () => {
  test.each([
    ['Of these, 57 per cent had a plan.', ['57 per cent']],
    ['It fell from 58% to 31.4%.', ['58%', '31.4%']],
    ['Seven per cent of harbours and twenty-one per cent of pilots', ['Seven per cent', 'twenty-one per cent']],
    ['Scores lay between 56 and 84 per cent.', ['56', '84 per cent']],
    ['A range of 56–84% was found.', ['56', '84%']],
    ['Two of the 14 harbours were closed.', ['Two of the 14']],
    ['There were 12 out of 42, or 5 of its 9.', ['12 out of 42', '5 of its 9']],
    ['It cost £2,203,600 and took 8,750 hours.', ['£2,203,600', '8,750']],
    ['All 19, and 4.5 each.', ['19', '4.5']],
    ['(42 pilots)', ['42']],
    ['A third of the pilots, and two-thirds of the harbours.', ['A third', 'two-thirds']],
    ['Just over half of them, nearly three quarters of us.', ['Just over half', 'nearly three quarters']],
    ['Half the pilots were asked; the other half was not.', ['Half']],
    ['Fewer than a third had one, and a quarter were late.', ['Fewer than a third', 'a quarter']],
    ['Nine out of ten, one in five and two of the three.', ['Nine out of ten', 'one in five', 'two of the three']],
    ['More than 70 came; 30 or more stayed; up to 2.5% left.', ['More than 70', '30 or more', 'up to 2.5%']],
    ['It cost £3.5 million, or £2.2m a year.', ['£3.5 million', '£2.2m']],
    ['Twelve harbours, twenty-one pilots and a hundred and two ships.', ['Twelve', 'twenty-one', 'a hundred and two']],
    ['Twice as many ships came.', []],
    ['about half of 30 ships', ['about half of 30']],
  ])('“%s” gives them as they stand', (text, expected) => expect(words(text)).toEqual(expected))

  test.each([
    'In 2004 and 2005, and on 31 March 2022, and between 4 and 6 May.',
    'Paragraphs 2.13 and 2.14, section 4, Chapter 3, table 12 and recommendations 10 to 12.',
    'Inspection Findings 1/05 of 2003/2004 and 2003-04.',
    'The 14th harbour, a 12-month order, at 10:30, form C4, A19.',
    'Part of the harbour. Most of the pilots.',
    'A third visit, the third harbour, a third-party report, the first half, half a day, half-hourly, a quarter-final.',
    'A tenth report. In half an hour. Each quarter of the year, the last quarter.',
    'People aged 18 or over, women under 25, those aged between 10 and 17.',
    'Seven harbours and one pilot; five-year plans.',
    '',
  ])('“%s” gives none: years, dates, names and ordinals are not numbers of anything', (text) =>
    expect(words(text)).toEqual([]),
  )

  test('each can be read, the first of a range in the unit of the last', () => {
    const [first, second] = numbersInText('from 56 to 84 per cent')
    expect(first).toMatchObject({ words: '56', says: '56%', at: 5 })
    expect(reading(first?.says ?? '')).toEqual(reading('56 per cent'))
    expect(second).toMatchObject({ words: '84 per cent', at: 11 })
  })

  test('small number words are numbers where they are asked for, but “one” is not', () => {
    const text = 'Seven harbours had one pilot, two had none.'
    expect(numbersInText(text, { small: true }).map((number) => number.words)).toEqual(['Seven', 'two', 'none'])
  })

  test('the words of each stand where it says', () => {
    const text =
      'Of 81 people, just over half, or 57 per cent, had 12 or more; nine out of ten had £2.2 million. One in five had 56 to 84 per cent.'
    for (const { words, at } of numbersInText(text)) expect(text.slice(at, at + words.length)).toBe(words)
  })

  test.each([
    ['one letter', 'a '],
    ['digits', '1'],
    ['numbers', '12 '],
    ['commas', '1,111,'],
    ['fractions', 'just over a third of '],
    ['phrases without a number', 'just over about nearly '],
    ['names of numbers', 'paragraph 1 and '],
    ['hundreds', 'hundred and '],
  ])('a text of a million characters of %s is read through', (_, part) => {
    expect(numbersInText(part.repeat(Math.ceil(1e6 / part.length))).length).toBeGreaterThanOrEqual(0)
  })

  test('each has its sentence', () => {
    const text = 'Kent had 31 pilots. Essex had 42! None in 2004? So it is.'
    expect(numbersInText(text).map(({ sentence }) => sentence)).toEqual(['Kent had 31 pilots', 'Essex had 42'])
  })
})
