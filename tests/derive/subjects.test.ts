import { expect, test } from 'vitest'
import { subjects } from '../../src/derive/subjects.ts'
import { aBody, anArea, aProgramme, aPublication, someRegisters } from '../support/library.ts'

test('subjects are the areas, then bodies, programmes and themes that something was published about, by name', () => {
  const nothing = { areas: [], bodies: [], programmes: [], themes: [] }
  const old = aPublication({
    slug: 'old',
    published: '2001',
    subject: { ...nothing, areas: ['wash', 'solent'], bodies: ['trinity', 'unregistered'] },
  })
  const recent = aPublication({
    slug: 'recent',
    published: '2020',
    subject: { ...nothing, areas: ['wash'], programmes: ['round-2'], themes: ['lamps'] },
  })
  const registers = someRegisters({
    areas: [anArea('wash', 'The Wash'), anArea('solent', 'Solent'), anArea('humber', 'Humber')],
    bodies: [aBody('trinity', 'Trinity House')],
    programmes: [aProgramme('round-2', 'Second round')],
    themes: [{ id: 'lamps', name: 'Lamps', definition: 'Keeping lamps lit.' }],
  })
  const found = subjects([old, recent], registers).map(({ type, id, name, publications }) => [
    type,
    id,
    name,
    publications.map(({ slug }) => slug),
  ])
  expect(found).toEqual([
    ['areas', 'solent', 'Solent', ['old']],
    ['areas', 'wash', 'The Wash', ['recent', 'old']],
    ['bodies', 'trinity', 'Trinity House', ['old']],
    ['programmes', 'round-2', 'Second round', ['recent']],
    ['themes', 'lamps', 'Lamps', ['recent']],
  ])
})
