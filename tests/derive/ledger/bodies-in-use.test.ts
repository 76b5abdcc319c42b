import { expect, test } from 'vitest'
import { bodiesInUse } from '../../../src/derive/ledger/bodies-in-use.ts'
import { anInspection } from '../../support/inspections.ts'
import { aBody, anAddressee, aPublication, someRegisters } from '../../support/library.ts'
import { anEvent } from './events.ts'

test('only bodies that something public names are shown, with their successors', () => {
  const bodies = [
    aBody('agency', 'Agency'),
    { ...aBody('office', 'Office'), successor: 'agency' },
    { ...aBody('board', 'Board'), successor: 'office' },
    aBody('guild', 'Guild'),
    aBody('trust', 'Trust'),
    ...['lead', 'partner', 'inspected'].map((id) => aBody(id, id)),
    aBody('to-come', 'To come'),
    { ...aBody('before', 'Before'), successor: 'guild' },
  ]
  const registers = someRegisters({
    bodies,
    addressees: [anAddressee('pilots-2019/1', 'the Board', { body: 'board' })],
    events: [anEvent({ axis: 'owner_change', target: 'trust' })],
    inspections: [anInspection('west', { lead: 'lead', partners: ['partner'], bodies: ['inspected'] })],
  })
  const subject = { areas: [], bodies: ['guild'], programmes: [], themes: [] }
  const named = bodiesInUse({ registers, publications: [aPublication({ subject })] }).map(({ id }) => id)
  const inTexts = bodiesInUse({ registers, publications: [] }, (id) => id === 'before').map(({ id }) => id)
  expect(inTexts).toContain('before')
  expect(inTexts).not.toContain('to-come')
  expect(named).toEqual(['agency', 'office', 'board', 'guild', 'trust', 'lead', 'partner', 'inspected'])
})
