import { describe, expect, test } from 'vitest'
import { bundle } from '../../src/feeds/bundle.ts'
import type { Edition } from '../../src/library.ts'
import type { SisterBundle } from '../../src/model/bundle.ts'
import { sistersOf, sistersOnTheme, sistersToBody } from '../../src/pages/_sister-parts.ts'
import { disputed, harbourLibrary, url } from '../support/ledger-library.ts'
import { aLibrary } from '../support/library.ts'

const sister: SisterBundle = {
  ...bundle(harbourLibrary(disputed), url),
  name: 'harbours',
  file: 'data/bundles/harbours.json',
}
const edition = { library: aLibrary({ bundles: [sister] }), url } as unknown as Edition
const keys = (parts: ReturnType<typeof sistersOf>) => parts.flatMap(({ entries }) => entries.map(({ href }) => href))
const page = 'https://harbours.example/inspections/recommendations/pilots-2019'

describe('what a page shows of a sister’s ledger', () => {
  test('is marked with its publisher and day, counts wholes alone, and leads to the sister’s pages', () => {
    const [part] = sistersOf(edition)
    expect(part).toMatchObject({ publisher: 'Harbour Inspectorate', asAt: '1 January 2024', total: 2 })
    expect(part?.tally.map(({ label, count }) => [label.id, count])).toEqual([
      ['complete-disputed', 1],
      ['no-record', 1],
    ])
    expect(keys(sistersOf(edition))).toEqual([`${page}/1/`, `${page}/boards-2/`])
    expect(part?.entries[0]?.publication.href).toBe('https://harbours.example/inspections/reports/pilots-2019/')
    expect(part?.entries[0]?.asked).toEqual({ printed: 'the Guild' })
  })

  test('was late on the bundle’s day, whatever the reader’s day is', () => {
    expect(sistersOf(edition)[0]?.entries[0]?.due).toMatchObject({
      words: '31 March 2021 (overdue on 1 January 2024)',
      pending: false,
    })
  })

  test('is nothing where it has nothing under a theme or for a body', () => {
    expect(keys(sistersOnTheme(edition, 'training'))).toEqual([`${page}/1/`])
    expect(sistersOnTheme(edition, 'tides')).toEqual([])
    expect(keys(sistersToBody(edition, { id: 'ours', name: 'Pilots’ Guild' }))).toEqual([`${page}/1/`])
    expect(sistersToBody(edition, { id: 'ours', name: 'Ours' })).toEqual([])
  })
})
