import { describe, expect, test } from 'vitest'
import { besideAllOf } from '../../src/pages/_beside-all.ts'
import { comparePage } from '../../src/pages/_compare-page.ts'
import { frameworkPaths } from '../../src/pages/_framework-page.ts'
import { anEdition } from '../support/edition.ts'
import { aLibrary, anArea, someRegisters } from '../support/library.ts'
import { aCriterion, anInspection, aRating, ratedHarbours } from '../support/rated-harbours.ts'

const edition = anEdition(ratedHarbours())

describe('the page of comparisons', () => {
  test('offers the areas that were rated, and says of each under which frameworks', () => {
    expect(comparePage(edition).groups).toEqual([
      {
        head: 'Region',
        areas: [
          { id: 'east', name: 'East Harbour', head: 'Region', places: '0' },
          { id: 'north', name: 'North Harbour', head: 'Region', places: '0' },
          { id: 'south', name: 'South Harbour', head: 'Region', places: '0' },
          { id: 'west', name: 'West Harbour', head: 'Region', places: '1' },
        ],
      },
    ])
    const family = { ...anArea('moor', 'Moor'), family: 'wide' }
    const { registers } = ratedHarbours()
    const ratings = [...registers.ratings, aRating('east-2019', 'moor', 'lights', '9')]
    const more = aLibrary({ registers: { ...registers, areas: [...registers.areas, family], ratings } })
    expect(comparePage(anEdition(more)).groups.map(({ head }) => head)).toEqual(['Region', 'Wide'])
  })

  test('lists every framework with what it holds', () => {
    expect(comparePage(edition).frameworks).toEqual([
      {
        id: 'harbour-checks-2019',
        name: 'Harbour checks, 2019',
        programme: 'Harbour checks',
        href: '/compare/harbour-checks-2019/',
        detail: '5 inspections, 2 measures',
      },
      {
        id: 'harbour-checks-2022',
        name: 'Harbour checks, 2022',
        programme: 'Harbour checks',
        href: '/compare/harbour-checks-2022/',
        detail: '1 inspection, 1 measure',
      },
    ])
    expect(comparePage(anEdition(aLibrary())).isEmpty).toBe(true)
  })
})

describe('the page of a framework', () => {
  test('has a table for each stage, with the spread of each measure under it', () => {
    const [first] = frameworkPaths(edition)
    const [table, followUps, ...more] = first?.props.page.tables ?? []
    expect([table?.caption, followUps?.caption, more]).toEqual(['Inspections', 'Follow-ups', []])
    expect(table?.columns.map(({ title }) => title)).toEqual(['lights', 'crew'])
    const told = table?.rows.map(({ head, date, cells }) => [
      head,
      date,
      ...cells.map(({ words, detail }) => [words, detail].filter(Boolean).join('; ')),
    ])
    expect(told).toEqual([
      ['East Harbour', 'December 2019', '57%; n = 48', 'not rated'],
      ['North Harbour', '14 May 2019', '57%; n = 12 (small base)', 'Partly met'],
      ['South Harbour', 'May 2017', '40%; n = 60', 'not rated'],
      ['South Harbour', 'November 2019', '76.5%; n = 60, August 2019', 'Well met'],
    ])
    expect(table?.foot.map(({ head, cells }) => [head, ...cells.map(({ words }) => words)])).toEqual([
      ['Lowest', '40%', 'Partly met'],
      ['Median', '57%', 'too few'],
      ['Highest', '76.5%', 'Well met'],
      ['How many', '4', '2'],
    ])
    expect(table?.notes).toEqual(['North Harbour, Crews are trained: Two crews were away.'])
    expect(first?.props.page.measures[1]?.meaning).toBe(
      'Crews are trained. From lowest to highest: Not met, Partly met, Well met.',
    )
  })

  test('is one of several where there is much, none of them without an end', () => {
    const inspections = Array.from({ length: 230 }, (_, place) => anInspection(`i${place}`))
    const ratings = inspections.map(({ id }) => aRating(id, undefined, 'lights', '1'))
    const registers = someRegisters({ criteria: [aCriterion('lights', 'score')], inspections, ratings })
    const paths = frameworkPaths(anEdition(aLibrary({ registers })))
    expect(paths.map(({ params, props }) => [params.page, props.page.tables[0]?.rows.length])).toEqual([
      [undefined, 100],
      ['2', 100],
      ['3', 30],
    ])
    expect(paths[2]?.props.page.name).toBe('Harbour checks, 2019: ratings (page 3 of 3)')
    expect(paths[2]?.props.page.tables[0]?.foot[3]?.cells[0]?.words).toBe('230')
  })
})

describe('an inspection’s ratings beside all', () => {
  test('have the range, the median, the number and where it stands, and the way to compare more', () => {
    const { parts } = besideAllOf(edition, 'north-2019')
    expect(parts.map(({ caption }) => caption)).toEqual(['Beside all inspections under “Harbour checks, 2019”'])
    expect(parts[0]?.rows.map(({ strip: _, ...row }) => row)).toEqual([
      {
        name: 'Lights are kept burning',
        words: '57%',
        detail: ['n = 12 (small base)'],
        all: ['40% to 76.5%', 'median 57%', '4 rated'],
        others: '1 lower, 1 the same, 1 higher',
      },
      {
        name: 'Crews are trained',
        words: 'Partly met',
        detail: [],
        all: ['Partly met to Well met', '2 rated'],
        others: '1 higher',
      },
    ])
    expect(parts[0]?.compare).toEqual({
      href: '/compare/?areas=north',
      text: 'Compare North Harbour with other areas',
    })
    expect(parts[0]?.change).toBeUndefined()
  })

  test('of a follow-up stand beside those of the inspection that it follows up', () => {
    const { parts } = besideAllOf(edition, 'north-2020')
    expect(parts[0]?.rows[0]?.others).toBe('No other yet')
    expect(parts[0]?.change).toEqual({
      id: 'change-harbour-checks-2019',
      caption: 'Beside North Harbour, which it follows up',
      earlier: 'report 14 May 2019',
      later: 'report October 2020',
      rows: [
        {
          name: 'Lights are kept burning',
          before: '57%, n = 12 (small base)',
          after: '80%, n = 14 (small base)',
          words: 'Up 23 percentage points',
        },
        { name: 'Crews are trained', before: 'Partly met', after: 'Well met', words: 'Up 1 step of the scale' },
      ],
    })
  })

  test('have a part for each area, and none where nothing was rated', () => {
    const { registers } = ratedHarbours()
    const ratings = ['north', 'east'].map((area) => aRating('south-2019', area, 'lights', '50'))
    const more = aLibrary({ registers: { ...registers, ratings } })
    expect(besideAllOf(anEdition(more), 'south-2019').parts.map(({ id, caption }) => [id, caption])).toEqual([
      ['beside-all-harbour-checks-2019-1', 'East Harbour, beside all inspections under “Harbour checks, 2019”'],
      ['beside-all-harbour-checks-2019-2', 'North Harbour, beside all inspections under “Harbour checks, 2019”'],
    ])
    expect(besideAllOf(edition, 'lost').parts).toEqual([])
  })
})
