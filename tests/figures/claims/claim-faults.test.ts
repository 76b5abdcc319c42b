import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bars } from '../../../src/figures/bars.ts'
import { claimFaults } from '../../../src/figures/claims/claim-faults.ts'
import type { FigureType } from '../../../src/figures/figure-type.ts'
import { groupedBars } from '../../../src/figures/grouped-bars.ts'
import { slope } from '../../../src/figures/slope.ts'
import { table } from '../../../src/figures/table.ts'
import { sampleTable } from '../../tables/sample-table.ts'

const harbours = sampleTable(
  'harbours',
  {
    title: 'Harbours',
    columns: [
      { name: 'id', title: 'Id', type: 'text', shown: false },
      { name: 'harbour', title: 'Harbour', type: 'text' },
      { name: 'coast', title: 'Coast', type: 'text' },
      { name: 'before', title: 'First visit', type: 'percent' },
      { name: 'after', title: 'Second visit', type: 'percent', required: false },
      { name: 'trained', title: 'Trained', type: 'integer' },
      { name: 'pilots', title: 'Pilots', type: 'integer' },
      { name: 'rating', title: 'Rating', type: 'descriptor', values: ['Bright', 'Fair', 'Dim'] },
    ],
    key: 'id',
  },
  [
    ['dover', 'Dover', 'South', '57', '71', '14', '42', 'Bright'],
    ['hull', 'Hull', 'East', '33', '30', '120', '1235', 'Dim'],
    ['deal', 'Deal', 'South', '84', '90', '9', '11', 'Fair'],
    ['leith', 'Leith', 'North', '62', '', '17', '20', 'Fair'],
  ],
)
const drawn = {
  id: 'f',
  data: 'harbours',
  label: 'harbour',
  value: 'before',
  title: 'Harbours',
  headline: 'A headline',
}
const words = (attributes: object, type: FigureType = bars) =>
  claimFaults(type, { ...drawn, ...attributes }, harbours).map(({ found }) => /“(.*?)”/.exec(found)?.[1])
const headline = (text: string, type?: FigureType) => words({ headline: text }, type)

describe('a headline', () => {
  test.each([
    'Deal scored highest, at 84 per cent, and Hull lowest, at 33%.',
    'Dover rose from 57% to 71%, by 14 percentage points, and Deal by 6 points.',
    'Two of the four harbours are on the south coast.',
    'Three of the four scored above 50 per cent.',
    'Two of the three that were visited twice had improved.',
    'At Dover 14 of the 42 pilots were trained, or a third.',
    'At Leith 17 of 20.',
    'Just over four-fifths at Deal.',
    'Hull has more than 1,200 pilots, nearly 1,240, and 120 trained.',
    'Scores lay 51 points apart, from 33% to 84%.',
    'Three quarters of the harbours were fair or dim.',
    'Half of the harbours are on the south coast.',
    'Visits of 2004, as at 31 March 2005, in paragraph 12.',
    'No number at all.',
  ])('may say: “%s”', (text) => expect(headline(text)).toEqual([]))

  test.each([
    ['Deal scored highest, at 85 per cent.', ['85 per cent']],
    ['Deal scored nearly 84 per cent; Hull just over 33%.', ['nearly 84 per cent', 'just over 33%']],
    ['Two of the five harbours are on the south coast.', ['Two of the five']],
    ['Four of the four scored above 50 per cent.', []],
    ['At Dover 13 of the 42 pilots were trained.', ['13 of the 42']],
    ['Two-fifths of pilots were trained at Dover.', ['Two-fifths']],
    ['Scores lay 52 points apart.', ['52 points']],
    ['712 pilots answered.', ['712']],
    ['17 of 20 at Leith, or 85 per cent, which no column prints.', ['85 per cent']],
    ['It cost £57.', ['£57']],
  ])('is not backed: “%s”', (text, expected) => expect(headline(text)).toEqual(expected))

  test('is told apart from numbers that its author declares to be another’s', () => {
    expect(words({ headline: 'Of 712 pilots a sixth was trained.', untied: '712, a sixth' })).toEqual([])
    expect(words({ headline: 'Of 712 pilots a sixth was trained.', untied: '712' })).toEqual(['a sixth'])
    expect(words({ headline: 'Of 71,200 pilots a sixth was trained.', untied: '71,200,a sixth' })).toEqual([])
  })

  test('says what was found, the nearest numbers of the table and what to do; it is a warning, which stops a release', () => {
    const [fault] = claimFaults(bars, { ...drawn, headline: 'Deal scored 85 per cent.' }, harbours)
    expect(fault).toEqual({
      subject: 'headline',
      found:
        '“85 per cent” is neither in the table “harbours” nor follows from it. The nearest numbers there are 84% (Deal, First visit), 90% (Deal, Second visit), 71% (Dover, Second visit).',
      allowed:
        'A number of a title, headline or description is one of the table’s, a count of its rows, a difference between two of its numbers, or the reference.',
      remedy: 'Correct the number, or write untied="85 per cent" if it is the number of something else.',
      rule: 'figure-headline-tied',
      severity: 'warning',
    })
  })

  test('has the per cents of the rows that its sentence names', () => {
    const told = claimFaults(bars, { ...drawn, headline: 'Hull scored 90%; Deal rose to 90%.' }, harbours)
    expect(told).toMatchObject([
      {
        subject: 'headline',
        found: '“90%” is in the table “harbours”, but not in what the sentence names: Hull.',
        severity: 'warning',
      },
    ])
    expect(headline('Hull scored 90%, and Deal too.')).toEqual([])
    expect(headline('The most was 90%.')).toEqual([])
    expect(words({ headline: 'Hull scored 90%.', untied: '90%' })).toEqual([])
  })

  test('is held to a table’s own where the author gives none', () => {
    const said = { ...harbours, description: { ...harbours.description, headline: 'It was 99 per cent.' } }
    expect(claimFaults(table, { id: 't', data: 'harbours' }, said)).toHaveLength(1)
  })
})

describe('a title', () => {
  test('is held to the table too', () => {
    expect(words({ title: 'Scores of four harbours, 14 of them new' })).toEqual([])
    expect(words({ title: 'Scores of 15 harbours' })).toEqual(['15'])
  })
})

describe('a description by the author', () => {
  const describes = (describe: string, more: object = {}, type: FigureType = bars) => words({ describe, ...more }, type)

  test('is held to the rows shown, small numbers in words as well', () => {
    expect(describes('Four harbours. Deal has 84%, Hull 33%; two lie on the south coast.')).toEqual([])
    expect(describes('Six harbours. Deal has 84%.')).toEqual(['Six'])
    expect(describes('Deal has 84%, Hull 33%.', { where: 'coast=South' })).toEqual(['33%'])
  })

  test('may name the reference and how many lie on either side of it', () => {
    expect(describes('Two lie above the target of 60 per cent.', { reference: '60: Target' })).toEqual([])
    expect(describes('Two lie above a target of 61 per cent.', { reference: '60: Target' })).toEqual(['61 per cent'])
  })

  test('is an error', () => {
    expect(claimFaults(bars, { ...drawn, describe: 'Deal has 85%.' }, harbours)).toMatchObject([
      { subject: 'describe', rule: 'figure-description-tied', severity: 'error' },
    ])
  })

  test('may be what would be computed, whatever the type of figure', () => {
    for (const [type, attributes] of [
      [bars, { value: 'before' }],
      [groupedBars, { values: 'before, after' }],
      [slope, { before: 'before', after: 'after' }],
    ] as const) {
      const all = { ...drawn, ...attributes }
      const computed = type.description(type.series(harbours, all as never) as never)
      expect(words({ ...attributes, describe: computed }, type)).toEqual([])
    }
  })
})

test('a number of the table is always backed, and one from far outside it never', () => {
  const numbers = harbours.rows.flatMap(({ cells }) =>
    [cells['before'], cells['pilots']].map((cell) => cell?.printed ?? ''),
  )
  fc.assert(
    fc.property(fc.constantFrom(...numbers), fc.integer({ min: 2500, max: 9_999_999 }), (printed, far) => {
      expect(headline(`It was ${printed}.`)).toEqual([])
      const words = far.toLocaleString('en-GB')
      expect(headline(`It was £${words}; it was ${words}.`)).toEqual([`£${words}`, words])
    }),
  )
})
