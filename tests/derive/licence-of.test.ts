import { expect, test } from 'vitest'
import { licenceOf } from '../../src/derive/licence-of.ts'
import { aPublication, aSite, aTable } from '../support/library.ts'

test('a table’s own licence goes before its publication’s, and that before the site’s', () => {
  const table = aTable('pilots-2019/scores', 'Scores')
  const own = { ...table, description: { ...table.description, licence: 'Crown copyright' } }
  const licensed = aPublication({ licence: { name: 'OGL 3.0', url: 'https://ogl.example/' } })
  expect(licenceOf(table, aPublication(), aSite()).name).toBe('CC BY 4.0')
  expect(licenceOf(table, licensed, aSite())).toEqual({ name: 'OGL 3.0', url: 'https://ogl.example/' })
  expect(licenceOf(own, licensed, aSite())).toEqual({ name: 'Crown copyright' })
})
