import { expect, test } from 'vitest'
import { lastChanged } from '../../src/derive/last-changed.ts'
import { aPublication } from '../support/library.ts'

test('a publication last changed with its last version, else when it went up here, else when it was published', () => {
  const publication = aPublication({ published: '2019-05' })
  expect(lastChanged(publication)).toBe('2019-05')
  const released = { ...publication, released: '2020-02-03T09:30:00Z' }
  expect(lastChanged(released)).toBe('2020-02-03')
  const versions = [
    { number: '1', date: '2019-05', kind: 'published', note: 'First.' },
    { number: '2', date: '2021-01-02', kind: 'revision', note: 'Second.' },
  ] as const
  expect(lastChanged({ ...released, versions: [...versions] })).toBe('2021-01-02')
})
