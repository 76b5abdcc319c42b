import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { labels } from '../../src/derive/ledger/label.ts'
import { askedBefore, ledger } from '../../src/derive/ledger/ledger.ts'
import { counted } from '../../src/derive/ledger/tally.ts'
import { readLibrary } from '../../src/load/library-files.ts'
import { axes, bases, reasons, speakers } from '../../src/model/registers/events.ts'
import { root } from '../support/sources.ts'

const asOf = '2026-11-23T12:00:00Z'

function books(site: string) {
  const { library, problems } = readLibrary({ root: site, asOf })
  const publications = new Set(library.publications.map(({ slug }) => slug))
  const entries = ledger(library.registers, publications, asOf.slice(0, 10)).entries
  return { ...library.registers, problems, entries, publications }
}

describe('the ledger of the five documents', () => {
  const { problems, entries, events, recommendations, aggregates, themes, ...rest } = books(root)
  const of = (publication: string) => recommendations.filter((each) => each.publication === publication)

  test('is read without a fault', () => {
    expect(problems).toEqual([])
  })

  /** Counted in the documents: whole recommendations, by the name of whom each is addressed to. */
  test.each([
    ['inspection-findings-1-05', 16, 0, { NPD: 8, Boards: 8 }],
    [
      'race-equality-2021',
      15,
      12,
      { 'Her Majesty’s Prison and Probation Service': 4, 'The National Probation Service': 11 },
    ],
    ['annual-report-2003-04', 22, 0, { NPD: 13, 'no body is named': 1, 'The Trust': 5, Boards: 3 }],
    [
      'inspection-findings-3-06',
      10,
      0,
      { 'prison services': 10, 'probation services': 10, 'police services': 10, 'prison governors': 1 },
    ],
    ['early-implementation-3-commentary', 0, 0, {}],
  ])('has as many recommendations of %s as it makes: %i, with %i parts', (publication, wholes, parts, asked) => {
    expect(of(publication).filter(({ parent }) => parent === undefined)).toHaveLength(wholes)
    expect(of(publication).filter(({ parent }) => parent !== undefined)).toHaveLength(parts)
    const units = counted(entries).filter(({ recommendation }) => recommendation.publication === publication)
    const names = Map.groupBy(units, ({ addressee }) => addressee.printed)
    expect(Object.fromEntries([...names].map(([name, entries]) => [name, entries.length]))).toEqual(asked)
  })

  test('has one that the annual report only announced', () => {
    expect(recommendations.filter(({ kind }) => kind !== 'recommendation').map(({ id, kind }) => [id, kind])).toEqual([
      ['annual-report-2003-04/movement-1', 'forthcoming'],
    ])
  })

  test('knows of nothing but the deadline of the 15 recommendations of 2021, which their parts share', () => {
    expect(events.map(({ id, axis, due, date }) => [id, axis, due, date])).toEqual(
      Array.from({ length: 15 }, (_, index) => [
        `race-equality-2021/${index + 1}`,
        'deadline',
        '2022-03-31',
        '2021-03',
      ]),
    )
  })

  test('says of each recommendation that nothing is recorded since, and closes none', () => {
    expect(new Set(entries.map(({ label }) => label))).toEqual(new Set(['no-record']))
  })

  test('has the findings that are printed only as counts or words, as printed', () => {
    const told = aggregates.map(({ subject, total, value, count, exactness, source }) =>
      [subject.split(':')[0], total ?? '', exactness, value, count ?? '', source.replace(/.* /, '')].join(' | '),
    )
    expect(told).toMatchInlineSnapshot(`
      [
        "Langley House Trust Fresh Start projects | 18 | exact | well met | 3 | 3.26",
        "Langley House Trust Fresh Start projects | 18 | exact | partially met | 5 | 3.26",
        "Langley House Trust Fresh Start projects | 18 | exact | not met, but progress | 9 | 3.26",
        "Langley House Trust Fresh Start projects | 18 | exact | not met, no progress | 1 | 3.26",
        "Towards Race Equality | 19 | exact | none | 2 | 3.22",
        "Probation in Dyfed-Powys, Gwent and North Wales |  | approximate | adequately met or better |  | 2.22",
        "Probation in Dyfed-Powys, Gwent and North Wales |  | words | some progress |  | 2.22",
        "Probation in South Wales |  | words | less satisfactory |  | 2.22",
        "Probation in London | 30 | approximate | insufficient evidence of progress |  | 2.23",
        "Using Information and Technology to Improve Probation Service Performance |  | words | limited |  | 3.33",
      ]
    `)
  })

  test('has its recommendations under themes that are in the register, each theme in two documents or more', () => {
    const ids = themes.map(({ id }) => id)
    expect(recommendations.filter((each) => each.themes.length === 0 || each.themes.length > 3)).toEqual([])
    expect(recommendations.flatMap((each) => each.themes).filter((theme) => !ids.includes(theme))).toEqual([])
    const documents = (theme: string) =>
      new Set(recommendations.filter((each) => each.themes.includes(theme)).map(({ publication }) => publication))
    expect(ids.map((id) => [id, documents(id).size]).filter(([, count]) => Number(count) < 2)).toEqual([])
  })

  test('calls two recommendations repeats: minority ethnic access to services, and staff able to work with racially motivated offenders', () => {
    const repeats = recommendations.filter(({ repeats }) => repeats !== undefined)
    expect(repeats.map((each) => askedBefore(each, { recommendations, events, ...rest }).map(({ id }) => id))).toEqual([
      ['annual-report-2003-04/ebs-boards-1', 'race-equality-2021/1'],
      ['inspection-findings-1-05/boards-1', 'race-equality-2021/14'],
    ])
  })
})

describe('the ledger of the invented inspectorate', () => {
  const { problems, entries, events, recommendations, addressees, aggregates } = books(join(root, 'tests/site'))
  const seen = (column: 'axis' | 'basis' | 'reason' | 'said_by') => new Set(events.map((event) => event[column]))

  test('is read without a fault', () => {
    expect(problems).toEqual([])
  })

  test('has every label, axis, value, basis, reason and voice at least once', () => {
    expect(Object.keys(labels).filter((label) => !entries.some((entry) => entry.label === label))).toEqual([])
    expect(Object.keys(axes).filter((axis) => !events.some((event) => event.axis === axis))).toEqual([])
    for (const [axis, values] of Object.entries(axes)) {
      const used = new Set(events.filter((event) => event.axis === axis).map(({ value }) => value))
      expect([axis, values.filter((value) => !used.has(value))]).toEqual([axis, []])
    }
    expect(bases.filter((basis) => !seen('basis').has(basis))).toEqual([])
    expect(reasons.filter((reason) => !seen('reason').has(reason))).toEqual([])
    expect(speakers.filter((speaker) => !seen('said_by').has(speaker))).toEqual([])
  })

  test('has the cases that are easily got wrong', () => {
    const at = (id: string, body?: string) =>
      entries.find((entry) => entry.recommendation.id === id && (body === undefined || entry.addressee.body === body))
    expect(at('harbour-lights-2024/1')?.measures).toMatchObject({ timesMoved: 2, slipDays: 365 })
    expect(at('harbour-lights-2024/8')).toMatchObject({ label: 'in-progress', measures: { reopened: true } })
    expect(at('harbour-lights-2024/3')).toMatchObject({ addressee: { body: 'lamp-service' }, body: 'coast-lights' })
    expect(at('harbour-lights-2024/4', 'lamp-service')).toMatchObject({
      body: 'lamp-service',
      measures: { responseOverdue: true },
    })
    const third = at('bell-buoys-2025/1')?.recommendation
    expect(third && askedBefore(third, { recommendations, events, addressees }).map(({ id }) => id)).toEqual([
      'harbour-lights-2016/8',
      'harbour-lights-2024/4',
      'bell-buoys-2025/1',
    ])
    expect(at('harbour-lights-2024/9')).toMatchObject({ recommendation: { kind: 'forthcoming' }, label: 'no-record' })
  })

  test('keeps what it may not say yet to itself', () => {
    expect(
      JSON.stringify({ entries, events, recommendations, addressees, aggregates }).match(/quokka|wombat|numbat/gi),
    ).toBeNull()
  })
})
