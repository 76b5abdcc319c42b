import type { Extract, Imprint } from '../feeds/extract.ts'
import { ledgerExtracts } from '../feeds/ledger-extracts.ts'
import type { Edition } from '../library.ts'

/** The paths of the ledger's downloads. */
export function extractPaths({ library, ledger }: Edition) {
  return ledgerExtracts(library, ledger).map((extract) => {
    return { params: { extract: extract.name }, props: { extract } satisfies { extract: Extract } }
  })
}

/** What the downloads say of themselves; `page` is the address at which they are found. */
export function imprint({ library: { site }, ledger, url }: Edition, page = url.recommendations()): Imprint {
  const { name, language, licence } = site
  return {
    publisher: name,
    page: new URL(page, site.url).href,
    asAt: ledger.day,
    licence: { name: licence.name, ...(licence.url !== undefined && { url: licence.url }) },
    language,
  }
}
