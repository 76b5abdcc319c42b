import { expect, test } from 'vitest'
import { computedTable } from '../../src/derive/computed-table.ts'

test('a table that the site makes reads as one that was read: printed forms are kept, blanks stand for nothing', () => {
  const table = computedTable({
    name: 'lamps',
    title: 'Lamps',
    source: { document: 'Harbour list', section: 'page 1' },
    columns: [
      { name: 'harbour', title: 'Harbour', type: 'text' },
      { name: 'lit', title: 'Lit', type: 'percent' },
    ],
    rows: [{ harbour: 'Ness', lit: '62.50' }, { harbour: '90' }],
  })
  expect(table.rows.map(({ key, cells }) => [key, cells['harbour']?.value, cells['lit']])).toEqual([
    ['1', 'Ness', { printed: '62.50', value: 62.5, symbol: null }],
    ['2', '90', { printed: '', value: null, symbol: null }],
  ])
  expect(table.description).toMatchObject({ key: ['harbour'], columns: [{ shown: true, required: false }, {}] })
})
