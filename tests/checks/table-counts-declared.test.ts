import { describe, expect, test } from 'vitest'
import { tableCountsDeclared } from '../../src/checks/table-counts-declared.ts'
import { tableDisclosureDeclared } from '../../src/checks/table-disclosure-declared.ts'
import type { Disclosure } from '../../src/model/site.ts'
import type { Column, TableDescription } from '../../src/model/table.ts'
import { aColumn, aLibrary, aSite, aTable } from '../support/library.ts'

const threshold: Disclosure = { threshold: 5, rounding: 1, zeros: 'show', totals: 'keep' }

/** What is told of a table of pilots whose columns and rules these are. */
function told(
  columns: readonly Column[],
  said: Partial<TableDescription> = { disclosure: threshold },
): readonly string[] {
  const table = aTable('pilots-2019/crews', 'Crews', { kent: '4', total: '4' })
  const port = aColumn({ name: 'port', title: 'Port', type: 'text' })
  const description = { ...table.description, columns: [port, ...columns], ...said }
  const { disclosure: _none, ...site } = aSite()
  const library = aLibrary({ tables: new Map([[table.id, { ...table, description }]]), site })
  return [...tableCountsDeclared.run(library), ...tableDisclosureDeclared.run(library)].map(({ found }) => found)
}

const men = aColumn({ name: 'men', counts: 'people' })

describe('a table under a threshold', () => {
  test('says of each column of numbers what it counts', () => {
    expect(told([men, aColumn({ name: 'boats', counts: 'things' })])).toEqual([])
    expect(told([aColumn({ name: 'men' })])).toEqual(['The column “men” does not say what it counts.'])
    expect(told([aColumn({ name: 'note', type: 'text' })])).toEqual([])
  })

  test('says on whom its other numbers rest', () => {
    const mean = aColumn({ name: 'mean', type: 'decimal' })
    expect(told([men, mean])).toEqual(['The column “mean” does not say what it counts.'])
    expect(told([men, { ...mean, base: 'men' }])).toEqual([])
    const share = aColumn({ name: 'share', type: 'percent' })
    const rule = { rule: 'fraction', numerator: 'men', denominator: 'men', percent: 'share', tolerance: 0 } as const
    expect(told([men, share], { disclosure: threshold, rules: [rule] })).toEqual([])
  })

  test('counts people in whole numbers', () => {
    expect(told([{ ...men, type: 'decimal' }])).toEqual(['The column “men” counts people and is of type decimal.'])
  })

  test('declares what its totals add up', () => {
    const rule = { rule: 'total-row', row: 'total', columns: ['men'], tolerance: 0 } as const
    expect(told([men], { disclosure: threshold, total: ['total'] })).toEqual([
      'The row total is a total, and no rule says that it is the sum in men.',
    ])
    expect(told([men], { disclosure: threshold, total: ['total'], rules: [{ ...rule, columns: ['men'] }] })).toEqual([])
  })
})

test('a table that counts people says how they are protected, whatever its unit is called', () => {
  expect(told([men], {})).toEqual([
    'The column men counts people, and neither the table nor the site says how they are protected.',
  ])
  expect(told([aColumn({ name: 'crew', unit: 'people' })], {})).toHaveLength(1)
  expect(told([aColumn({ name: 'crew', unit: 'people', counts: 'things' })], {})).toEqual([])
  expect(told([men], { disclosure: 'none' })).toEqual([])
})
