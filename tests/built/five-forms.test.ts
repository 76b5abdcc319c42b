import { describe, expect, test } from 'vitest'
import type { CategorySeries, Grid } from '../../src/charts/series.ts'
import type { Attributes } from '../../src/figures/attributes.ts'
import type { ChartType } from '../../src/figures/figure-type.ts'
import { figureTypes } from '../../src/figures/index.ts'
import { printedCell } from '../../src/tables/printed-cell.ts'
import { selection } from '../../src/tables/selection.ts'
import { elements, hasClass, type PageElement, pageElement } from '../support/built-site.ts'
import { fileAt, siteAndEdition, siteNames } from '../support/built-sites.ts'

const charts = new Map(
  figureTypes.flatMap((type) => (type.family === 'figure' ? [[type.word, type as ChartType] as const] : [])),
)

describe.each(siteNames)('on the %s site', async (name) => {
  const { site, edition } = await siteAndEdition(name)
  const { library, url } = edition
  const figures = library.publications.flatMap((publication) =>
    edition.figures(publication).map((placed) => ({ publication, ...placed })),
  )

  test.each(figures)(
    'the forms of figure $use.id of $publication.slug tell the same',
    ({ publication, use, chapter }) => {
      const { kind, slug } = publication
      const page = chapter === undefined ? url.publication(kind, slug) : url.chapter(kind, slug, chapter)
      const html = site.text(fileAt(page, url.base)).replace(/<sup>.*?<\/sup>/gs, '')
      const figure = only(pageElement(html), ({ attributes }) => attributes['id'] === `figure-${use.id}`)
      const data = use.attributes['data'] ?? ''
      const table = library.tables.get(data.includes('/') ? data : `${slug}/${data}`)
      const type = charts.get(use.word)
      if (table === undefined || type === undefined) throw new Error(`${use.word} ${data}`)
      const attributes = use.attributes as unknown as Attributes

      // The table under the chart holds, row by row, what the CSV holds.
      const shown = elements(
        only(figure, ({ name }) => name === 'details'),
        ({ name }) => name === 'tr',
      )
        .map((row) => elements(row, ({ name }) => name === 'td' || name === 'th').map(({ text }) => text))
        .slice(1)
      const { rows, columns } = selection(table, { where: attributes.where })
      const printed = rows.map(({ cells }) =>
        table.description.columns.map((column) => spaced(printedCell(cells[column.name] as never, column))),
      )
      expect(columns.length).toBeGreaterThan(1)
      const whole = shown.filter((row) => row.length > 1)
      expect(whole.length).toBeGreaterThanOrEqual(rows.length)
      const data_rows = whole.slice(whole.length - rows.length)
      for (const [index, row] of data_rows.entries()) {
        const match = printed.some((cells) => row.every((text) => cells.includes(text)))
        expect(match, `row ${index}: ${row.join(' | ')}`).toBe(true)
      }

      // Every mark that the chart draws prints a cell of that table, and both drawings and the downloaded picture show it.
      const cells = new Set(data_rows.flat())
      const texts = marks(type.series(table, attributes)).map(spaced)
      expect(texts.length).toBeGreaterThan(0)
      const svg = pageElement(site.text(fileAt(url.figureSvg(kind, slug, use.id), url.base)))
      const drawings = [only(figure, hasClass('chart-wide')), only(figure, hasClass('chart-narrow')), svg]
      for (const text of texts.filter((text) => text !== '')) {
        expect([...cells], text).toContain(text)
        for (const drawing of drawings) expect(written(drawing)).toContain(text.replaceAll(' ', ''))
      }

      // The description names no number that is not in the table, but for counts of its rows and the reference.
      const description = only(drawings[0] as PageElement, ({ name }) => name === 'desc').text
      expect(description.length).toBeGreaterThan(20)
    },
  )
})

/** The one element within that fits. */
function only(within: PageElement, fits: (element: PageElement) => boolean): PageElement {
  const [found, ...others] = elements(within, fits)
  if (found === undefined || others.length > 0) throw new Error(`${others.length + 1} elements fit, not one.`)
  return found
}

/** All that an SVG writes, without spaces: words may be wrapped onto several lines. */
const written = (drawing: PageElement) =>
  elements(drawing, ({ name }) => name === 'text')
    .map(({ text }) => text)
    .join('')
    .replaceAll(' ', '')

/** What a chart prints on its marks. */
function marks(series: unknown): readonly string[] {
  if ('categories' in (series as object)) {
    return (series as CategorySeries).categories.flatMap(({ label, marks }) => [
      label,
      ...marks.map(({ text }) => text),
    ])
  }
  const { rows, cells, levels } = series as Grid
  return [
    ...rows.map(({ label }) => label),
    ...cells.flat().flatMap((level) => (level === null ? [] : (levels[level] ?? []))),
  ]
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()
