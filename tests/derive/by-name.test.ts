import { expect, test } from 'vitest'
import { byName } from '../../src/derive/by-name.ts'
import { aBody, aPublication } from '../support/library.ts'

test('bodies are found by id and publications by slug, in an index that is made once', () => {
  const bodies = [aBody('guild', 'Guild'), aBody('board', 'Board')]
  expect(byName(bodies).get('board')?.name).toBe('Board')
  expect(byName(bodies)).toBe(byName(bodies))
  const publications = [aPublication({ slug: 'tides-2021' })]
  expect(byName(publications).get('tides-2021')).toBe(publications[0])
  expect(byName(publications).get('ropes')).toBeUndefined()
})
