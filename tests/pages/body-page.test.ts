import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/library.ts'
import type { LedgerEvent } from '../../src/model/registers/events.ts'
import { bodyPaths } from '../../src/pages/_body-page.ts'
import { themePaths } from '../../src/pages/_theme-page.ts'
import { answered, claimed, closed, found } from '../derive/ledger/events.ts'
import { anEdition } from '../support/edition.ts'
import { anInspection } from '../support/inspections.ts'
import {
  aBody,
  aLibrary,
  anAddressee,
  aProgramme,
  aPublication,
  aRecommendation,
  someRegisters,
} from '../support/library.ts'

const subject = { areas: [], bodies: ['light-board', 'pilots-1900', 'pilots-1950'], programmes: [], themes: [] }
const many = Array.from({ length: 120 }, (_, index) => `pilots-2019/${index + 1}`)

function editionOf(events: readonly LedgerEvent[] = []): Edition {
  const registers = someRegisters({
    bodies: [
      { ...aBody('light-board', 'Light Board'), to: '1950', successor: 'harbour-office' },
      aBody('harbour-office', 'Harbour Office'),
      { ...aBody('pilots-1900', 'Pilots'), to: '1950' },
      { ...aBody('pilots-1950', 'Pilots'), from: '1950' },
    ],
    themes: ['lamps', 'hedges'].map((id) => ({ id, name: id, definition: id })),
    recommendations: many.map((id) => aRecommendation(id, { themes: ['lamps'] })),
    addressees: many.map((id) => anAddressee(id, 'the Office', { body: 'harbour-office' })),
    events,
  })
  return anEdition(aLibrary({ publications: [aPublication({ subject })], registers }))
}
const pageOf = (edition: Edition, body: string, page?: string) => {
  const found = bodyPaths(edition).find(({ params }) => params.body === body && params.page === page)
  if (found === undefined) throw new Error(`There is no page of ${body}.`)
  return found.props.page
}

describe('a body’s page', () => {
  test('says that nothing is recorded, and computes nothing from that but the age', () => {
    const page = pageOf(editionOf(), 'harbour-office')
    expect(page.silence).toMatch(/^Nothing has been recorded here about any of them/)
    expect(page.first).toMatchObject({ gaps: [], oldest: 'The oldest that is open was made in May 2019, 4 years ago.' })
  })

  test('tells how many have not been heard of where others have', () => {
    const page = pageOf(editionOf([claimed('complete', '2023-05-01')]), 'harbour-office')
    expect(page.silence).toBeUndefined()
    expect(page.first?.unheard).toBe('Of 119 open recommendations, nothing that the body said is recorded here.')
    expect(page.first?.gaps.map(({ heading }) => heading)).toEqual(['Reported complete, not yet checked'])
    expect(page.groups.map(({ heading }) => heading)).toEqual([
      'Reported complete, not yet checked',
      'No record since publication',
    ])
  })

  test('goes on where the list is long, and says all else on its first page', () => {
    const second = pageOf(editionOf(), 'harbour-office', '2')
    expect(second.name).toBe('Harbour Office: what it was asked (page 2 of 2)')
    expect(second.first).toBeUndefined()
    expect(second.groups.flatMap(({ entries }) => entries)).toHaveLength(20)
  })

  test('names the bodies before and after it', () => {
    const values = (body: string) =>
      pageOf(editionOf(), body).first?.facts.map(({ label, values }) => [label, values[0]])
    expect(values('harbour-office')).toContainEqual([
      'Before it',
      { text: 'Light Board', href: '/bodies/light-board/' },
    ])
    expect(values('light-board')).toContainEqual([
      'After it',
      { text: 'Harbour Office', href: '/bodies/harbour-office/' },
    ])
  })

  test('of which nothing was asked says so in a sentence', () => {
    expect(pageOf(editionOf(), 'light-board')).toMatchObject({
      isAsked: false,
      none: 'No recommendation published here asks Light Board for anything.',
    })
  })

  test('has a name of its own where two bodies have one', () => {
    expect(['pilots-1900', 'pilots-1950'].map((id) => pageOf(editionOf(), id).name)).toEqual([
      'Pilots (until 1950): what it was asked',
      'Pilots (since 1950): what it was asked',
    ])
  })
})

test('a theme under which nothing public stands has no page', () => {
  expect(themePaths(editionOf()).map(({ params }) => [params.theme, params.page])).toEqual([
    ['lamps', undefined],
    ['lamps', '2'],
  ])
})

describe('what a body answered', () => {
  const answer = answered('accepted', '2020-01', { label: 'Agreed' })
  const voicesOf = (events: readonly LedgerEvent[], body = 'harbour-office') =>
    pageOf(editionOf(events), body).first?.voices

  test('stands beside what was found, each with the recommendation of which it was said', () => {
    const { summary, voices = [] } = voicesOf([answer, found('partial', '2021-02-03')]) ?? {}
    expect(summary).toBe(
      'Of 120 recommendations, an answer to 1 is recorded here, and progress that it reported on none.',
    )
    expect(voices).toMatchObject([
      {
        title: 'What it answered and reported',
        statements: [
          {
            what: 'Accepted',
            date: 'January 2020',
            label: 'Agreed',
            about: { text: '“Recommendation 1”', href: '/recommendations/pilots-2019/1/' },
          },
        ],
      },
      {
        title: 'What the inspectorate found',
        statements: [{ what: 'Partial progress, on the basis of a visit', date: '3 February 2021' }],
      },
    ])
  })

  test('is said to be unrecorded where it is, and nothing is concluded from that', () => {
    const silent = voicesOf([])
    expect(silent?.summary).toMatch(/nothing that it said is recorded here. That does not say that it did not answer.$/)
    expect(silent?.voices.map(({ statements, none }) => [statements.length, none])).toEqual([
      [0, 'Nothing that it said is recorded here.'],
      [0, 'No finding is recorded here.'],
    ])
  })

  test('is left out of the page of a body that was asked nothing', () => {
    expect(voicesOf([answer], 'light-board')).toBeUndefined()
  })

  test('is cut short where it is long, and the rest is said to be elsewhere', () => {
    const [owner] = voicesOf(many.slice(0, 12).map((id) => ({ ...answer, id })))?.voices ?? []
    expect(owner?.statements).toHaveLength(10)
    expect(owner?.more).toBe('2 earlier ones stand on the pages of the recommendations.')
  })
})

describe('the line of a body on its page', () => {
  test('has each body with its dates and what followed it, and no dates where none are recorded', () => {
    expect(pageOf(editionOf(), 'harbour-office').first?.lineage?.line).toEqual([
      {
        name: 'Light Board',
        href: '/bodies/light-board/',
        dates: 'until 1950',
        heir: { text: 'Harbour Office', href: undefined },
        isCurrent: false,
      },
      {
        name: 'Harbour Office',
        href: '/bodies/harbour-office/',
        dates: 'When it existed is not recorded here',
        heir: undefined,
        isCurrent: true,
      },
    ])
  })

  test('says of a body that ended without a successor that none is recorded, and claims nothing of one without dates', () => {
    expect(pageOf(editionOf(), 'pilots-1900').first?.lineage).toEqual({
      line: [],
      end: 'Pilots existed until 1950. Whether another body followed it is not recorded here.',
    })
    expect(pageOf(editionOf(), 'pilots-1950').first?.lineage).toBeUndefined()
  })
})

describe('inspections on a body’s page', () => {
  const inspections = Array.from({ length: 12 }, (_, index) =>
    anInspection(`in-${2000 + index}`, {
      report_published: `${2000 + index}`,
      lead: 'harbour-office',
      ...(index === 3 && { bodies: ['light-board'], partners: ['pilots-1900', 'pilots-1950'] }),
    }),
  )
  const edition = editionOf()
  const registers = { ...edition.library.registers, inspections, programmes: [aProgramme('harbours', 'Harbours')] }
  const groupsOf = (body: string) =>
    pageOf(anEdition({ ...edition.library, registers }), body).first?.inspections.map(({ heading, detail, lines }) => [
      heading,
      detail,
      lines.length,
    ])

  test('are those of it, those that it led and those in which it took part, apart from each other', () => {
    expect(groupsOf('light-board')).toEqual([['Inspections of it', '1 inspection', 1]])
    expect(groupsOf('pilots-1900')).toEqual([['Inspections in which it took part', '1 inspection', 1]])
  })

  test('are the latest of many, with the way to the rest on the pages of their programmes', () => {
    expect(groupsOf('harbour-office')).toEqual([['Inspections that it led', '12 inspections', 10]])
    const [led] = pageOf(anEdition({ ...edition.library, registers }), 'harbour-office').first?.inspections ?? []
    expect(led?.more).toEqual({
      words: '2 more, on the page of',
      programmes: [{ text: 'Harbours', href: '/programmes/harbours/' }],
    })
  })
})

test('a body that only a text names has a page, with the places that name it', () => {
  const edition = editionOf()
  const bodies = [...edition.library.registers.bodies, aBody('choir', 'Choir'), aBody('to-come', 'To come')]
  const library = { ...edition.library, registers: { ...edition.library.registers, bodies } }
  const [publication] = library.publications
  if (publication === undefined) throw new Error('There is no publication.')
  const mentions = () => ({
    of: ({ id }: { readonly id: string }) => (id === 'choir' ? [{ publication, count: 2, first: [] }] : []),
    passages: () => [],
  })
  const named = anEdition(library, { mentions })
  expect(pageOf(named, 'choir').first?.mentions?.total).toBe('2 passages in 1 publication')
  expect(bodyPaths(named).filter(({ params }) => params.body === 'to-come')).toEqual([])
})

test('a theme is told by publication, oldest first, those without a recommendation on it too', () => {
  const edition = editionOf([closed('withdrawn', '2021-01-01')])
  const about = { areas: [], bodies: [], programmes: [], themes: ['lamps'] }
  const older = aPublication({ slug: 'lights-2001', title: 'Lights', published: '2001-05', subject: about })
  const publications = [...edition.library.publications, older]
  const tables = (library: Edition['library']) => themePaths(anEdition(library))[0]?.props.page.first?.years
  expect(tables({ ...edition.library, publications })).toMatchObject({
    columns: ['Publication', 'Year', 'All', 'Open', 'Closed: withdrawn', 'No record since publication'],
    rows: [
      { head: 'Lights', href: '/reports/lights-2001/', cells: ['2001', '0', '0', '0', '0'] },
      {
        head: 'Pilots and their training',
        href: '/recommendations/pilots-2019/',
        cells: ['2019', '120', '119', '1', '119'],
      },
      { head: 'All', cells: ['', '120', '119', '1', '119'], isTotal: true },
    ],
  })
  expect(tables(edition.library)).toBeUndefined()
})
