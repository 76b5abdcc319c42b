import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/library.ts'
import type { Registers } from '../../src/model/registers/index.ts'
import { recommendationPaths } from '../../src/pages/_recommendation-page.ts'
import { timelinesOf } from '../../src/pages/_recommendation-timeline.ts'
import { answered, claimed, due, found } from '../derive/ledger/events.ts'
import { anEdition } from '../support/edition.ts'
import {
  aBody,
  aChapter,
  aLibrary,
  anAddressee,
  anOutline,
  aPublication,
  aRecommendation,
  someRegisters,
} from '../support/library.ts'

const publication = aPublication({ chapters: [aChapter('asks', 'Recommendations')] })
const recommendation = aRecommendation('pilots-2019/1', { number: '1', text: 'train every pilot' })

/** The site of the invented Harbour Inspectorate with these registers, as on the first day of 2024. */
function editionOf(said: Partial<Registers>): Edition {
  const registers = someRegisters({
    recommendations: [recommendation],
    addressees: [anAddressee(recommendation.id, 'the Board', { body: 'board' })],
    bodies: [aBody('board', 'Harbour Board')],
    ...said,
  })
  return anEdition(aLibrary({ registers, publications: [publication] }), {
    outline: (_publication, chapter) =>
      chapter === 'asks'
        ? anOutline({ words: [{ word: 'Recommendations', attributes: {}, text: '', line: 1, column: 1 }] as never })
        : anOutline({ paragraphs: [{ number: '2.13', line: 1, column: 1 }] as never }),
  })
}

function pageOf(said: Partial<Registers>, id = recommendation.id) {
  const path = recommendationPaths(editionOf(said)).find(({ params }) => `${params.publication}/${params.key}` === id)
  if (path === undefined) throw new Error(`${id} has no page.`)
  return path.props.page
}

const moved = [due('2022-03-31', '2019-05-14'), due('2023-06-30', '2023-01-09')]
const spoken = [
  answered('accepted', '2019-06-01'),
  claimed('complete', '2023-04-12', { note: 'All have been trained.' }),
  found('partial', '2023-10-04', 'reinspection'),
]

describe('the page of a recommendation of which nothing was recorded', () => {
  const [fate] = pageOf({}).fates

  test('says so in words, and computes nothing but its age', () => {
    expect(fate?.silence).toBe(
      'Nothing has been recorded here since it was made, 4 years ago. That says nothing about what has been done.',
    )
    expect(fate?.facts).toEqual([{ label: 'Age', value: '4 years' }])
    expect(fate?.voices).toEqual([])
  })

  test('has no history to tell or to draw', () => {
    expect(fate?.history).toEqual([])
    expect(timelinesOf([fate ?? { chronology: undefined }], 'it')).toEqual([null])
  })
})

describe('the page of a recommendation with a history', () => {
  const page = pageOf({ events: [...moved, ...spoken] })
  const [fate] = page.fates

  test('sets the body’s word beside the inspectorate’s, each with its date and basis', () => {
    const [owner, inspectorate] = fate?.voices ?? []
    expect(owner?.statements.map(({ date, what }) => [date, what])).toEqual([
      ['12 April 2023', 'Complete'],
      ['1 June 2019', 'Accepted'],
    ])
    expect(owner?.statements[0]?.note).toBe('All have been trained.')
    expect(inspectorate?.statements).toMatchObject([
      { date: '4 October 2023', what: 'Partial progress, on the basis of a new inspection' },
    ])
    expect(fate?.status.words).toBe('Reported complete, found not to be')
  })

  test('keeps the first deadline beside the last, with how often and how far it was moved', () => {
    expect(fate?.facts.slice(0, 2)).toEqual([
      { label: 'First deadline', value: '31 March 2022' },
      {
        label: 'Deadline now',
        value: ', moved once, 15 months later than the first',
        due: { date: '2023-06-30', words: '30 June 2023', pending: true, overdue: true, late: 'overdue' },
      },
    ])
  })

  test('tells the history newest first, each row with the day on which it was recorded', () => {
    expect(fate?.history.map(({ date, what }) => `${date}: ${what}`)).toEqual([
      '4 October 2023: Found: partial progress, on the basis of a new inspection',
      '12 April 2023: Reported: complete',
      '9 January 2023: Deadline moved to 30 June 2023',
      '1 June 2019: Accepted',
      '14 May 2019: To be done by 31 March 2022',
      'May 2019: Made',
    ])
    expect(fate?.history[0]?.recorded).toBe('4 October 2023')
  })

  test('draws it, deadlines as spells of time', () => {
    expect(fate?.chronology?.spans).toContainEqual({
      label: 'First deadline',
      from: '2019-05-14',
      to: '2022-03-31',
      lane: 'Deadlines',
    })
    const [drawn] = timelinesOf(page.fates, 'recommendation 1')
    expect(drawn?.wide).toContain('<title id="timeline-1-wide-name">Timeline: what became of recommendation 1</title>')
  })

  test('is made again when something more is recorded', () => {
    const key = (events: Registers['events']) => recommendationPaths(editionOf({ events }))[0]?.cacheKey
    expect(key(moved)).not.toBe(key([...moved, ...spoken]))
    expect(key(moved)).toBe(key(moved))
  })
})

describe('a recommendation to several bodies', () => {
  const addressees = ['Board', 'Guild'].map((name) =>
    anAddressee(recommendation.id, name, { body: name.toLowerCase() }),
  )

  test('is told once for all where they have one history', () => {
    const { fates, to } = pageOf({ addressees, events: moved })
    expect(fates.map((fate) => fate.to)).toEqual([''])
    expect(to).toBe('Board and Guild')
  })

  test('is told for each where their histories differ', () => {
    const { fates } = pageOf({ addressees, events: [claimed('complete', '2023-04-12', { addressee: 'guild' })] })
    expect(fates.map(({ to, status }) => [to, status.words])).toEqual([
      ['Board', 'No record since publication'],
      ['Guild', 'Reported complete, not yet checked'],
    ])
  })

  test('names the bodies that came after, and says that passing on has not been recorded', () => {
    const bodies = [
      { ...aBody('board', 'Harbour Board'), to: '2020-04', successor: 'office' },
      { ...aBody('office', 'Harbour Office'), successor: 'trust' },
      aBody('trust', 'Harbour Trust'),
    ]
    const [asked] = pageOf({ bodies }).asked
    expect(asked?.body).toEqual({ text: 'Harbour Board', href: '/bodies/board/' })
    expect(
      asked?.since.map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')),
    ).toEqual([
      'It existed until April 2020.',
      'Succeeded by Harbour Office, then Harbour Trust. Whether this recommendation passed to it has not been recorded.',
    ])
  })
})

describe('a recommendation among others', () => {
  test('leads to the paragraph that makes it and to its place in the publication’s list', () => {
    const page = pageOf({ recommendations: [{ ...recommendation, anchor: 'p2.13' }] })
    expect(page.places).toEqual([
      { words: 'paragraph 2.13', href: '/reports/pilots-2019/#p2.13' },
      { words: 'in its list of recommendations', href: '/reports/pilots-2019/asks/#recommendation-1' },
    ])
  })

  test('holds its parts, which have no page of their own, and tells what became of those that have a history', () => {
    const part = aRecommendation('pilots-2019/1-1', { parent: recommendation.id, text: 'in both languages' })
    const recommendations = [recommendation, part]
    const events = [claimed('complete', '2023-04-12', { id: part.id })]
    expect(recommendationPaths(editionOf({ recommendations }))).toHaveLength(1)
    const page = pageOf({ recommendations, events })
    expect(page.parts).toEqual([{ id: 'part-1-1', text: 'in both languages' }])
    expect(page.fates.map(({ part, status }) => [part, status.id])).toEqual([
      ['', 'no-record'],
      ['part 1', 'complete-unchecked'],
    ])
  })

  test('shows when the same was asked before and since, and leads to its neighbours', () => {
    const again = aRecommendation('pilots-2019/2', { number: '2', issued: '2023-02', repeats: recommendation.id })
    const recommendations = [recommendation, again]
    const page = pageOf({ recommendations, addressees: [anAddressee(again.id, 'the Board')] }, again.id)
    expect(page.lineage.chain.map(({ date, current }) => [date, current])).toEqual([
      ['May 2019', false],
      ['February 2023', true],
    ])
    expect(page.fates[0]?.facts).toContainEqual({ label: 'Asked before', value: '2019' })
    expect(page.pager.previous).toEqual({ title: '1: Train every pilot', href: '/recommendations/pilots-2019/1/' })
    expect(page.pager.next).toBeUndefined()
  })

  test('is cited with its publication, its address and as at a day', () => {
    const { cite, today } = pageOf({})
    expect(cite.address).toBe('https://harbours.example/recommendations/pilots-2019/1/')
    expect([cite.name, today]).toEqual(['Recommendation 1', '1 January 2024'])
  })
})
