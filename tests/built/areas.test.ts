import { describe, expect, test } from 'vitest'
import { areaTiles } from '../../src/derive/area-tiles.ts'
import { areaBook } from '../../src/derive/areas/area-book.ts'
import type { Attributes } from '../../src/figures/attributes.ts'
import { areaPaths } from '../../src/pages/_area-page.ts'
import { areasPage } from '../../src/pages/_areas-page.ts'
import { familyPaths } from '../../src/pages/_family-page.ts'
import type { PageFigure } from '../../src/pages/_page-figure.ts'
import { ratingWords } from '../../src/pages/_rating-words.ts'
import { elements, hasClass, pageElement } from '../support/built-site.ts'
import { fileAt, siteAndEdition, siteNames } from '../support/built-sites.ts'
import { chartTypes } from '../support/figure-forms/chart-types.ts'
import { differencesOnPage } from '../support/figure-forms/differences.ts'

describe.each(siteNames)('on the %s site', async (name) => {
  const { site, edition } = await siteAndEdition(name)
  const { library, url } = edition
  const pageAt = (address: string) => site.text(fileAt(address, url.base))
  const areas = areaPaths(edition).map(({ params, props }) => ({ address: url.area(params.area), ...props.page }))
  const families = familyPaths(edition).map(({ params, props }) => ({
    address: url.family(params.family),
    ...props.page,
  }))

  test('every area and every family of the register has its page, and stands in the list of all', () => {
    const all = pageAt(url.areas())
    for (const { id, family } of library.registers.areas) {
      expect(site.files).toContain(fileAt(url.area(id), url.base))
      expect(all).toContain(`href="${url.area(id)}"`)
      expect(family === undefined || all.includes(`>${family}</a>`)).toBe(true)
    }
    expect(families.length).toBeGreaterThan(0)
  })

  test('every rating of the register stands on its area’s page, with its criterion, in the table of its inspection', () => {
    const { ratings } = areaBook(library)
    const ofAreas = library.registers.ratings.filter(({ area }) => area !== undefined)
    expect([...ratings.values()].flat()).toHaveLength(ofAreas.length)
    expect(ofAreas.length).toBeGreaterThan(10)
    for (const [area, own] of ratings) {
      const rounds = elements(pageElement(pageAt(url.area(area))), hasClass('round'))
      const missing = own.filter(
        (rating) =>
          !rounds.some(
            (round) =>
              [rating.inspection.name, rating.criterion.framework].every((part) => round.text.includes(part)) &&
              elements(round, ({ name }) => name === 'tr').some(
                ({ children: [head, given] }) =>
                  head?.text.startsWith(rating.criterion.name) === true && given?.text === ratingWords(rating),
              ),
          ),
      )
      expect(missing).toEqual([])
    }
  })

  const figures = [
    ...[...areas, ...families].flatMap(({ address, sections: { rounds, inspections } }) =>
      [...(rounds?.rounds.flatMap((each) => each.figures) ?? []), inspections?.timeline ?? []]
        .flat()
        .map((figure) => ({ address, figure })),
    ),
    ...areas.flatMap(({ address, sections: { courses } }) =>
      (courses?.courses ?? []).flatMap(({ figure }) => (figure === undefined ? [] : [{ address, figure }])),
    ),
    ...areasPage(edition).kinds.flatMap(({ map }) =>
      map === undefined ? [] : [{ address: url.areas(), figure: map }],
    ),
  ]

  test('the charts of these pages, their descriptions and their tables tell the same', () => {
    expect(new Set(figures.map(({ figure }) => figure.word))).toEqual(
      new Set(['DotRange', 'Matrix', 'Timeline', 'Lines', 'TileMap']),
    )
    const tiles = areaTiles(library.registers)
    const differing = figures.flatMap(({ address, figure }) =>
      differencesOnPage(placed(figure, tiles), shownIn(pageAt(address), figure)).map((what) => `${address} ${what}`),
    )
    expect(differing).toEqual([])
  })
})

function placed({ word, attributes, table }: PageFigure, tiles: ReturnType<typeof areaTiles>) {
  const type = chartTypes.get(word)
  if (type === undefined) throw new Error(`${word} is no chart.`)
  return { type, attributes: attributes as Attributes, table, tiles }
}

function shownIn(page: string, { attributes: { id } }: PageFigure): string {
  const [figure = ''] =
    new RegExp(`<figure class="figure unnumbered" id="figure-${id}">.*?</figure>`, 's').exec(page) ?? []
  return figure
}
