import { describe, expect, test } from 'vitest'
import type { Registers } from '../../src/model/registers/index.ts'
import { programmePaths } from '../../src/pages/_programme-page.ts'
import { programmesPage } from '../../src/pages/_programmes-page.ts'
import { anEdition } from '../support/edition.ts'
import { aCriterion, aFollowUp, anInspection, aRating } from '../support/inspections.ts'
import { aBody, aLibrary, anArea, aProgramme, aTable, someRegisters } from '../support/library.ts'

const harbour = (id: string) => ({ ...anArea(id, id), kind: 'harbour' })
const harbours = { ...aProgramme('harbours', 'Harbours'), from: '2018', covers: 'harbour', action_plan_weeks: 12 }

function editionOf(said: Partial<Registers> = {}) {
  const table = aTable('pilots-2019/questions', 'Questions', { 'Is it lit?': '1' })
  const description = { ...table.description, questions: { column: 'port', programme: 'harbours' } }
  const registers = someRegisters({
    bodies: [aBody('office', 'Harbour Office')],
    areas: ['west', 'east', 'cove'].map(harbour),
    programmes: [harbours, aProgramme('to-come', 'To come')],
    inspections: [
      anInspection('west-2019', { areas: ['west'], report_published: '2019-06', lead: 'office' }),
      aFollowUp('west-2020', 'west-2019', { areas: ['west'], report_published: '2020-06' }),
    ],
    criteria: [aCriterion('lit', { unit: '%' })],
    ratings: [
      aRating('west-2019', 'lit', '62', { area: 'west' }),
      aRating('west-2020', 'lit', '70.5', { area: 'west' }),
    ],
    ...said,
  })
  return anEdition(aLibrary({ registers, tables: new Map([[table.id, { ...table, description }]]) }))
}
const firstOf = (said?: Partial<Registers>) => programmePaths(editionOf(said))[0]?.props.page.first

describe('a programme’s page', () => {
  test('has the areas inspected with their visits, and those where nothing is recorded, which it does not promise', () => {
    expect(firstOf()?.areas).toMatchObject({
      reach:
        'The programme reaches every harbour in the end. Of 3 in the register, inspections of 1 are recorded here.',
      inspected: [
        {
          text: 'west',
          visits: [
            { text: 'Follow-up, report of June 2020', href: '/inspections/west-2020/' },
            { text: 'Inspection, report of June 2019', href: '/inspections/west-2019/' },
          ],
        },
      ],
      others: [{ text: 'cove' }, { text: 'east' }],
    })
  })

  test('has its criteria with the lowest and the highest score and the areas that have them', () => {
    expect(firstOf()?.frameworks).toMatchObject([
      {
        name: 'Harbour standards',
        href: '/compare/harbour-standards/',
        criteria: [
          {
            name: 'Criterion lit',
            scale: 'A score in %',
            count: '2 ratings',
            ends: [
              { label: 'Lowest', value: '62%', places: [{ text: 'west' }] },
              { label: 'Highest', value: '70.5%', places: [{ text: 'west' }] },
            ],
          },
        ],
      },
    ])
  })

  test('has who led its inspections, its rule of action plans, and its questions', () => {
    expect(firstOf()?.facts).toEqual([
      { label: 'When', values: [{ text: 'since 2018' }] },
      { label: 'Led by', values: [{ text: 'Harbour Office', href: '/bodies/office/' }] },
      { label: 'Action plan', values: [{ text: 'Within 12 weeks of the report' }] },
    ])
    expect(firstOf()?.questions).toMatchObject([{ questions: [{ text: 'Is it lit?' }], below: 0 }])
  })

  test('goes on where its list of inspections is long, by year, and says all else on its first page', () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      anInspection(`of-${index}`, { report_published: index < 20 ? '2019' : '2020' }),
    )
    const [first, second] = programmePaths(editionOf({ inspections: many }))
    const years = (path: typeof first) =>
      path?.props.page.years.map(({ heading, detail, lines }) => [heading, detail, lines.length])
    expect(years(first)).toEqual([['2020', '100 inspections', 100]])
    expect(years(second)).toEqual([['2019', '20 inspections', 20]])
    expect(second?.params).toEqual({ programme: 'harbours', page: '2' })
    expect(second?.props.page).toMatchObject({
      name: 'Harbours: the programme and its inspections (page 2 of 2)',
      first: undefined,
    })
  })

  test('is of a programme that something public names, and there is no other', () => {
    expect(programmePaths(editionOf()).map(({ params }) => params.programme)).toEqual(['harbours'])
    expect(programmesPage(editionOf()).rows).toEqual([
      { head: 'Harbours', href: '/programmes/harbours/', detail: 'since 2018', cells: ['2', '1', '2'] },
    ])
  })
})
