import { describe, expect, test } from 'vitest'
import { attributeFaults } from '../../src/figures/attribute-faults.ts'
import type { Attributes } from '../../src/figures/attributes.ts'
import { figureTypes } from '../../src/figures/index.ts'
import type { Library } from '../../src/model/library.ts'
import { areaPaths } from '../../src/pages/_area-page.ts'
import { areasPage } from '../../src/pages/_areas-page.ts'
import { familyPaths } from '../../src/pages/_family-page.ts'
import type { PageFigure } from '../../src/pages/_page-figure.ts'
import { drawnFigure } from '../../src/pages/_page-figure.ts'
import { anEdition } from '../support/edition.ts'
import { inspectedAreas } from '../support/inspected-areas.ts'
import { someRegisters } from '../support/library.ts'

const library = inspectedAreas()
const edition = anEdition(library)
const pageOf = (id: string, of = edition) => {
  const found = areaPaths(of).find(({ params }) => params.area === id)
  if (found === undefined) throw new Error(`${id} has no page.`)
  return found.props.page
}
const sections = (id: string) => pageOf(id).sections

describe('an area’s page', () => {
  test('is there for every area of the register, whatever is known of it', () => {
    expect(areaPaths(edition).map(({ params }) => params.area)).toEqual(library.registers.areas.map(({ id }) => id))
  })

  test('says in its lead how much is recorded, and since when', () => {
    expect(pageOf('ness').head).toMatchObject({
      kind: 'Harbour',
      name: 'Ness, harbour',
      lead: '3 inspections, 4 ratings and 1 publication about it are recorded here. The latest report is of May 2024.',
    })
  })

  test('names its family, what it is part of, and the place of another kind with its name', () => {
    expect(pageOf('skerry').facts).toEqual([
      { label: 'What it is', values: [{ text: 'Harbour', href: '/areas/#harbour' }] },
      { label: 'Family', values: [{ text: 'South', href: '/families/south/' }] },
      { label: 'Part of', values: [{ text: 'The Coast (region)', href: '/areas/coast/' }] },
      { label: 'Not to be confused with', values: [{ text: 'Skerry (region)', href: '/areas/skerry-region/' }] },
    ])
    expect(pageOf('skerry').head.name).toBe('Skerry, harbour')
    expect(pageOf('skerry-region').head.name).toBe('Skerry, region')
  })

  test('of which nothing is recorded says so, and names only programmes that have inspected something', () => {
    expect(pageOf('skerry')).toMatchObject({
      head: { lead: 'No inspection of Skerry and no publication about it is recorded here.' },
      silence: {
        words: 'Nothing that this site publishes is about Skerry or names it. That says nothing about Skerry itself.',
        covered: 'Harbour inspections covers every harbour. No inspection of Skerry under it is recorded here.',
      },
    })
    expect(Object.keys(sections('skerry')).filter((name) => sections('skerry')[name as 'rounds'])).toEqual(['family'])
    expect(pageOf('skerry').headings).toEqual([{ anchor: 'family', text: 'Its family' }])
  })

  test('has every rating of its register, newest inspection first, with its date and framework', () => {
    const rounds = sections('ness').rounds?.rounds ?? []
    expect(
      rounds.map(({ heading, framework, when, isPast, table }) => [
        heading,
        framework,
        when,
        isPast,
        table.rows.map(({ head, cells }) => [head, cells[0]]),
      ]),
    ).toEqual([
      ['Ness again', 'Standards 2023', 'Report published in May 2024', false, [['Lamps lit, 7 nights', '80%']]],
      ['Ness followed up', 'Standards 2018', 'Rated in November 2020', false, [['Lamps lit', '70%']]],
      [
        'Ness',
        'Standards 2018',
        'Report published on 14 June 2019',
        false,
        [
          ['Lamps lit', '62.5%'],
          ['Keeping watch', 'Dim'],
        ],
      ],
    ])
  })

  test('tells each rating beside its family and all others, and marks a small base', () => {
    const [, , first] = sections('ness').rounds?.rounds ?? []
    expect(first?.table.columns).toEqual(['Criterion', 'Ness', 'Rests on', 'Others of its family', 'All other areas'])
    expect(first?.table.rows.map(({ cells }) => cells)).toEqual([
      ['62.5%', 'n = 12 (small base)', '1 higher', '1 lower, 1 higher'],
      ['Dim', 'not recorded', '1 higher', '1 the same, 1 higher'],
    ])
  })

  test('draws scores within their ranges and says that those are worked out here', () => {
    const [, , first] = sections('ness').rounds?.rounds ?? []
    expect(first?.figures.map(({ word, attributes }) => [word, attributes.headline])).toEqual([
      ['DotRange', 'Ness: at the median of all 3 areas inspected'],
      ['Matrix', 'Ness: Dim'],
    ])
    expect(first?.figures[0]?.attributes.note).toMatch(/worked out for this site .* the documents do not print them/)
    expect(first?.figures[1]?.table.description.columns.map(({ title }) => title)).toEqual([
      'Criterion',
      'Ness',
      'Quay',
    ])
  })

  test('draws what was measured again as a line that breaks where the framework changed', () => {
    const [course] = sections('ness').courses?.courses ?? []
    expect(course).toMatchObject({
      heading: 'Lamps lit, 7 nights',
      breaks: true,
      figure: {
        word: 'Lines',
        attributes: {
          break: '2024-05: Standards 2023',
          headline: '62.5% on 14 June 2019; 80% in May 2024, under another framework',
        },
      },
    })
    expect(course?.table.rows.map(({ head, cells }) => [head, cells[1]])).toEqual([
      ['14 June 2019', 'Standards 2018'],
      ['November 2020', 'Standards 2018'],
      ['May 2024', 'Standards 2023 (not to be compared with the one before)'],
    ])
    expect(sections('quay').courses).toBeUndefined()
  })

  test('tells inspections of one name apart by their dates, in headings, tables and the timeline', () => {
    const inspections = library.registers.inspections.map((each) =>
      each.areas.includes('ness') ? { ...each, name: 'Ness' } : each,
    )
    const of = anEdition({ ...library, registers: { ...library.registers, inspections } })
    const { rounds, inspections: shown } = pageOf('ness', of).sections
    const names = ['Ness (May 2024)', 'Ness (November 2020)', 'Ness (14 June 2019)']
    expect(rounds?.rounds.map(({ heading }) => heading)).toEqual(names)
    expect(rounds?.rounds.map(({ table }) => table.caption)).toEqual(names.map((name) => `Ratings of Ness: ${name}`))
    expect(shown?.inspections.map(({ name }) => name)).toEqual(names)
    expect(new Set(shown?.timeline?.table.rows.map(({ cells }) => cells['inspection']?.printed))).toEqual(
      new Set(names),
    )
  })

  test('draws no line where a date is not known, or two are the same', () => {
    const ratings = library.registers.ratings.map((rating) =>
      rating.inspection === 'ness-2020' ? { ...rating, date: '2019-06-14' } : rating,
    )
    const of = anEdition({ ...library, registers: { ...library.registers, ratings } })
    expect(pageOf('ness', of).sections.courses?.courses[0]).toMatchObject({ figure: undefined, breaks: true })
  })

  test('lists recommendations with the ground on which they are listed', () => {
    expect(
      sections('ness').recommendations?.groups.map(({ heading, ground, entries }) => [heading, ground, entries.length]),
    ).toEqual([
      ['The coast in 2020', 'Listed because the publication is about Ness and 1 other area.', 2],
      ['Ness inspected', 'Listed because it tells of an inspection of Ness: Ness.', 1],
    ])
  })
})

describe('a family’s page', () => {
  test('has its areas, and the latest ratings of each by framework and stage', () => {
    const [north] = familyPaths(edition)
    expect(north?.params.family).toBe('north')
    const page = north?.props.page
    expect(page?.sections.areas.table.rows.map(({ name, inspections, latest }) => [name, inspections, latest])).toEqual(
      [
        ['Ness', '3', 'May 2024'],
        ['Quay', '1', 'November 2019'],
      ],
    )
    expect(
      page?.sections.rounds?.rounds.map(({ heading, figures }) => [heading, figures.map(({ word }) => word)]),
    ).toEqual([
      ['Standards 2018', ['DotRange', 'Matrix']],
      ['Standards 2018: follow-up', ['DotRange']],
      ['Standards 2023', ['DotRange']],
    ])
    expect(page?.sections.rounds?.rounds[0]?.figures[0]?.attributes.headline).toBe(
      'Lamps lit: 62.5% to 90% in this family, 50% to 90% among all areas',
    )
  })
})

test('the list of all areas has each kind A to Z, with what is recorded of each', () => {
  const { kinds } = areasPage(edition)
  expect(kinds.map(({ heading, told, table }) => [heading, told, table.rows.map(({ name }) => name)])).toEqual([
    ['Region', 'Nothing is recorded of any of them yet.', ['Skerry', 'The Coast']],
    ['Harbour', 'Of 1 of the 4 nothing is recorded yet; their pages say so.', ['Mole', 'Ness', 'Quay', 'Skerry']],
  ])
})

test('a site without areas has lists that say so, and no page', () => {
  const of = anEdition({ ...library, registers: someRegisters() } satisfies Library)
  expect([areaPaths(of), familyPaths(of), areasPage(of).kinds]).toEqual([[], [], []])
})

describe('every figure of these pages', () => {
  const areas = areaPaths(edition).map(({ props }) => props.page.sections)
  const families = familyPaths(edition).map(({ props }) => props.page.sections)
  const figures: readonly PageFigure[] = [
    ...[...areas, ...families].flatMap(({ rounds }) => rounds?.rounds.flatMap((each) => each.figures) ?? []),
    ...[...areas, ...families].flatMap(({ inspections }) => inspections?.timeline ?? []),
    ...areas.flatMap(({ courses }) => courses?.courses.flatMap(({ figure }) => figure ?? []) ?? []),
  ]

  test.each(figures.map((figure) => [figure.attributes.title, figure] as const))(
    '%s has nothing wrong with it, and is drawn',
    (_, figure) => {
      const type = figureTypes.find(({ word }) => word === figure.word)
      if (type === undefined) throw new Error(`${figure.word} is no figure.`)
      expect(type.attributes.safeParse(figure.attributes).error).toBeUndefined()
      expect(attributeFaults(type, figure.attributes as Attributes, figure.table)).toEqual([])
      const drawn = drawnFigure(figure)
      expect(drawn.match(/<svg /g)).toHaveLength(2)
      expect(drawn).toContain('<table class="data">')
    },
  )
})
