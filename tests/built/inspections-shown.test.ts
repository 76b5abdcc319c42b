import { describe, expect, test } from 'vitest'
import { frameworks } from '../../src/derive/inspections/frameworks.ts'
import { programmesInUse } from '../../src/derive/inspections/programmes-in-use.ts'
import { ratingWords } from '../../src/pages/_inspection-ratings.ts'
import { elements, type PageElement, pageElement } from '../support/built-site.ts'
import { fileAt, siteAndEdition, siteNames } from '../support/built-sites.ts'

describe.each(siteNames)('the %s site', async (name) => {
  const { site, edition } = await siteAndEdition(name)
  const { library, url } = edition
  const { inspections, ratings } = library.registers
  // What nothing public names may be of what is to come, and has no page.
  const programmes = programmesInUse(library)
  const criteria = programmes.flatMap(({ id }) =>
    frameworks(id, library.registers).flatMap((framework) => framework.criteria.map(({ criterion }) => criterion)),
  )
  const read = (address: string) => pageElement(site.text(fileAt(address, url.base)))
  const links = (page: PageElement) =>
    new Set(elements(page, ({ name }) => name === 'a').map(({ attributes }) => attributes['href']))
  const rows = (page: PageElement) =>
    elements(page, ({ name }) => name === 'tr').map((row) =>
      elements(row, ({ name }) => name === 'th' || name === 'td').map(({ text }) => text),
    )

  test('has a page for every inspection, to which its programme’s pages lead and which leads to its areas', () => {
    expect(inspections.length).toBeGreaterThan(10)
    const ofProgramme = new Map(programmes.map(({ id }) => [id, links(read(url.programme(id)))]))
    for (const { id, name, programme, areas } of inspections) {
      const page = read(url.inspection(id))
      expect(page.text).toContain(name)
      expect(ofProgramme.get(programme), id).toContain(url.inspection(id))
      expect([...links(page)], id).toEqual(expect.arrayContaining(areas.map((area) => url.area(area))))
    }
  })

  test('has a page for every programme, to which the list of programmes leads', () => {
    const listed = links(read(url.programmes()))
    for (const { id, name } of programmes) {
      expect(read(url.programme(id)).text).toContain(name)
      expect(listed).toContain(url.programme(id))
    }
  })

  test('shows every criterion on the page of its programme, with every level of its scale', () => {
    expect(criteria.length).toBeGreaterThan(4)
    for (const { name, programme, scale } of criteria) {
      const own = rows(read(url.programme(programme))).filter(([head]) => head?.startsWith(name))
      const told = own.map((row) => row.join(' '))
      expect(
        told.some((row) => scale.every((descriptor) => row.includes(`${descriptor}: `))),
        name,
      ).toBe(true)
    }
  })

  test('shows every rating on the page of its inspection, as it was printed', () => {
    const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]))
    for (const [inspection, own] of Map.groupBy(ratings, (rating) => rating.inspection)) {
      const shown = rows(read(url.inspection(inspection))).map((row) => row.slice(0, 2).join(': '))
      const wanted = own.map((rating) => {
        const criterion = byId.get(rating.criterion)
        return criterion === undefined ? rating.criterion : `${criterion.name}: ${ratingWords(rating, criterion)}`
      })
      expect(shown, inspection).toEqual(expect.arrayContaining(wanted))
    }
  })

  test('shows the first questions of every table that holds some, on the page of whose they are', () => {
    const tables = [...library.tables.values()].filter(({ description }) => description.questions !== undefined)
    expect(tables.length).toBeGreaterThan(0)
    for (const { publication, description, rows } of tables) {
      const { programme, column = '', part_of = '' } = description.questions ?? {}
      const pages =
        programme === undefined
          ? inspections.filter((each) => each.publication === publication).map(({ id }) => read(url.inspection(id)))
          : [read(url.programme(programme))]
      expect(pages.length).toBeGreaterThan(0)
      const first = rows.filter(({ cells }) => (cells[part_of]?.printed ?? '') === '')
      for (const { cells } of first) for (const page of pages) expect(page.text).toContain(cells[column]?.printed)
    }
  })
})
