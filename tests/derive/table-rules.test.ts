import { describe, expect, test } from 'vitest'
import { ruleOutcomes } from '../../src/derive/table-rules.ts'
import type { TableDescription } from '../../src/model/table.ts'
import { ruleWords } from '../../src/pages/_rule-words.ts'
import { sampleTable } from '../tables/sample-table.ts'

type Said = Parameters<typeof sampleTable>[1]
type Rules = NonNullable<Said['rules']>

const columns: Said['columns'] = [
  { name: 'id', title: 'Id', type: 'text', shown: false },
  { name: 'coast', title: 'Coast', type: 'text', required: false },
  { name: 'light', title: 'Light', type: 'text' },
  { name: 'lit', title: 'Lit', type: 'integer', symbols: ['x', 'z'] },
  { name: 'dark', title: 'Dark', type: 'integer', symbols: ['x', 'z'] },
  { name: 'all', title: 'All', group: 'Lamps', type: 'integer', symbols: ['x'] },
  { name: 'share', title: 'Share', type: 'percent', required: false },
]
const lamps = (rules: Rules, more: Partial<TableDescription> = {}) =>
  sampleTable('lamps', { columns, key: 'id', group: 'coast', total: ['north', 'whole'], rules, ...(more as object) }, [
    ['ness', 'North', 'Ness', '3', '1', '4', '75'],
    ['bar', 'North', 'Bar', '4', '[x]', '6', '67'],
    ['north', 'North', 'All of the north', '7', '1', '10', ''],
    ['skerry', 'South', 'Skerry', '9', '1', '10', '90'],
    ['whole', '', 'Whole', '16', '2', '21', ''],
  ])
const sum: Extract<Rules[number], { rule: 'sum' }> = { rule: 'sum', parts: ['lit', 'dark'], total: 'all' }

/** The rule’s sentences for a reader. */
const told = (rule: Rules[number]) => {
  const table = lamps([rule])
  return ruleOutcomes(table).map((outcome) => ruleWords(outcome, table))[0]
}

describe('what came of a rule', () => {
  test('counts where it was tried, where a number is missing, and where it does not hold', () => {
    const [outcome] = ruleOutcomes(lamps([sum]))
    expect(outcome).toMatchObject({ tried: 4, untried: 1 })
    expect(outcome?.disagreements.map(({ row, column }) => [row.key, column])).toEqual([
      ['north', 'all'],
      ['whole', 'all'],
    ])
  })

  test('of a total row in a group adds up the group, of one without a group all rows that are no totals', () => {
    const total = (row: string, more = {}) =>
      ruleOutcomes(lamps([{ rule: 'total-row', row, columns: ['lit', 'all'], ...more }]))[0]
    expect(total('north')?.disagreements).toEqual([])
    expect(total('whole')?.disagreements).toMatchObject([
      { column: 'all', found: 'Rows ness, bar, skerry add up to 20; row whole has 21.' },
    ])
    expect(total('whole', { rows: ['north', 'skerry'] })?.disagreements).toMatchObject([
      { column: 'all', found: 'Rows north, skerry add up to 20; row whole has 21.' },
    ])
  })

  test('of an order that only one number has is none', () => {
    const table = sampleTable('one', { columns, key: 'id', rules: [{ rule: 'ordered', columns: ['dark', 'share'] }] }, [
      ['ness', '', 'Ness', '3', '1', '4', ''],
    ])
    expect(ruleOutcomes(table)).toMatchObject([{ tried: 0, untried: 1, disagreements: [] }])
  })
})

describe('a rule in plain sentences', () => {
  test('says what it asks, by the names that readers see, and that it holds', () => {
    expect(told({ rule: 'total-row', row: 'north', columns: ['lit', 'all'] })).toEqual({
      asks: '“All of the north” is the sum of the other rows of its group, in “Lit” and “All (Lamps)”.',
      state: 'holds',
      result: 'Holds in both columns.',
      note: undefined,
    })
    expect(told({ rule: 'fraction', numerator: 'lit', denominator: 'all', percent: 'share' })).toMatchObject({
      asks: 'In every row, “Share” is “Lit” as a share of “All (Lamps)” in per cent, rounded as it is printed.',
      result: 'Holds in all 3 rows where it can be tested; in 2 rows a number is missing.',
    })
    expect(told({ rule: 'ordered', columns: ['dark', 'lit', 'all'], tolerance: 1 })).toMatchObject({
      asks: 'In every row, “Dark” is not above “Lit”, and “Lit” is not above “All (Lamps)”, give or take 1.',
      result: 'Holds in all 5 rows.',
    })
    expect(told({ ...sum, total: 100, tolerance: 200 })).toMatchObject({
      asks: 'In every row, “Lit” and “Dark” add up to 100, give or take 200.',
    })
    expect(told({ rule: 'total-row', row: 'whole', rows: ['north', 'skerry'], columns: ['lit'] })).toMatchObject({
      asks: '“Whole” is the sum of “All of the north” and “Skerry”, in “Lit”.',
      result: 'Holds in the one column.',
    })
  })

  test('that can’t be tried says so', () => {
    expect(told({ rule: 'total-row', row: 'whole', columns: ['dark'] })).toMatchObject({
      state: 'untested',
      result: 'Can’t be tested: in one column a number is missing.',
    })
  })

  test('that the source breaks says where, and what the description says of it', () => {
    expect(told({ ...sum, printed: 'The source prints other sums.' })).toMatchObject({
      state: 'disagrees',
      result:
        'The source does not agree with itself in 2 of 4 rows (“All of the north” and “Whole”); in one row a number is missing.',
      note: 'The source prints other sums.',
    })
  })
})
