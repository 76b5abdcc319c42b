import { expect, test } from 'vitest'
import { areaTiles } from '../../src/derive/area-tiles.ts'

test('Only areas with a column, a row and a code have a place on a map', () => {
  const area = { name: 'Ness', kind: 'harbour', source: 'Lights' }
  const areas = [
    { ...area, id: 'ness', tile_column: 2, tile_row: 3, tile_code: 'Nes' },
    { ...area, id: 'bar', tile_column: 2, tile_row: 3 },
    { ...area, id: 'skerry' },
  ]
  expect(areaTiles({ areas })).toEqual([{ id: 'ness', name: 'Ness', kind: 'harbour', code: 'Nes', column: 2, row: 3 }])
})
