import { describe, expect, test } from 'vitest'
import { scopes } from '../../../src/derive/ledger/scopes.ts'
import type { Library } from '../../../src/model/library.ts'
import { disputed, harbourLibrary, ledgerOf } from '../../support/ledger-library.ts'
import { anEvent } from './events.ts'

const parts = (library: Library) =>
  new Map(
    scopes(library, ledgerOf(library)).map(({ path, entries }) => [
      path,
      entries.map(({ recommendation }) => recommendation.key),
    ]),
  )

describe('the parts of the ledger that have a feed', () => {
  test('are all of it, each publication, each whole recommendation, each body and theme that is named', () => {
    expect(Object.fromEntries(parts(harbourLibrary(disputed)))).toEqual({
      recommendations: ['1', '1-1', 'boards-2'],
      'recommendations/pilots-2019': ['1', '1-1', 'boards-2'],
      'recommendations/pilots-2019/1': ['1', '1-1'],
      'recommendations/pilots-2019/boards-2': ['boards-2'],
      'bodies/guild': ['1', '1-1'],
      'themes/training': ['1', '1-1'],
    })
  })

  test('a body has what it took over, and so has the one that was asked', () => {
    const taken = anEvent({ axis: 'owner_change', target: 'school' })
    const found = parts(harbourLibrary([taken]))
    expect(found.get('bodies/school')).toEqual(['1'])
    expect(found.get('bodies/guild')).toEqual(['1', '1-1'])
  })

  test('a body has what those before it were asked', () => {
    const library = harbourLibrary([])
    const bodies = library.registers.bodies.map((body) =>
      body.id === 'guild' ? { ...body, successor: 'school' } : body,
    )
    expect(parts({ ...library, registers: { ...library.registers, bodies } }).get('bodies/school')).toEqual([
      '1',
      '1-1',
    ])
  })
})
