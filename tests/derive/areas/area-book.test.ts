import { describe, expect, test } from 'vitest'
import { areaBook } from '../../../src/derive/areas/area-book.ts'
import { beside, latestOf } from '../../../src/derive/areas/beside.ts'
import { concerning } from '../../../src/derive/areas/concerning.ts'
import { courses } from '../../../src/derive/areas/courses.ts'
import type { Area } from '../../../src/model/registers/areas.ts'
import { inspectedAreas } from '../../support/inspected-areas.ts'
import { ledgerOf } from '../../support/ledger-library.ts'

const library = inspectedAreas()
const book = areaBook(library)
const ratingsOf = (area: string) => book.ratings.get(area) ?? []
const area = (id: string) => book.byId.get(id) as Area

describe('the book of areas', () => {
  test('is made once for a library', () => {
    expect(areaBook(library)).toBe(book)
  })

  test('has an area’s inspections in order, the undated one after what it follows up', () => {
    expect(book.inspections.get('ness')?.map(({ id }) => id)).toEqual(['ness-2019', 'ness-2020', 'ness-again'])
    expect(book.inspections.get('skerry')).toBeUndefined()
  })

  test('has ratings in the order of inspections and criteria, each with its own date or its report’s, as exactly as known', () => {
    expect(ratingsOf('ness').map(({ criterion, date }) => [criterion.id, date])).toEqual([
      ['lamps', '2019-06-14'],
      ['watch', '2019-06-14'],
      ['lamps', '2020-11'],
      ['lamps-new', '2024-05'],
    ])
    expect(ratingsOf('mole').map(({ date }) => date)).toEqual([undefined, undefined])
  })

  test('has what tells of an inspection, and what is about an area', () => {
    expect(book.telling.get('ness-2019')?.map(({ slug }) => slug)).toEqual(['ness-2019'])
    expect(book.publications.get('quay')?.map(({ slug }) => slug)).toEqual(['coast-2020'])
  })

  test('keeps places of one name and different kinds apart', () => {
    expect(book.byName.get('skerry')?.map(({ id }) => id)).toEqual(['skerry-region', 'skerry'])
    expect(book.children.get('coast')?.map(({ id }) => id)).toEqual(['ness', 'skerry'])
  })
})

describe('a rating', () => {
  const of = (id: string, criterion: string) => {
    const own = ratingsOf(id).find((each) => each.criterion.id === criterion)
    if (own === undefined) throw new Error(`${id} has no rating by ${criterion}.`)
    return beside(own, area(id), book)
  }

  test('stands beside its family and all areas of its kind at the same stage', () => {
    expect(of('ness', 'lamps')).toMatchObject({
      family: { higher: 1, same: 0, lower: 0, spread: { count: 2, low: '62.5', high: '90' } },
      all: { higher: 1, same: 0, lower: 1, spread: { count: 3, low: '50', high: '90', median: '62.5' } },
    })
  })

  test('by a descriptor is higher or lower by its scale, and has no spread', () => {
    expect(of('ness', 'watch').all).toEqual({ higher: 1, same: 1, lower: 0 })
  })

  test('that nobody else has stands alone', () => {
    expect(of('ness', 'lamps-new')).toEqual({ own: expect.anything() })
    expect(of('mole', 'lamps').family).toBeUndefined()
  })

  test('of a follow-up is not compared with first inspections', () => {
    const followUp = ratingsOf('ness').find(({ inspection }) => inspection.id === 'ness-2020')
    expect(followUp && beside(followUp, area('ness'), book)).toEqual({ own: followUp })
    const { criterion } = followUp ?? ratingsOf('ness')[0] ?? {}
    expect(criterion && latestOf(criterion, 'follow-up', { kind: 'harbour' }, book)).toHaveLength(1)
    expect(criterion && latestOf(criterion, 'inspection', { kind: 'region' }, book)).toEqual([])
  })
})

test('what was measured more than once is a course, which breaks where the framework changed', () => {
  const [course, ...others] = courses(ratingsOf('ness'))
  expect(others).toEqual([])
  expect(course).toMatchObject({ measure: 'lamps', name: 'Lamps lit, 7 nights' })
  expect(course?.steps.map(({ rating, breaks }) => [rating.value, breaks])).toEqual([
    ['62.5', false],
    ['70', false],
    ['80', true],
  ])
  expect(courses(ratingsOf('quay'))).toEqual([])
})

describe('the recommendations that concern an area', () => {
  const found = (id: string) =>
    concerning(id, library, ledgerOf(library)).map(({ publication, inspection, areas, entries }) => {
      return [publication.slug, inspection?.id, areas, entries.map(({ recommendation }) => recommendation.key)]
    })

  test('are those of what is about it and of what tells of its inspections, whole ones only, newest first', () => {
    expect(found('ness')).toEqual([
      ['coast-2020', undefined, 2, ['1', '2']],
      ['ness-2019', 'ness-2019', 1, ['1']],
    ])
  })

  test('are none where nothing is about it', () => {
    expect(found('mole')).toEqual([])
  })
})
