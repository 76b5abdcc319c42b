import { expect, test } from 'vitest'
import { summaryNumbersBacked } from '../../src/checks/summary-numbers-backed.ts'
import type { Publication } from '../../src/model/library.ts'
import { placed } from '../../src/model/place-of.ts'
import { aChapter, aLibrary, aPublication, aTable } from '../support/library.ts'
import { outlines, told } from '../support/prose.ts'

const scores = aTable('pilots-2019/scores', 'Scores', { kent: '31', dover: '57', hull: '64' })
const file = 'content/reports/pilots-2019.mdx'

function found(summary: string, text: string, more: Partial<Publication> = {}): readonly string[] {
  const publication = aPublication({ summary, body: { file, text, linesBefore: 0 }, ...more })
  const library = aLibrary({ publications: [publication], tables: new Map([[scores.id, scores]]) })
  const { outline } = outlines(library)
  const ids = ['pilots-2019', ...publication.chapters.map(({ slug }) => `pilots-2019/${slug}`)]
  return summaryNumbersBacked.run(library, new Map(ids.map((id) => [id, outline(id)]))).map(told)
}

test('a number that neither text nor table has is told at the summary', () => {
  expect(found('Of 712 pilots a third was trained.', 'Of 700 pilots two-thirds were not.')).toEqual([
    `${file}:1:1 summary “712” is neither said in the publication’s text nor held by one of its tables. A summary repeats numbers that ` +
      'readers find again in the text or in a table. Correct the number, or say it in the text too. [summary-numbers-backed]',
    expect.stringContaining('“a third”'),
  ])
})

test.each([
  ['a number of a table', 'It scored 57.'],
  ['a number of the text', 'Of 712 pilots.'],
  ['a number that is tied', 'Around half were trained.'],
  ['the whole of a count', 'Of 22 harbours.'],
  ['how many rows a table has', 'Fifteen harbours, 31 and 64 scores.'],
  ['no number', 'In 2004 harbours were few.'],
])('%s is backed', (_, summary) => {
  const text = 'Of 712 pilots <Untied>about half</Untied> were trained, in two of the 22 harbours, 15 of them old.'
  expect(found(summary, text)).toEqual([])
})

test('the facts under a title and the summaries of chapters are held to it too', () => {
  const chapter = { ...aChapter('fog', 'Fog'), summary: 'Fog on 99 days.' }
  const facts = [
    { label: 'Pilots', value: '712' },
    { label: 'Year', value: '2003/2004' },
  ]
  expect(found('None.', '', { facts, chapters: [chapter] })).toHaveLength(2)
})

test('its place is that of the field', () => {
  const publication = placed(aPublication({ summary: 'Of 712 pilots.' }), (part) => ({
    file,
    line: part === 'summary' ? 4 : 1,
    column: 10,
  }))
  const { outline } = outlines(aLibrary({ publications: [publication] }))
  const [problem] = summaryNumbersBacked.run(
    aLibrary({ publications: [publication] }),
    new Map([['pilots-2019', outline('pilots-2019')]]),
  )
  expect(problem).toMatchObject({ file, line: 4, column: 10, severity: 'warning' })
})
