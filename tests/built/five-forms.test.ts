import { describe, expect, test } from 'vitest'
import { areaTiles } from '../../src/derive/area-tiles.ts'
import type { Attributes } from '../../src/figures/attributes.ts'
import { urlsUnder } from '../../src/format/url.ts'
import { fileAt, siteAndEdition, siteNames } from '../support/built-sites.ts'
import { chartTypes } from '../support/figure-forms/chart-types.ts'
import { differences, type Forms, type Memory, type Placed } from '../support/figure-forms/differences.ts'
import { falsified } from '../support/figure-forms/falsified.ts'
import { guideFigures } from '../support/figure-forms/guide-figures.ts'

describe.each(siteNames)('on the %s site', async (name) => {
  const { site, edition } = await siteAndEdition(name)
  const { library, url } = edition
  const tiles = areaTiles(library.registers)

  /** Every figure that an author placed, by the address of its picture file. */
  const placed = new Map(
    library.publications.flatMap(({ kind, slug }, index) => {
      const publication = library.publications[index]
      if (publication === undefined) return []
      return edition.figures(publication).map(({ use }) => {
        const data = use.attributes['data'] ?? ''
        const table = library.tables.get(data.includes('/') ? data : `${slug}/${data}`)
        const type = chartTypes.get(use.word)
        if (table === undefined || type === undefined) throw new Error(`${slug} ${use.id}: ${use.word} of ${data}`)
        const its: Placed = { type, attributes: use.attributes as unknown as Attributes, table, tiles }
        return [url.figureSvg(kind, slug, use.id), its] as const
      })
    }),
  )

  /** Every figure of the guide's examples, likewise. Their tables are the invented site's and have a CSV, but no page of their own. */
  const examples = await guideFigures(url)
  for (const [picture, its] of examples) placed.set(picture, its)
  const isExample = (picture: string) => examples.has(picture)
  const example = urlsUnder(url.guide('example'))

  /** Every figure that a reader meets, wherever it is shown. */
  const shown = site.pages.flatMap((page) =>
    figuresOf(site.text(page)).map((figure) => ({
      page: page.replace(/index\.html$/, ''),
      id: /id="(figure-[^"]+)"/.exec(figure)?.[1],
      figure,
      picture: pictureOf(figure),
    })),
  )

  const formsOf = ({ figure, picture }: (typeof shown)[number], { table }: Placed): Forms => ({
    figure,
    picture: site.text(fileAt(picture, url.base)),
    csv: site.text(fileAt((isExample(picture) ? example : url).csv(table.id), url.base)),
    dataPage: isExample(picture) ? undefined : site.text(fileAt(url.table(table.id), url.base)),
  })
  const placedAs = (picture: string) => {
    const its = placed.get(picture)
    if (its === undefined) throw new Error(`Nobody placed ${picture}.`)
    return its
  }

  test('every figure that an author placed is shown, and no figure is shown whose source is unknown', () => {
    expect([...new Set(shown.map(({ picture }) => picture))].toSorted()).toEqual([...placed.keys()].toSorted())
  })

  test('the guide’s examples have every form but a data page, which the site has for no invented table', () => {
    expect(examples.size).toBeGreaterThan(20)
    expect(site.files.filter((file) => file.startsWith('guide/example/data/') && !file.endsWith('.csv'))).toEqual([])
  })

  test.each(shown)('$id on $page: chart, summary, table, CSV and data page tell the same', (each) => {
    const its = placedAs(each.picture)
    expect(differences(its, formsOf(each, its))).toEqual([])
  })

  test.each([...new Map(shown.map((each) => [each.picture, each])).values()])(
    '$id on $page: one character changed in one form is found there and nowhere else',
    (each) => {
      const its = placedAs(each.picture)
      const forms = formsOf(each, its)
      const memory: Memory = new Map()
      expect(differences(its, forms, memory)).toEqual([])
      const lies = falsified(forms, its.type.word, name === 'fixture' && !isExample(each.picture) ? Infinity : 2)
      const formsMet = new Set(lies.map(({ form }) => form))
      expect(formsMet.size).toBe(forms.dataPage === undefined ? 6 : 7)
      const unseen = lies.flatMap(({ form, what, forms }) => {
        const found = differences(its, forms, memory)
        return found.length > 0 && found.every((one) => one.startsWith(`${form}: `)) ? [] : [{ form, what, found }]
      })
      expect(unseen).toEqual([])
    },
  )
})

/** The figures with a chart on a page, as text. */
const figuresOf = (html: string) =>
  [...html.matchAll(/<figure class="figure" id="figure-[^"]+">.*?<\/figure>/gs)].map(([figure]) => figure)

/** The address of a figure's picture file, by which it is known wherever it is shown. */
const pictureOf = (figure: string) => /<a href="([^"]+\.svg)" download/.exec(figure)?.[1] ?? ''
