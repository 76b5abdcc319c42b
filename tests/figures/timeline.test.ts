import { describe, expect, test } from 'vitest'
import { attributeFaults } from '../../src/figures/attribute-faults.ts'
import { whatHappened } from '../../src/figures/descriptions/what-happened.ts'
import { timeline } from '../../src/figures/timeline.ts'
import { sampleTable } from '../tables/sample-table.ts'

const placed = { id: 'f', data: 'life', title: 'T', headline: 'H' }
const life = (rows: readonly (readonly string[])[]) =>
  sampleTable(
    'life',
    {
      columns: [
        { name: 'key', title: 'Key', type: 'text', shown: false },
        { name: 'what', title: 'What', type: 'text' },
        { name: 'who', title: 'Who', type: 'text' },
        { name: 'from', title: 'From', type: 'text', symbols: ['x'] },
        { name: 'to', title: 'To', type: 'text', required: false },
      ],
      key: 'key',
    },
    rows,
  )
const visits = life([
  ['report', 'Report', 'Us', '2031-03-11', ''],
  ['plan', 'Plan', 'Them', '2031-03-11', '2031-06'],
  ['return', 'Return', 'Us', '[x]', ''],
  ['field', 'Fieldwork', 'Us', '2030-05', '2030-06-12'],
])
const its = { ...placed, from: 'from', to: 'to', label: 'what' }
const faults = (more: object, table = visits) => attributeFaults(timeline, { ...its, ...more } as never, table)

describe('a timeline', () => {
  test('lists rows by lane, or sorted, with what has no date last', () => {
    const series = timeline.series(visits, { ...its, lane: 'who', highlight: 'plan', reference: '2031-05: Due' })
    expect(series).toEqual({
      spans: [
        { label: 'Report', lane: 'Us', from: '2031-03-11' },
        { label: 'Fieldwork', lane: 'Us', from: '2030-05', to: '2030-06-12' },
        { label: 'Plan', lane: 'Them', from: '2031-03-11', to: '2031-06', highlight: true },
      ],
      undated: [{ label: 'Return', lane: 'Us', text: '[x]' }],
      reference: { date: '2031-05', label: 'Due: May 2031' },
    })
    expect(timeline.series(visits, { ...its, sort: 'what' }).spans.map(({ label }) => label)).toEqual([
      ...['Fieldwork', 'Plan', 'Report'],
    ])
  })

  test('says the first, the last, the longest, what overlaps, what the reference parts, and what has no date', () => {
    expect(timeline.description(timeline.series(visits, { ...its, reference: '2031-05: Due' }))).toBe(
      '3 with dates. First: Fieldwork, May 2030. Last: Plan, June 2031. Longest: Plan, 11 March 2031 to June 2031. ' +
        'None of the 2 spells overlap. Against Due: May 2031: 2 ended by then, 1 went on beyond it, 0 began later. No date for Return.',
    )
    expect(whatHappened({ spans: [] })).toBe('There are no dates.')
    expect(whatHappened({ spans: [{ label: 'Made', from: '2031' }] })).toBe('Made: 2031.')
    const spells = ['2031-01', '2031-02'].map((from, index) => ({ label: `S${index}`, from, to: '2031-03' }))
    expect(whatHappened({ spans: spells })).toContain('Of 2 spells, each overlaps with another.')
  })

  test('refuses cells that are no dates, and says which column holds dates', () => {
    expect(faults({ from: 'what' })).toMatchObject([
      {
        subject: 'from',
        found: '“Report” in the column “what” of “life” (line 2) is not a date.',
        rule: 'figure-column-fits',
      },
    ])
    expect(faults({ from: 'what' }, life([['a', 'Made', 'Us', '2031', '2032']]))[0]?.remedy).toContain(
      'Write one of from, to,',
    )
    expect(faults({ to: 'until' })).toMatchObject([{ subject: 'to', rule: 'table-column-exists' }])
  })

  test('refuses a spell that ends before it begins, but not one within the same month', () => {
    expect(faults({}, life([['a', 'Made', 'Us', '2031-03-11', '2031-03']]))).toEqual([])
    expect(faults({}, life([['a', 'Made', 'Us', '2031-03-11', '2031-02']]))).toMatchObject([
      {
        subject: 'to',
        found: '“Made” (line 2 of “life”) is from 11 March 2031 to February 2031.',
        rule: 'figure-dates-in-order',
      },
    ])
  })

  test('takes a day, month or year with or without a name as its reference', () => {
    const accepted = (reference: string) => timeline.attributes.safeParse({ ...its, reference }).success
    expect(['2031-05-01', '2031: Due', '2031-05 : Due'].map(accepted)).toEqual([true, true, true])
    expect(['2031-13', 'Due', '2031:'].map(accepted)).toEqual([false, false, false])
    expect(faults({ sort: 'descending' })).toMatchObject([{ rule: 'figure-sort-known' }])
  })
})
