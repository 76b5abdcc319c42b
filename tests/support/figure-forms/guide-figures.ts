import { join } from 'node:path'
import { areaTiles } from '../../../src/derive/area-tiles.ts'
import type { Attributes } from '../../../src/figures/attributes.ts'
import { type Urls, urlsUnder } from '../../../src/format/url.ts'
import { readGuideEntries } from '../../../src/guide/entries.ts'
import { readExampleSite } from '../../../src/guide/example-site.ts'
import { startedPage } from '../../../src/guide/guide-page.ts'
import { guideTexts } from '../../../src/guide/guide-texts.ts'
import { root } from '../sources.ts'
import { chartTypes } from './chart-types.ts'
import type { Placed } from './differences.ts'

/** Every figure with a chart among the guide's live examples, as its source places it, by the address of its picture file. */
export async function guideFigures(own: Urls): Promise<ReadonlyMap<string, Placed>> {
  const folder = join(root, 'src/guide')
  const site = await readExampleSite(join(folder, 'site'))
  const example = urlsUnder(own.guide('example'))
  const { kind, slug } = site.publication
  const tiles = areaTiles(site.library.registers)
  const pages = guideTexts(readGuideEntries(folder)).map((text) => startedPage(text, site, own, example))
  return new Map(
    pages
      .flatMap(({ figures }) => figures)
      .map(({ use }): [string, Placed] => {
        const data = use.attributes['data'] ?? ''
        const table = site.library.tables.get(data.includes('/') ? data : `${slug}/${data}`)
        const type = chartTypes.get(use.word)
        if (table === undefined || type === undefined) throw new Error(`The guide’s ${use.id}: ${use.word} of ${data}`)
        return [
          example.figureSvg(kind, slug, use.id),
          { type, attributes: use.attributes as unknown as Attributes, table, tiles },
        ]
      }),
  )
}
