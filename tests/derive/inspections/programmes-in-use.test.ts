import { expect, test } from 'vitest'
import { programmesInUse } from '../../../src/derive/inspections/programmes-in-use.ts'
import { anInspection } from '../../support/inspections.ts'
import { aProgramme, aPublication, someRegisters } from '../../support/library.ts'

test('only programmes that something public names are shown', () => {
  const registers = someRegisters({
    programmes: ['to-come', 'harbours', 'lights'].map((id) => aProgramme(id, id)),
    inspections: [anInspection('west')],
  })
  const subject = { areas: [], bodies: [], programmes: ['lights'], themes: [] }
  const used = programmesInUse({ registers, publications: [aPublication({ subject })] })
  expect(used.map(({ id }) => id)).toEqual(['harbours', 'lights'])
})
