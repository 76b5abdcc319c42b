import { expect, test } from 'vitest'
import { dated, inspectionsByYear } from '../../../src/derive/inspections/dated.ts'
import { anInspection } from '../../support/inspections.ts'

const library = { publications: [] }
const inspections = [
  anInspection('undated'),
  anInspection('visited', { fieldwork_from: '2019-11', fieldwork_to: '2020-01' }),
  anInspection('begun', { fieldwork_from: '2021' }),
  anInspection('b', { report_published: '2020-03' }),
  anInspection('a', { report_published: '2020-03-01', fieldwork_to: '2019-12' }),
]

test('an inspection is listed by its report’s date, else by its visits', () => {
  expect(inspections.map((each) => dated(each, library))).toEqual([
    undefined,
    '2020-01',
    '2021',
    '2020-03',
    '2020-03-01',
  ])
})

test('the years come newest first, and those without a date last', () => {
  const years = inspectionsByYear(inspections, library)
  expect(years.map(({ year, inspections }) => [year, inspections.map(({ id }) => id)])).toEqual([
    ['2021', ['begun']],
    ['2020', ['a', 'b', 'visited']],
    [undefined, ['undated']],
  ])
})
