import { describe, expect, test } from 'vitest'
import { scopes } from '../../src/derive/ledger/scopes.ts'
import { ledgerFeed } from '../../src/feeds/ledger-feed.ts'
import { siteFeed } from '../../src/feeds/site-feed.ts'
import type { Library } from '../../src/model/library.ts'
import { anEvent } from '../derive/ledger/events.ts'
import { disputed, harbourLibrary, hostile, ledgerOf, url } from '../support/ledger-library.ts'
import { aPublication } from '../support/library.ts'

function feedAt(path: string, library: Library) {
  const scope = scopes(library, ledgerOf(library)).find((each) => each.path === path)
  if (scope === undefined) throw new Error(`There is no ${path}.`)
  return ledgerFeed(scope, { library, url })
}

describe('the feed of a part of the ledger', () => {
  test('tells each event under the day on which it was recorded, newest first, then what was made', () => {
    const { notices, title, page, self } = feedAt('bodies/guild', harbourLibrary(disputed))
    expect({ title, page, self }).toEqual({
      title: 'Recommendations to Pilots’ Guild – Harbour Inspectorate',
      page: 'https://harbours.example/inspections/bodies/guild/',
      self: 'https://harbours.example/inspections/bodies/guild/feed.xml',
    })
    expect(notices.map(({ told, title }) => [told, title])).toEqual([
      ['2021-09-01', 'Progress as found: Partial progress – recommendation 1 of Pilots <and> "their" training'],
      ['2021-03-30', 'Progress as reported: Complete – recommendation 1 of Pilots <and> "their" training'],
      ['2020-06-20', 'Due by 31 March 2021 – recommendation 1 of Pilots <and> "their" training'],
      ['2019-06-01', 'Due by June 2020 – recommendation 1 of Pilots <and> "their" training'],
      ['2019-05-14T08:30:00.000Z', '1 recommendation made – Pilots <and> "their" training'],
    ])
    expect(notices[1]?.paragraphs).toEqual([
      'The body asked, 30 March 2021: Progress as reported: Complete',
      hostile,
      `The recommendation: ${hostile}`,
      'Source: Letter of 1 May 2020',
    ])
    expect(notices[0]?.paragraphs[1]).toBe('It rests on a visit.')
  })

  test('names an event for ever: by what it says, not by its place among others', () => {
    const ids = ({ notices }: ReturnType<typeof feedAt>) => notices.map(({ id }) => id)
    const before = ids(feedAt('recommendations', harbourLibrary(disputed)))
    const note = anEvent({ note: 'The Guild has moved.', date: '2022-01-01', recorded: '2022-01-01' })
    const after = ids(feedAt('recommendations', harbourLibrary([note, ...disputed.toReversed()])))
    expect(after).toEqual([
      expect.stringMatching(/^tag:harbours\.example,2022:event\/pilots-2019\/1\/2022-01-01-/),
      ...before,
    ])
    expect(new Set(after).size).toBe(after.length)
  })

  test('two notes of one day have two names', () => {
    const notes = ['One.', 'Two.'].map((note) => anEvent({ note }))
    const { notices } = feedAt('recommendations/pilots-2019/1', harbourLibrary(notes))
    expect(new Set(notices.map(({ id }) => id)).size).toBe(3)
  })

  test('of a publication without a release tells of no making, and is as old as the recommendations', () => {
    const library = harbourLibrary([], { publications: [aPublication()] })
    const { notices, since } = feedAt('recommendations', library)
    expect(notices).toEqual([])
    expect(since).toBe('2019-05-01')
  })
})

test('the site’s feed tells publications by their release, else by the earliest day of their date', () => {
  const publications = [
    aPublication({ slug: 'released', released: '2024-01-02T10:00:00+01:00', published: '2023-12-30' }),
    aPublication({ slug: 'old', published: '2005-01' }),
    aPublication({ slug: 'methods', kind: 'pages', published: '' }),
  ]
  const { notices } = siteFeed(harbourLibrary([], { publications }), url, url.feed())
  expect(notices.map(({ id, told }) => [id, told])).toEqual([
    ['https://harbours.example/inspections/reports/released/', '2024-01-02T09:00:00.000Z'],
    ['https://harbours.example/inspections/reports/old/', '2005-01-01'],
  ])
})
