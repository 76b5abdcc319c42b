import { describe, expect, test } from 'vitest'
import type { Inspection } from '../../src/model/registers/inspections.ts'
import { inspectionPaths } from '../../src/pages/_inspection-page.ts'
import { inspectionsPage } from '../../src/pages/_inspections-page.ts'
import { publicationFacts } from '../../src/pages/_publication-facts.ts'
import { anEdition } from '../support/edition.ts'
import { aCriterion, aFollowUp, anInspection, aRating } from '../support/inspections.ts'
import {
  aBody,
  aLibrary,
  anAddressee,
  anArea,
  aProgramme,
  aPublication,
  aRecommendation,
  aTable,
  someRegisters,
} from '../support/library.ts'

const harbours = { ...aProgramme('harbours', 'Harbour inspections'), short: 'HI', action_plan_weeks: 12 }
const scale = ['Dark', 'Dim', 'Bright']

function editionOf(inspections: readonly Inspection[], rule?: string) {
  const questions = aTable('pilots-2019/questions', 'Questions', { 'Is it lit?': '1', 'Is it clean?': '2' })
  const registers = someRegisters({
    bodies: [aBody('office', 'Harbour Office')],
    areas: [anArea('quay', 'East Quay')],
    programmes: [{ ...harbours, ...(rule !== undefined && { follow_up_rule: rule }) }],
    inspections,
    criteria: [aCriterion('lit', { unit: '%' }), aCriterion('upkeep', { scale })],
    ratings: [
      aRating('east', 'upkeep', 'Dim', { area: 'quay' }),
      aRating('east', 'lit', '62.5', { area: 'quay', n: 40, date: '2019-03', note: 'By night.' }),
      aRating('east', 'no-such-criterion', '1', { area: 'quay' }),
    ],
    recommendations: [
      aRecommendation('pilots-2019/1'),
      aRecommendation('annual-2020/1', { source_report: 'East Quay' }),
    ],
    addressees: [anAddressee('pilots-2019/1', 'the Office', { body: 'office' }), anAddressee('annual-2020/1', 'all')],
  })
  const description = { ...questions.description, questions: { column: 'port' } }
  return anEdition(
    aLibrary({
      registers,
      publications: [aPublication(), aPublication({ slug: 'annual-2020', title: 'The year 2020', published: '2020' })],
      tables: new Map([[questions.id, { ...questions, description }]]),
    }),
  )
}
const pageOf = (inspection: Partial<Inspection>, rule?: string) => {
  const [path] = inspectionPaths(editionOf([anInspection('east', inspection)], rule))
  if (path === undefined) throw new Error('There is no page.')
  return path.props.page
}
const stepsOf = (inspection: Partial<Inspection>, rule?: string) =>
  pageOf(inspection, rule).steps.map(({ title, text }) => [title, text])

describe('the cycle on an inspection’s page', () => {
  test('is told with its dates, and what was computed is said to be', () => {
    const { steps } = pageOf({
      fieldwork_from: '2019-03-04',
      fieldwork_to: '2019-03-08',
      report_title: 'East Quay',
      report_kind: 'Harbour reports',
      report_published: '2019-06-28',
      report_summary: 'In brief 2/19',
      action_plan_received: '2019-09-20',
    })
    expect(steps).toMatchObject([
      { title: 'Inspection', text: 'The visits took place from 4 March 2019 to 8 March 2019.', isCurrent: true },
      {
        title: 'Report',
        name: { text: 'East Quay' },
        text: 'Published on 28 June 2019. Listed under “Harbour reports”.',
        details: [{ text: 'Summary: In brief 2/19' }],
      },
      {
        title: 'Action plan',
        text: 'Received on 20 September 2019. That was in time. It was due by 20 September 2019.',
        details: [{ text: 'The day is computed: 12 weeks after the report.' }],
        isMissing: false,
      },
    ])
  })

  test('says plainly what is missing', () => {
    expect(stepsOf({}, 'A follow-up where it is “Dark”')).toEqual([
      ['Inspection', 'When the visits took place is not recorded here.'],
      ['Report', 'No report is recorded here.'],
      [
        'Action plan',
        'No action plan is recorded here. One is due within 12 weeks of the report, whose date is not recorded.',
      ],
      ['Follow-up', 'None is recorded here. That does not say that there was none.'],
    ])
    expect(pageOf({}, 'A follow-up where it is “Dark”').rule).toBe('A follow-up where it is “Dark”')
  })

  test('gives the days between which a plan was due where only the month of the report is known', () => {
    const step = pageOf({ report_published: '2019-06' }).steps.at(-1)
    expect(step).toMatchObject({
      text: 'No action plan is recorded here. It was due between 24 August 2019 and 22 September 2019.',
      details: [{ text: 'The days are computed: 12 weeks after a report of which the day is not recorded here.' }],
      isMissing: true,
    })
  })

  test.each([
    ['2023-12-01', 'None is recorded here yet. It is due by 23 February 2024.'],
    [
      '2023',
      'None is recorded here. The day by which it is due lies between 26 March 2023 and 24 March 2024, and may have passed.',
    ],
  ])('does not call a plan missing before its time: report of %s', (report_published, text) => {
    expect(stepsOf({ report_published }).at(-1)).toEqual(['Action plan', text])
  })

  test.each([
    ['2019-10-01', 'Received on 1 October 2019. That was late. It was due by 20 September 2019.'],
    [
      '2019-09',
      'Received in September 2019. The dates do not tell whether that was in time. It was due by 20 September 2019.',
    ],
  ])('compares the date of a plan as exactly as it is known: %s', (action_plan_received, text) => {
    expect(stepsOf({ report_published: '2019-06-28', action_plan_received }).at(-1)).toEqual(['Action plan', text])
  })

  test('leads to the other inspections of the chain', () => {
    const further = aFollowUp('third', 'second', { stage: 'further-follow-up' })
    const paths = inspectionPaths(editionOf([aFollowUp('second', 'not-recorded'), further]))
    expect(paths[1]?.props.page.steps).toMatchObject([
      { title: 'Inspection', text: 'Not recorded here, though what follows it up is.', isMissing: true },
      { title: 'Follow-up', name: { href: '/inspections/second/' }, isCurrent: false },
      { title: 'Report of the follow-up' },
      { title: 'Further follow-up', isCurrent: true },
      { title: 'Report of the further follow-up' },
    ])
  })
})

describe('an inspection’s page', () => {
  test('has what was found by area and framework in the order of the criteria, descriptors with their level', () => {
    const [group] = pageOf({}).ratings
    expect(group?.area?.text).toBe('East Quay')
    expect(group?.tables).toMatchObject([
      {
        caption: 'Harbour standards',
        columns: ['Criterion', 'Found', 'Rests on (n)', 'Rated', 'Note'],
        rows: [
          { head: 'Criterion lit', cells: ['62.5%', '40', 'March 2019', 'By night.'] },
          { head: 'Criterion upkeep', cells: ['Dim (2 of 3)', '', '', ''] },
        ],
      },
    ])
  })

  test('has no two tables of one name where it rated several areas', () => {
    const edition = editionOf([anInspection('east', { publication: 'pilots-2019', report_title: 'East Quay' })])
    const { registers } = edition.library
    const ratings = ['quay', 'mole'].map((area) => aRating('east', 'lit', '1', { area }))
    const areas = [...registers.areas, anArea('mole', 'Mole')]
    const [path] = inspectionPaths(anEdition({ ...edition.library, registers: { ...registers, areas, ratings } }))
    const tables = [
      ...(path?.props.page.ratings.flatMap(({ tables }) => tables) ?? []),
      ...(path?.props.page.recommendations.groups.map(({ table }) => table) ?? []),
    ]
    expect(tables.map(({ caption }) => caption)).toEqual([
      'East Quay: Harbour standards',
      'Mole: Harbour standards',
      'Status of those in Pilots and their training',
      'Status of those in The year 2020, as retold',
    ])
    expect(new Set(tables.map(({ id }) => id)).size).toBe(4)
  })

  test('has what its report recommends, and what another publication retells of it', () => {
    const words = (inspection: Partial<Inspection>) =>
      pageOf(inspection).recommendations.groups.map(({ words, total }) => [words, total])
    expect(words({ publication: 'pilots-2019' })).toEqual([
      ['As Pilots and their training makes them', '1 recommendation, 1 open'],
    ])
    expect(words({ report_title: 'East Quay' })).toEqual([
      ['As The year 2020 retells them', '1 recommendation, 1 open'],
    ])
    expect(pageOf({ report_title: 'West Quay' }).recommendations).toMatchObject({
      groups: [],
      none: 'Its report is not on this site. What it recommended is not recorded here.',
    })
  })

  test('has the questions of the publication that tells of it, and leads there', () => {
    const { questions, publications } = pageOf({ publication: 'pilots-2019' })
    expect(questions).toMatchObject([
      { title: 'Questions', questions: [{ text: 'Is it lit?' }, { text: 'Is it clean?' }] },
    ])
    expect(publications.map(({ href }) => href)).toEqual(['/reports/pilots-2019/'])
    expect(pageOf({}).questions).toEqual([])
  })

  test('has a name of its own where two inspections have one', () => {
    const name = 'Inspection of East Quay'
    const paths = inspectionPaths(
      editionOf([
        anInspection('old', { name, report_published: '2019-06' }),
        anInspection('new', { name }),
        anInspection('same-month', { name, report_published: '2019-07' }),
        anInspection('again', { name, report_published: '2019-07' }),
      ]),
    )
    expect(paths.map(({ props }) => props.page.head.name.replace(': the inspection and what followed', ''))).toEqual([
      'Inspection of East Quay (June 2019)',
      'Inspection of East Quay (new)',
      'Inspection of East Quay (same-month)',
      'Inspection of East Quay (again)',
    ])
  })

  test('is made anew when anything on it changes', () => {
    const keys = ['2019-06', '2019-07'].map(
      (report_published) => inspectionPaths(editionOf([anInspection('east', { report_published })]))[0]?.cacheKey,
    )
    expect(new Set(keys).size).toBe(2)
  })
})

test('a publication leads to the inspection that it names or that names it, and to the programme', () => {
  const edition = editionOf([anInspection('east'), anInspection('west', { publication: 'pilots-2019' })])
  const [annual, pilots] = ['annual-2020', 'pilots-2019'].map((slug) =>
    edition.library.publications.find((each) => each.slug === slug),
  )
  if (annual === undefined || pilots === undefined) throw new Error('A publication is missing.')
  const links = (facts: ReturnType<typeof publicationFacts>) =>
    facts.flatMap(({ label, values }) => values.flatMap(({ href }) => (href === undefined ? [] : [`${label} ${href}`])))
  expect(links(publicationFacts(pilots, edition))).toEqual([
    'Inspection /inspections/west/',
    'Programme /programmes/harbours/',
  ])
  expect(links(publicationFacts({ ...annual, inspection: 'east' }, edition))).toEqual([
    'Inspection /inspections/east/',
    'Programme /programmes/harbours/',
  ])
  expect(links(publicationFacts(annual, edition))).toEqual([])
})

test('the list of all inspections counts them by programme and year, and names the latest', () => {
  const many = Array.from({ length: 23 }, (_, index) => anInspection(`in-2019-${index}`, { report_published: '2019' }))
  const page = inspectionsPage(
    editionOf([...many, anInspection('undated'), anInspection('new', { report_published: '2021' })]),
  )
  expect(page.table).toMatchObject({
    columns: ['Programme', '2021', '2019', 'No date recorded', 'All'],
    rows: [{ head: 'HI', href: '/programmes/harbours/', cells: ['1', '23', '1', '25'] }],
  })
  expect(page.programmes[0]?.lines).toHaveLength(20)
  expect(page.programmes[0]?.lines[0]?.name).toBe('Inspection new')
  expect(page.programmes[0]?.more).toEqual({ text: 'All 25 of them', href: '/programmes/harbours/' })
})
