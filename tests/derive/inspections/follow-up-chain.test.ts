import { describe, expect, test } from 'vitest'
import { followUpChain } from '../../../src/derive/inspections/follow-up-chain.ts'
import type { Inspection } from '../../../src/model/registers/inspections.ts'
import { aFollowUp, anInspection } from '../../support/inspections.ts'
import { aLibrary, someRegisters } from '../../support/library.ts'

const chainsOf = (...inspections: readonly Inspection[]) => {
  const library = aLibrary({ registers: someRegisters({ inspections }) })
  return inspections.map((each) => followUpChain(each, library).map(({ id }) => id))
}

describe('a chain of follow-ups', () => {
  test('is the same from each of its members, whatever the order of their rows', () => {
    const further = aFollowUp('third', 'second', { stage: 'further-follow-up' })
    const chains = chainsOf(further, anInspection('first'), aFollowUp('second', 'first'), anInspection('alone'))
    expect(chains).toEqual([
      ['first', 'second', 'third'],
      ['first', 'second', 'third'],
      ['first', 'second', 'third'],
      ['alone'],
    ])
  })

  test('has several follow-ups of one inspection by their dates, the undated last', () => {
    const [chain] = chainsOf(
      anInspection('first'),
      aFollowUp('undated', 'first'),
      aFollowUp('later', 'first', { report_published: '2021-02' }),
      aFollowUp('sooner', 'first', { fieldwork_to: '2020' }),
    )
    expect(chain).toEqual(['first', 'sooner', 'later', 'undated'])
  })

  test('begins with the first that is recorded', () => {
    expect(chainsOf(aFollowUp('second', 'not-recorded'))).toEqual([['second']])
  })

  test('ends, where rows follow each other up in a circle', () => {
    expect(chainsOf(aFollowUp('one', 'two'), aFollowUp('two', 'one'), aFollowUp('self', 'self'))).toEqual([
      ['two', 'one'],
      ['one', 'two'],
      ['self'],
    ])
  })
})
