import { describe, expect, test } from 'vitest'
import { onTheme, sisterLedger, toBody } from '../../../src/derive/ledger/sister.ts'
import { bundle } from '../../../src/feeds/bundle.ts'
import type { SisterBundle } from '../../../src/model/bundle.ts'
import { disputed, harbourLibrary, url } from '../../support/ledger-library.ts'

const sister: SisterBundle = {
  ...bundle(harbourLibrary(disputed), url),
  name: 'harbours',
  file: 'data/bundles/harbours.json',
}
const { entries, day } = sisterLedger(sister)
const keys = (chosen: (entry: (typeof entries)[number]) => boolean) =>
  entries.filter(chosen).map(({ recommendation }) => recommendation.key)

describe('a sister’s ledger', () => {
  test('stands as on the day of its bundle', () => {
    expect(day).toBe('2024-01-01')
    expect(entries.map(({ label }) => label)).toEqual(['complete-disputed', 'no-record', 'no-record'])
  })

  test('meets ours in a theme of the same id; a part has its whole’s', () => {
    expect(keys(onTheme('training'))).toEqual(['1', '1-1'])
    expect(keys(onTheme('tides'))).toEqual([])
  })

  test('meets ours in a body of the same id, of the same name, or printed under that name', () => {
    expect(keys(toBody({ id: 'guild', name: 'Another name' }, sister))).toEqual(['1', '1-1'])
    expect(keys(toBody({ id: 'our-guild', name: 'Pilots’ Guild' }, sister))).toEqual(['1', '1-1'])
    expect(keys(toBody({ id: 'boards', name: 'harbour boards' }, sister))).toEqual(['boards-2'])
    expect(keys(toBody({ id: 'boards', name: 'Harbour Boards' }, sister))).toEqual([])
  })
})
