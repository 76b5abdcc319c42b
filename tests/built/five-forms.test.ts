import { describe, expect, test } from 'vitest'
import type { Attributes } from '../../src/figures/attributes.ts'
import type { ChartType } from '../../src/figures/figure-type.ts'
import { figureTypes } from '../../src/figures/index.ts'
import { fileAt, siteAndEdition, siteNames } from '../support/built-sites.ts'
import { differences, type Forms, type Placed } from '../support/figure-forms/differences.ts'
import { falsified } from '../support/figure-forms/falsified.ts'

const charts = new Map(
  figureTypes.flatMap((type) => (type.family === 'figure' ? [[type.word, type as ChartType] as const] : [])),
)

describe.each(siteNames)('on the %s site', async (name) => {
  const { site, edition } = await siteAndEdition(name)
  const { library, url } = edition

  /** Every figure that an author placed, by the address of its picture file. */
  const placed = new Map(
    library.publications.flatMap(({ kind, slug }, index) => {
      const publication = library.publications[index]
      if (publication === undefined) return []
      return edition.figures(publication).map(({ use }) => {
        const data = use.attributes['data'] ?? ''
        const table = library.tables.get(data.includes('/') ? data : `${slug}/${data}`)
        const type = charts.get(use.word)
        if (table === undefined || type === undefined) throw new Error(`${slug} ${use.id}: ${use.word} of ${data}`)
        const its: Placed = { type, attributes: use.attributes as unknown as Attributes, table }
        return [url.figureSvg(kind, slug, use.id), its] as const
      })
    }),
  )

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
    csv: site.text(fileAt(url.csv(table.id), url.base)),
    dataPage: site.text(fileAt(url.table(table.id), url.base)),
  })
  const placedAs = (picture: string) => {
    const its = placed.get(picture)
    if (its === undefined) throw new Error(`Nobody placed ${picture}.`)
    return its
  }

  test('every figure that an author placed is shown, and no figure is shown whose source is unknown', () => {
    expect([...new Set(shown.map(({ picture }) => picture))].toSorted()).toEqual([...placed.keys()].toSorted())
  })

  test.each(shown)('$id on $page: chart, summary, table, CSV and data page tell the same', (each) => {
    const its = placedAs(each.picture)
    expect(differences(its, formsOf(each, its))).toEqual([])
  })

  test.each([...new Map(shown.map((each) => [each.picture, each])).values()])(
    '$id on $page: one character changed in one form is found there and nowhere else',
    (each) => {
      const its = placedAs(each.picture)
      const lies = falsified(formsOf(each, its), its.type.word, name === 'fixture' ? Infinity : 2)
      const formsMet = new Set(lies.map(({ form }) => form))
      expect(formsMet.size).toBe(7)
      const unseen = lies.flatMap(({ form, what, forms }) => {
        const found = differences(its, forms)
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
