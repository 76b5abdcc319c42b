import { expect, test } from 'vitest'
import { tablesOf } from '../../src/derive/tables-of.ts'
import { aTable } from '../support/library.ts'

test('a publication’s tables are its own alone, by name', () => {
  const ids = ['pilots-2019/tides', 'tugs-2018/crews', 'pilots-2019/scores', 'pilots/fees']
  const tables = new Map(ids.map((id) => [id, aTable(id, 'Numbers')]))
  expect(tablesOf('pilots-2019', tables).map(({ name }) => name)).toEqual(['scores', 'tides'])
})
