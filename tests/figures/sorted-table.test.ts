import { describe, expect, test } from 'vitest'
import { sortedTable } from '../../src/figures/sorted-table.ts'
import { sampleTable, scores } from '../tables/sample-table.ts'

const order = (attributes: object, table = scores) =>
  sortedTable(table, { id: 'scores', data: 'scores', ...attributes }).rows.map(({ key }) => key)

describe('a table that an author sorts', () => {
  test('stays as it is unless it is asked', () => {
    expect(order({})).toEqual(['north-head', 'skerry', 'ness', 'bar'])
    expect(order({ sort: 'table' })).toEqual(order({}))
  })

  test('goes by the first column of numbers that it shows, within each group, gaps last', () => {
    expect(order({ sort: 'descending' })).toEqual(['north-head', 'skerry', 'ness', 'bar'])
    expect(order({ sort: 'ascending' })).toEqual(['north-head', 'skerry', 'bar', 'ness'])
    expect(order({ sort: 'ascending', columns: 'light, hours' })).toEqual(['bar', 'skerry', 'ness', 'north-head'])
  })

  test('goes by a column that is named: best level, greatest number or first letter first', () => {
    expect(order({ sort: 'rating', columns: 'light, rating' })).toEqual(['skerry', 'north-head', 'bar', 'ness'])
    expect(order({ sort: 'light', group: 'rating' })).toEqual(['bar', 'north-head', 'skerry', 'ness'])
  })

  test('keeps each total behind what it adds up', () => {
    const table = sampleTable(
      'lamps',
      {
        columns: [
          { name: 'id', title: 'Id', type: 'text', shown: false },
          { name: 'coast', title: 'Coast', type: 'text', required: false },
          { name: 'light', title: 'Light', type: 'text' },
          { name: 'lamps', title: 'Lamps', type: 'integer' },
        ],
        key: 'id',
        group: 'coast',
        total: ['north', 'all'],
      },
      [
        ['ness', 'North', 'Ness', '3'],
        ['bar', 'North', 'Bar', '4'],
        ['north', 'North', 'All of the north', '7'],
        ['skerry', 'South', 'Skerry', '9'],
        ['all', '', 'All', '16'],
      ],
    )
    expect(order({ sort: 'descending' }, table)).toEqual(['bar', 'ness', 'north', 'skerry', 'all'])
  })
})
