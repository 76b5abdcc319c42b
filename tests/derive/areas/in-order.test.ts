import { expect, test } from 'vitest'
import { inOrder } from '../../../src/derive/areas/in-order.ts'
import { aFollowUp, anInspection } from '../../support/inspections.ts'

const dates: Readonly<Record<string, string>> = { first: '2019-05', second: '2020', third: '2021-03-04' }
const order = (...inspections: Parameters<typeof inOrder>[0]) =>
  inOrder(inspections, ({ id }) => dates[id]).map(({ id }) => id)

test('inspections stand in the order of their dates, as exactly as those are known', () => {
  expect(order(anInspection('third'), anInspection('second'), anInspection('first'))).toEqual([
    'first',
    'second',
    'third',
  ])
})

test('one without a date stands after what it follows up, or before what follows it up, else last', () => {
  expect(order(aFollowUp('undated', 'first'), anInspection('second'), anInspection('first'))).toEqual([
    'first',
    'undated',
    'second',
  ])
  expect(order(anInspection('undated'), anInspection('first'), aFollowUp('second', 'undated'))).toEqual([
    'first',
    'undated',
    'second',
  ])
  expect(order(anInspection('undated'), anInspection('third'))).toEqual(['third', 'undated'])
})
