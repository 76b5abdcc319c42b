import { type Ledger, ledger, publicOn } from '../../src/derive/ledger/ledger.ts'
import { urlsUnder } from '../../src/format/url.ts'
import type { Library } from '../../src/model/library.ts'
import type { LedgerEvent } from '../../src/model/registers/events.ts'
import { claimed, due, found } from '../derive/ledger/events.ts'
import { aBody, aLibrary, anAddressee, aPublication, aRecommendation, aSite, someRegisters } from './library.ts'

export const url = urlsUnder('/inspections/')

/** Texts that would break a feed, a calendar or a page which took them for its own language. */
export const hostile = 'Light <at once> & say "&amp;" ]]> \\n; one, two'

/** The Harbour Inspectorate's ledger: two recommendations to the Pilots' Guild, of which one has a part, with these events. */
export function harbourLibrary(events: readonly LedgerEvent[], said: Partial<Library> = {}): Library {
  return aLibrary({
    asOf: '2024-01-01T00:00:00.000Z',
    site: aSite({ url: 'https://harbours.example/inspections/' }),
    publications: [aPublication({ title: 'Pilots <and> "their" training', released: '2019-05-14T09:30:00+01:00' })],
    registers: someRegisters({
      bodies: [aBody('guild', 'Pilots’ Guild'), aBody('school', 'Pilot School')],
      themes: [{ id: 'training', name: 'Training', definition: 'Of pilots.' }],
      recommendations: [
        aRecommendation('pilots-2019/1', { number: '1', text: hostile, themes: ['training'] }),
        aRecommendation('pilots-2019/1-1', { parent: 'pilots-2019/1' }),
        aRecommendation('pilots-2019/boards-2'),
      ],
      addressees: [
        anAddressee('pilots-2019/1', 'the Guild', { body: 'guild' }),
        anAddressee('pilots-2019/boards-2', 'harbour boards'),
      ],
      events,
    }),
    ...said,
  })
}

/** The ledger of a library as on the day for which it is made. */
export function ledgerOf({ registers, publications, asOf }: Library): Ledger {
  const day = asOf.slice(0, 10)
  return ledger(registers, publicOn(publications, day), day)
}

/** A first deadline, a later one, a claim and a verdict that denies it. */
export const disputed = [
  due('2020-06', '2019-06-01'),
  due('2021-03-31', '2020-06-20'),
  claimed('complete', '2021-03-30', { note: hostile }),
  found('partial', '2021-09-01'),
]
