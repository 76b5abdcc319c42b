import { describe, expect, test } from 'vitest'
import type { CategorySeries } from '../../src/charts/series.ts'
import { accessibleName } from '../../src/figures/accessible-name.ts'
import { answersEach } from '../../src/figures/descriptions/answers-each.ts'
import { changeEach } from '../../src/figures/descriptions/change-each.ts'
import { levelEach } from '../../src/figures/descriptions/level-each.ts'
import { oneValueEach } from '../../src/figures/descriptions/one-value-each.ts'
import { partsEach } from '../../src/figures/descriptions/parts-each.ts'
import { rangeEach } from '../../src/figures/descriptions/range-each.ts'
import { severalValuesEach } from '../../src/figures/descriptions/several-values-each.ts'
import { sumOfMarks } from '../../src/figures/descriptions/sum-of-marks.ts'
import { withBases } from '../../src/figures/descriptions/with-bases.ts'

type Values = readonly (number | null)[]

/** Categories A, B, C … with these values. */
function series(names: readonly string[], rows: readonly Values[], more: Partial<CategorySeries> = {}): CategorySeries {
  const unit = more.unit ?? '%'
  const text = (value: number | null) => (value === null ? '' : unit === '%' ? `${value}%` : String(value))
  const categories = rows.map((values, index) => ({
    label: String.fromCharCode(65 + index),
    marks: values.map((value) => ({ value, text: text(value) })),
  }))
  return { names, categories, unit, ...more }
}
const one = (values: Values, more?: Partial<CategorySeries>) =>
  oneValueEach(
    series(
      ['Score'],
      values.map((value) => [value]),
      more,
    ),
  )

describe('the description of one value each', () => {
  test.each<[Values, string]>([
    [[], 'There are no figures.'],
    [[null, null], 'There are no figures.'],
    [[57], 'A: 57%.'],
    [[57, 57], 'All 2 are 57%.'],
    [[57, 84, 40], 'Highest: B, 84%. Lowest: C, 40%.'],
    [[84, 84, 40], 'Highest: A and B, 84%. Lowest: C, 40%.'],
    [[84, 84, 84, 84, 40], 'Highest: 4 of 5, 84%. Lowest: E, 40%.'],
    [[84, null, 40], 'Highest: A, 84%. Lowest: C, 40%. No figure for B.'],
    [[84, null, 40, null, null, null], 'Highest: A, 84%. Lowest: C, 40%. No figure for 4 of 6.'],
    [[0, -4], 'Highest: A, 0%. Lowest: B, -4%.'],
  ])('%j', (values, words) => expect(one(values)).toBe(words))

  test('says how they lie to the reference', () => {
    const reference = { value: 70, label: 'Target: 70%' }
    expect(one([84, 70, 40, 41, null], { reference })).toBe(
      'Highest: A, 84%. Lowest: C, 40%. Against the reference (Target: 70%): 1 above, 1 level, 2 below. No figure for E.',
    )
  })

  test('names the unit where the marks do not', () => {
    expect(one([8, 9], { unit: ' hours' })).toBe('Highest: B, 9 hours. Lowest: A, 8 hours.')
  })

  test('names the panel of a category', () => {
    const categories = ['North', 'South'].map((facet, index) => ({
      label: 'Ness',
      facet,
      marks: [{ value: index, text: String(index) }],
    }))
    expect(oneValueEach({ names: ['Score'], unit: '', categories })).toBe(
      'Highest: Ness (South), 1. Lowest: Ness (North), 0.',
    )
  })
})

describe('the description of several values each', () => {
  test('says for each series its highest and lowest and what is missing', () => {
    const rows = [
      [57, 60],
      [84, null],
      [40, 60],
    ]
    expect(severalValuesEach(series(['Here', 'All'], rows))).toBe(
      'Here: highest B, 84%; lowest C, 40%. All: all 2 are 60%. No figure of All for B.',
    )
    expect(severalValuesEach(series(['Here', 'All'], [[57, null]]))).toBe('Here: A, 57%. All: no figures.')
  })
})

describe('the description of ranges', () => {
  test('says the highest and lowest value and the widest and narrowest range', () => {
    const rows = [
      [53, 17, 74],
      [84, 65, 95],
      [72, null, 89],
    ]
    expect(rangeEach(series(['Average', 'Lowest', 'Highest'], rows))).toBe(
      'Average: highest B, 84%; lowest A, 53%. Widest range: A, from 17% to 74%. ' +
        'Narrowest range: B, from 65% to 95%. No figure of Lowest for C.',
    )
  })

  test('compares widths as printed, not as binary fractions', () => {
    const rows = [
      [0.2, 0.1, 0.3],
      [0.2, 0, 0.2],
    ]
    expect(rangeEach(series(['Mean', 'Low', 'High'], rows, { unit: '' }))).toBe('Mean: all 2 are 0.2.')
  })

  test('of one category says its range', () => {
    expect(rangeEach(series(['Mean', 'Low', 'High'], [[2, 1, 3]], { unit: '' }))).toBe(
      'Mean: A, 2. A runs from 1 to 3.',
    )
  })
})

describe('the description of changes', () => {
  test('says how many rose and fell, the largest of each, and what is missing', () => {
    const rows = [
      [45, 71],
      [40, 37],
      [59, null],
      [40, 50],
      [60, 60],
    ]
    expect(changeEach(series(['Audit', 'Follow-up'], rows))).toBe(
      'Audit to Follow-up. Of 4 with both, 2 rose, 1 fell and 1 stayed the same. Largest rise: A, from 45% to 71%. ' +
        'Largest fall: B, from 40% to 37%. No figure of Follow-up for C.',
    )
  })

  test('counts only what there is', () => {
    expect(changeEach(series(['Audit', 'Follow-up'], [[45, 71]]))).toBe(
      'Audit to Follow-up. Of 1 with both, 1 rose. Largest rise: A, from 45% to 71%.',
    )
  })

  test('says so when nothing can be compared', () => {
    expect(changeEach(series(['Audit', 'Follow-up'], [[45, null]]))).toBe(
      'Audit to Follow-up. None has both figures. No figure of Follow-up for A.',
    )
  })
})

describe('the description of parts', () => {
  const parts = (rows: readonly Values[], more?: Partial<CategorySeries>) =>
    partsEach(series(['Lit', 'Dark'], rows, more))

  test('says which part is the largest and where, and where each is most and least', () => {
    const rows = [
      [60, 40],
      [30, 70],
      [55, 45],
    ]
    expect(parts(rows)).toBe(
      'Largest part: Lit in A and C and Dark in B. Lit: highest A, 60%; lowest B, 30%. Dark: highest B, 70%; lowest A, 40%.',
    )
  })

  test('leaves open which part is the largest where one is missing', () => {
    expect(parts([[60, null]])).toBe('Lit: A, 60%. Dark: no figures.')
    expect(
      parts([
        [60, null],
        [30, 70],
      ]),
    ).toBe(
      'Largest part (of rows without a gap): Dark in B. Lit: highest A, 60%; lowest B, 30%. Dark: B, 70%. No figure of Dark for A.',
    )
  })

  test('calls no part the largest of equals', () => {
    expect(parts([[50, 50]])).toBe('Lit: A, 50%. Dark: A, 50%.')
  })

  test('says where the printed totals are most and least', () => {
    const plain = series(
      ['Lit', 'Dark'],
      [
        [6, 4],
        [3, 2],
      ],
      { unit: '' },
    )
    const categories = plain.categories.map((category, index) => ({
      ...category,
      total: { value: 10 - index, text: String(10 - index) },
    }))
    expect(partsEach({ ...plain, categories, totalName: 'All' })).toBe(
      'Largest part: Lit in all. Lit: highest A, 6; lowest B, 3. Dark: highest A, 4; lowest B, 2. All: highest A, 10; lowest B, 9.',
    )
  })
})

describe('the description of answers', () => {
  const answers = (names: readonly string[], centre: number, rows: readonly Values[]) =>
    answersEach(series(names, rows, { centre }))

  test('says who answered most and least positively, by sums of what is printed', () => {
    const rows = [
      [10, 20, 30, 25.1, 14.2],
      [5, 5, 5, 40.1, 40.2],
      [20, 20, 20, 20, null],
    ]
    expect(answers(['Never', 'Rarely', 'Neither', 'Often', 'Always'], 2, rows)).toBe(
      'Positive answers (Always and Often), added up from the figures shown: most B, 80.3%; least A, 39.3%. ' +
        'Negative answers (Never and Rarely), added up from the figures shown: most C, 40%; least B, 10%. ' +
        'No figure of Always for C.',
    )
  })

  test('says no word of sums where a side has one answer', () => {
    expect(
      answers(['No', 'Yes'], 0.5, [
        [5, 95],
        [9, 91],
      ]),
    ).toBe('Positive answers (Yes): most A, 95%; least B, 91%. Negative answers (No): most B, 9%; least A, 5%.')
  })

  test('adds no numbers of which one is missing', () => {
    expect(answers(['No', 'Partly', 'Yes'], 0.5, [[5, null, 95]])).toBe(
      'Positive answers (Yes and Partly): no row has every figure. Negative answers (No): A, 5%. No figure of Partly for A.',
    )
  })
})

describe('a sum of printed numbers', () => {
  test.each([
    [['60%', '35.5% [r]'], '95.5% [r]', 95.5],
    [['0.1', '0.2'], '0.3', 0.3],
    [['£1,204', '£2,203,600.50'], '£2,204,804.50', 2204804.5],
    [['−4', '3'], '−1', -1],
  ] as const)('of %j is %s', (texts, text, value) => {
    expect(sumOfMarks(texts.map((one) => ({ value: 1, text: one })))).toEqual({ value, text })
  })

  test('is not known where one is a gap', () => {
    expect(
      sumOfMarks([
        { value: 1, text: '1' },
        { value: null, text: '[c]' },
      ]),
    ).toBeNull()
    expect(sumOfMarks([])).toBeNull()
  })
})

describe('a description with intervals and bases', () => {
  const plain = series(['Score'], [[57], [84], [40]], {
    intervals: [{ low: 'Low', high: 'High' }],
    smallBase: 30,
  })
  const ends = [
    [50, 64],
    [82, 86],
    [null, 50],
  ]
  const mark = (value: number | null) => ({ value, text: value === null ? '[c]' : `${value}%` })
  const categories = plain.categories.map((category, index) => ({
    ...category,
    marks: category.marks.map((one) => ({
      ...one,
      interval: { low: mark(ends[index]?.[0] ?? null), high: mark(ends[index]?.[1] ?? null) },
    })),
    bases: [{ text: String(index * 20 + 5), small: index === 0 || index === 1 }],
  }))

  test('says the widest and narrowest, which are missing, and whose base is small', () => {
    expect(withBases(oneValueEach)({ ...plain, categories })).toBe(
      'Highest: B, 84%. Lowest: C, 40%. Widest interval: A, from 50% to 64%. Narrowest interval: B, from 82% to 86%. ' +
        'No interval for C. Small base, fewer than 30: A and B.',
    )
  })

  test('names the series of an interval where there are several', () => {
    const both = {
      ...plain,
      names: ['Day', 'Night'],
      categories: categories.map((one) => ({ ...one, marks: [...one.marks, ...one.marks] })),
    }
    expect(withBases(() => '')(both)).toContain('Widest interval of Night: A, from 50% to 64%.')
  })
})

describe('the description of a matrix', () => {
  test('counts each level and the gaps', () => {
    const rows = [{ label: 'Ness' }, { label: 'Bar' }]
    const grid = {
      rows,
      columns: ['2029', '2030'],
      levels: ['Bright', 'Dim'],
      cells: [
        [0, 0],
        [1, null],
      ],
    }
    expect(levelEach(grid)).toBe('2 rows and 2 columns. Bright: 2. Dim: 1. No level: 1.')
    expect(levelEach({ ...grid, columns: ['2029'], cells: [[0], [0]] })).toBe('2 rows and 1 column. Bright: 2. Dim: 0.')
  })
})

describe('the name of a picture', () => {
  test('is its kind and subject', () =>
    expect(accessibleName('Bar chart', 'First visits')).toBe('Bar chart: First visits'))

  test('is cut at a word where it would be too long to listen to', () => {
    const name = accessibleName('Bar chart', 'lamps lit by night '.repeat(20).trim())
    expect(name.length).toBeLessThanOrEqual(150)
    expect(name).toMatch(/^Bar chart: lamps .* (lamps|lit|by|night)…$/)
    expect(accessibleName('Bar chart', 'x'.repeat(400))).toHaveLength(150)
  })
})
