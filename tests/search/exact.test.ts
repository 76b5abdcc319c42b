import { describe, expect, test } from 'vitest'
import { urlsUnder } from '../../src/format/url.ts'
import { exactHits, numberFilesFor } from '../../src/search/exact.ts'
import { numberFiles } from '../../src/search/number-files.ts'
import { speechOf } from '../../src/search/speech.ts'
import { aChapter, aLibrary, anOutline, aPublication, aRecommendation, someRegisters } from '../support/library.ts'

const speech = speechOf('en')
const bulletin = aPublication({
  kind: 'bulletins',
  slug: 'harbour-notes-1-05',
  title: 'Fog in harbours',
  published: '2005-01',
  series: 'Harbour Notes',
  number: '1/05',
  identifiers: [
    { type: 'reference', value: 'Harbour Notes 1/05' },
    { type: 'isbn', value: '978-1-84473-473-1' },
  ],
})
const pilots = aPublication({ chapters: [aChapter('training', 'How pilots are trained')] })
const library = aLibrary({
  publications: [pilots, bulletin],
  registers: someRegisters({
    recommendations: [
      aRecommendation('pilots-2019/10', {
        number: '10',
        text: 'train all pilots every year, and say how well each of them did, in a report of its own',
      }),
      aRecommendation('pilots-2019/10-1', { parent: 'pilots-2019/10', text: 'in fog' }),
      aRecommendation('pilots-2019/concern', { number: '3', kind: 'cause_of_concern', text: 'nobody keeps watch' }),
      aRecommendation('pilots-2019/boards-1', { text: 'has no number' }),
      aRecommendation('harbour-notes-1-05/10', { number: '10', text: 'buy foghorns' }),
    ],
  }),
})
const place = { file: '', line: 1, column: 1 }
const numbered = (...numbers: string[]) => anOutline({ paragraphs: numbers.map((number) => ({ ...place, number })) })
const outline = ({ slug }: { slug: string }, chapter?: string) => {
  if (slug === bulletin.slug) return numbered('1', '2', '2.15')
  return chapter === undefined ? numbered() : numbered('2.13', '2.14', '2.15', '2.15A', '2.16', '10.1')
}
const files = numberFiles(library, outline, urlsUnder('/inspections/'))
const hits = (query: string) =>
  exactHits(
    query,
    new Map(
      numberFilesFor(query, speech).flatMap((name) => {
        const file = files.get(name)
        return file === undefined ? [] : [[name, file] as const]
      }),
    ),
    speech,
  )
const found = (query: string) => hits(query).map(({ href }) => href.replace('/inspections/', ''))

const ten = 'recommendations/pilots-2019/10/'
const theirTen = 'recommendations/harbour-notes-1-05/10/'
const paragraph = 'reports/pilots-2019/training/#p2.15'
const theirParagraph = 'bulletins/harbour-notes-1-05/#p2.15'
const notes = 'bulletins/harbour-notes-1-05/'

describe('a number is found exactly', () => {
  test.each([
    ['recommendation 10', [ten, theirTen]],
    ['Recommendations no. 10', [ten, theirTen]],
    ['rec 10', [ten, theirTen]],
    ['rec10', [ten, theirTen]],
    ['recommendation 10 pilots', [ten]],
    ['fog rec. 10', [theirTen]],
    ['recommendation 10 of Harbour Notes', [theirTen]],
    ['10-1', ['recommendations/pilots-2019/10-1/']],
    ['recommendation 10(1)', ['recommendations/pilots-2019/10-1/']],
    ['10.1', ['recommendations/pilots-2019/10-1/', 'reports/pilots-2019/training/#p10.1']],
    ['cause of concern 3', ['recommendations/pilots-2019/concern/']],
    ['2.15', [paragraph, theirParagraph]],
    ['¶2.15', [paragraph, theirParagraph]],
    ['para 2.15', [paragraph, theirParagraph]],
    ['p2.15', [paragraph, theirParagraph]],
    ['paragraph 2.15 trained', [paragraph]],
    ['2.15a', ['reports/pilots-2019/training/#p2.15A']],
    ['paragraph 2', ['bulletins/harbour-notes-1-05/#p2']],
    ['1/05', [notes]],
    ['1/2005', [notes]],
    ['Harbour Notes 1/05', [notes]],
    ['the harbour notes 01/05', [notes]],
    ['findings bulletin 1/05', [notes]],
    ['978-1-84473-473-1', [notes]],
    ['isbn 9781844734731', [notes]],
  ])('%s', (query, expected) => expect(found(query)).toEqual(expected))

  test.each([
    '10',
    '2',
    'recommendation 99',
    'recommendation',
    'recommendation 10 lighthouses',
    'paragraph 2.17',
    '2.1',
    '2/05',
    '1/06',
    'Pier Notes 1/05',
    '978-1-84473-473',
    '05',
    'the 10 pilots',
    '2019',
  ])('nothing is named by “%s”', (query) => expect(found(query)).toEqual([]))

  test('and named with its publication', () => {
    expect(hits('recommendation 10')).toEqual([
      {
        title: 'Recommendation 10: train all pilots every year, and say how well each of them …',
        href: '/inspections/recommendations/pilots-2019/10/',
        detail: 'Pilots and their training, Inspection report, 14 May 2019',
      },
      {
        title: 'Recommendation 10: buy foghorns',
        href: '/inspections/recommendations/harbour-notes-1-05/10/',
        detail: 'Fog in harbours, Harbour Notes 1/05, January 2005',
      },
    ])
    expect(hits('2.15').map(({ title, detail }) => `${title}, ${detail}`)).toEqual([
      'Paragraph 2.15, Pilots and their training: How pilots are trained, Inspection report, 14 May 2019',
      'Paragraph 2.15, Fog in harbours, Harbour Notes 1/05, January 2005',
    ])
    expect([...hits('1/05'), ...hits('9781844734731')]).toEqual([
      { title: 'Fog in harbours', href: `/inspections/${notes}`, detail: 'Harbour Notes 1/05, January 2005' },
      {
        title: 'Fog in harbours',
        href: `/inspections/${notes}`,
        detail: 'Harbour Notes 1/05, January 2005, 978-1-84473-473-1',
      },
    ])
  })
})

describe('a bare number', () => {
  test('is that of a report only beside the name of its series', () => {
    const volume = aPublication({ series: 'Pilot Papers', number: '12' })
    const numbers = numberFiles(aLibrary({ publications: [volume] }), () => anOutline(), urlsUnder('/'))
    const count = (query: string) => exactHits(query, numbers, speech).length
    expect(['pilot papers 12', 'papers 12', '12', 'harbours 12'].map(count)).toEqual([1, 1, 0, 0])
  })
})

describe('the files of numbers', () => {
  test('are named after the first part of the numbers in them, and identifiers after their last sign', () => {
    expect([...files.keys()]).toEqual(['1', '10', '2', '3', 'id-1', 'id-5'])
    expect(files.get('2')).toEqual({
      publications: [
        ['Pilots and their training', 'Inspection report, 14 May 2019', 'Inspection report'],
        ['Fog in harbours', 'Harbour Notes 1/05, January 2005', 'Findings bulletin'],
      ],
      things: [],
      paragraphs: [
        ['/inspections/reports/pilots-2019/training/', 'How pilots are trained', 0, '13-15 15A 16'],
        ['/inspections/bulletins/harbour-notes-1-05/', '', 1, ' 15'],
      ],
    })
  })

  test('stay small: a paragraph costs a few characters where numbers follow one another', () => {
    const many = numbered(...Array.from({ length: 200 }, (_, index) => `2.${index + 1}`))
    const { paragraphs = [] } =
      numberFiles(
        aLibrary({ publications: [pilots] }),
        (_, chapter) => (chapter ? many : anOutline()),
        urlsUnder('/'),
      ).get('2') ?? {}
    expect(paragraphs[0]?.[3]).toBe('1-200')
  })
})
