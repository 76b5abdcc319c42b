import { ledger, publicOn } from '../../src/derive/ledger/ledger.ts'
import { urlsUnder } from '../../src/format/url.ts'
import type { Edition } from '../../src/library.ts'
import type { Library } from '../../src/model/library.ts'
import { anOutline } from './library.ts'

/** An edition of a library made by hand, with its ledger and without any prose. */
export function anEdition(library: Library, said: Partial<Edition> = {}): Edition {
  const { registers, publications, asOf } = library
  const ledgerAt = (day: string) => ledger(registers, publicOn(publications, day), day)
  return {
    library,
    url: urlsUnder('/'),
    ledger: ledgerAt(asOf.slice(0, 10)),
    ledgerAt,
    outline: () => anOutline(),
    html: () => '',
    wholeHtml: () => '',
    digest: () => '',
    figures: () => [],
    figureHtml: () => '',
    figureSvg: () => '',
    figureImprint: () => ({ title: '', source: '', licence: '' }),
    figurePng: () => undefined,
    mentions: () => ({ of: () => [], passages: () => [] }),
    guide: async () => ({ pages: [], csvs: new Map(), svgs: new Map(), report: '' }),
    ...said,
  }
}
