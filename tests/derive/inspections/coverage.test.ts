import { describe, expect, test } from 'vitest'
import { coverage } from '../../../src/derive/inspections/coverage.ts'
import { anInspection } from '../../support/inspections.ts'
import { anArea, aProgramme, someRegisters } from '../../support/library.ts'

const harbour = (id: string, name: string) => ({ ...anArea(id, name), kind: 'harbour' })
const registers = someRegisters({
  areas: [harbour('west', 'West'), harbour('east', 'East'), harbour('cove', 'Cove'), anArea('coast', 'Coast')],
  inspections: [
    anInspection('one', { areas: ['west', 'coast'] }),
    anInspection('two', { areas: ['west'], stage: 'follow-up' }),
    anInspection('other', { areas: ['cove'], programme: 'lights' }),
  ],
})
const of = (covers?: string) => {
  const { inspected, others } = coverage({ ...aProgramme('harbours', 'Harbours'), covers }, registers)
  return {
    inspected: inspected.map(({ area, inspections }) => [area.id, ...inspections.map(({ id }) => id)]),
    others: others.map(({ id }) => id),
  }
}

describe('where a programme has been', () => {
  test('are the areas that its own inspections name, and those of its kind that none names, by name', () => {
    expect(of('harbour')).toEqual({
      inspected: [
        ['coast', 'one'],
        ['west', 'one', 'two'],
      ],
      others: ['cove', 'east'],
    })
  })

  test('leaves no area out where the programme is not to reach every area of a kind', () => {
    expect(of().others).toEqual([])
  })
})
