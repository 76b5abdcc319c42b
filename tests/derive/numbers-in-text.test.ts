import { describe, expect, test } from 'vitest'
import { numbersInText } from '../../src/derive/numbers-in-text.ts'
import { reading } from '../../src/derive/says.ts'

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
  ])('“%s” gives them as they stand', (text, expected) => expect(words(text)).toEqual(expected))

  test.each([
    'In 2004 and 2005, and on 31 March 2022, and between 4 and 6 May.',
    'Paragraphs 2.13 and 2.14, section 4, Chapter 3, table 12 and recommendations 10 to 12.',
    'Inspection Findings 1/05 of 2003/2004 and 2003-04.',
    'The 14th harbour, a 12-month order, at 10:30, form C4, A19.',
    'Part of the harbour. Most of the pilots.',
    '',
  ])('“%s” gives none: years, dates, names and ordinals are not numbers of anything', (text) =>
    expect(words(text)).toEqual([]),
  )

  test('each can be read, the first of a range in the unit of the last', () => {
    const [first, second] = numbersInText('from 56 to 84 per cent')
    expect(first).toMatchObject({ words: '56', says: '56%', at: 5 })
    expect(reading(first?.says ?? '')).toMatchObject({ says: 'percent', value: 56 })
    expect(second).toMatchObject({ words: '84 per cent', at: 11 })
  })

  test('each has its sentence', () => {
    const text = 'Kent had 31 pilots. Essex had 42! None in 2004? So it is.'
    expect(numbersInText(text).map(({ sentence }) => sentence)).toEqual(['Kent had 31 pilots', 'Essex had 42'])
  })
})
