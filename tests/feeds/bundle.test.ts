import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/derive/ledger/ledger.ts'
import { sisterLedger } from '../../src/derive/ledger/sister.ts'
import { bundle, bundleJson } from '../../src/feeds/bundle.ts'
import { Bundle, type SisterBundle } from '../../src/model/bundle.ts'
import type { LedgerEvent } from '../../src/model/registers/events.ts'
import { anyEvents } from '../derive/ledger/events.ts'
import { disputed, harbourLibrary, ledgerOf, url } from '../support/ledger-library.ts'

const library = (events: readonly LedgerEvent[]) => harbourLibrary(events, { asOf: '2025-01-01T00:00:00.000Z' })
const readBack = (events: readonly LedgerEvent[]): SisterBundle => {
  const text = bundleJson(bundle(library(events), url))
  return { ...Bundle.parse(JSON.parse(text)), name: 'harbours', file: 'data/bundles/harbours.json' }
}

describe('the open bundle', () => {
  test('read back gives the same state, label and measures of every recommendation', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const theirs = sisterLedger(readBack(events)).entries
        const ours = ledgerOf(library(events)).entries
        const plain = ({ recommendation, parent, ...rest }: Entry) => ({
          row: { ...recommendation, url: undefined },
          parent: parent?.id,
          ...rest,
        })
        expect(theirs.map(plain)).toEqual(ours.map(plain))
      }),
    )
  })

  test('names its publisher, day, licence, and the page of each recommendation; a part is on its whole’s', () => {
    const made = readBack(disputed)
    expect(made).toMatchObject({
      version: '1',
      publisher: { name: 'Harbour Inspectorate', url: 'https://harbours.example/inspections/', language: 'en-GB' },
      asAt: '2025-01-01',
      licence: { name: 'CC BY 4.0' },
    })
    expect(made.recommendations.map(({ url }) => url)).toEqual([
      'https://harbours.example/inspections/recommendations/pilots-2019/1/',
      'https://harbours.example/inspections/recommendations/pilots-2019/1/',
      'https://harbours.example/inspections/recommendations/pilots-2019/boards-2/',
    ])
  })

  test('names the bodies that it speaks of, and those that came after them, and no others', () => {
    const { registers, ...rest } = library(disputed)
    const bodies = [
      ...registers.bodies.map((body) => (body.id === 'guild' ? { ...body, successor: 'school' } : body)),
      { id: 'stranger', name: 'Stranger', kind: 'port', source: 'List' },
    ]
    const made = bundle({ ...rest, registers: { ...registers, bodies } }, url)
    expect(made.bodies.map(({ id }) => id)).toEqual(['guild', 'school'])
  })

  test('has a row a line', () => {
    const text = bundleJson(bundle(library(disputed), url))
    expect(text.split('\n').filter((line) => line.startsWith('{"date"'))).toHaveLength(disputed.length)
  })
})
