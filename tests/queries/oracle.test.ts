import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inspection } from '../../src/model/registers/inspections.ts'
import { queried } from '../../src/queries/queried.ts'
import { aColumn, anArea, someRegisters } from '../support/library.ts'

const places = ['bay', 'mole', 'quay']
const kinds = ['Full', 'Short']
const month = fc
  .integer({ min: 0, max: 30 })
  .map((at) => `${2019 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)
const inspection = fc.record({
  areas: fc.uniqueArray(fc.constantFrom(...places)),
  report_kind: fc.constantFrom(...kinds),
  report_published: month,
})
const made = fc.array(inspection, { maxLength: 40 }).map((rows) =>
  rows.map(
    (row, index): Inspection => ({
      id: `i${index}`,
      name: `I ${index}`,
      programme: 'rounds',
      stage: 'inspection',
      bodies: [],
      partners: [],
      source: 'Bells',
      ...row,
    }),
  ),
)
const where = { file: 'x.yaml', line: 1, column: 1 }
const columns = [
  aColumn({ name: 'key', title: 'Key', type: 'text' }),
  aColumn({ name: 'all', title: 'All', take: { measure: 'count', where: [] } }),
  aColumn({ name: 'full', title: 'Full', take: { measure: 'count', where: [{ field: 'report_kind', is: 'Full' }] } }),
]
function rows(
  inspections: readonly Inspection[],
  query: Parameters<typeof queried>[0]['query'],
): Readonly<Record<string, readonly number[]>> {
  const registers = someRegisters({ inspections, areas: places.map((id) => anArea(id, id)) })
  const told: unknown[] = []
  const found = queried(
    { query, columns, key: ['key'] },
    { registers, publications: [] },
    () => where,
    (fault) => told.push(fault),
  )
  expect(told).toEqual([])
  return Object.fromEntries((found ?? []).map(({ cells: [key, ...counts] }) => [key, counts.map(Number)]))
}
const counted = (of: readonly Inspection[]) => [
  of.length,
  of.filter(({ report_kind }) => report_kind === 'Full').length,
]

test('a count by area is what counting area for area gives, and the total counts every inspection once', () => {
  fc.assert(
    fc.property(made, (inspections) => {
      const inPlaces = inspections.filter(({ areas }) => areas.length > 0)
      const condition = [{ field: 'areas', blank: false }]
      fc.pre(inspections.some(({ report_kind }) => report_kind === 'Full'))
      const expected = places
        .map((place) => [place, inspections.filter(({ areas }) => areas.includes(place))] as const)
        .filter(([, of]) => of.length > 0)
        .map(([place, of]) => [place, counted(of)])
      const total = { key: 'total', title: 'All' }
      expect(rows(inspections, { from: 'inspections', where: condition, by: 'areas', total })).toEqual(
        Object.fromEntries([...expected, ['total', counted(inPlaces)]]),
      )
    }),
  )
})

test('the months of a table follow one another without a gap, and add up to all', () => {
  fc.assert(
    fc.property(made, (inspections) => {
      fc.pre(inspections.some(({ report_kind }) => report_kind === 'Full'))
      const found = rows(inspections, { from: 'inspections', where: [], month: 'report_published' })
      const keys = Object.keys(found)
      const number = (key: string) => Number(key.slice(0, 4)) * 12 + Number(key.slice(5))
      expect(keys.map(number)).toEqual(keys.map((_, index) => number(keys[0] ?? '') + index))
      for (const [key, counts] of Object.entries(found)) {
        expect(counts).toEqual(counted(inspections.filter(({ report_published }) => report_published === key)))
      }
      expect(Object.values(found).reduce((sum, [all = 0]) => sum + all, 0)).toBe(inspections.length)
    }),
  )
})

test('the order of the register’s rows does not change what is counted', () => {
  fc.assert(
    fc.property(made, (inspections) => {
      fc.pre(inspections.some(({ report_kind }) => report_kind === 'Full'))
      const query = { from: 'inspections', where: [], month: 'report_published' } as const
      expect(rows(inspections.toReversed(), { ...query, where: [] })).toEqual(
        rows(inspections, { ...query, where: [] }),
      )
    }),
  )
})
