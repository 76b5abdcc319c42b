import { describe, expect, test } from 'vitest'
import type { CategorySeries } from '../../src/charts/series.ts'
import { accessibleName } from '../../src/figures/accessible-name.ts'
import { changeEach } from '../../src/figures/descriptions/change-each.ts'
import { levelEach } from '../../src/figures/descriptions/level-each.ts'
import { oneValueEach } from '../../src/figures/descriptions/one-value-each.ts'
import { rangeEach } from '../../src/figures/descriptions/range-each.ts'
import { severalValuesEach } from '../../src/figures/descriptions/several-values-each.ts'

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
