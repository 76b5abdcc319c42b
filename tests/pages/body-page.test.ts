import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/library.ts'
import type { LedgerEvent } from '../../src/model/registers/events.ts'
import { bodyPaths } from '../../src/pages/_body-page.ts'
import { themePaths } from '../../src/pages/_theme-page.ts'
import { claimed } from '../derive/ledger/events.ts'
import { anEdition } from '../support/edition.ts'
import { aBody, aLibrary, anAddressee, aPublication, aRecommendation, someRegisters } from '../support/library.ts'

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
