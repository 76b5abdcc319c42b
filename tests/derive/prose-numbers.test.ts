import { expect, test } from 'vitest'
import { proseNumbers } from '../../src/derive/prose-numbers.ts'
import { aLibrary, aPublication, aTable } from '../support/library.ts'
import { outlines } from '../support/prose.ts'

const scores = aTable('pilots-2019/scores', 'Scores', { kent: '31', dover: '57' })
const text = [
  'Kent has <Value data="scores" row="kent" column="score"/>, Dover',
  '<Says data="scores" row="dover" column="score">57</Says>, others <Untied>31</Untied>.',
  'The score of Kent, 31, is not that of the 712 ships, of which a third landed.',
].join('\n')

test('the numbers of a publication are tied, declared untied, held by a table, or backed by none', () => {
  const publication = aPublication({ body: { file: 'content/reports/pilots-2019.mdx', text, linesBefore: 4 } })
  const tables = new Map([[scores.id, scores]])
  const { outline } = outlines(aLibrary({ publications: [publication], tables }))
  const found = proseNumbers(publication, tables, [outline('pilots-2019')])
  expect(found).toMatchObject({ publication: 'pilots-2019', tied: 2, untied: 1 })
  expect(found.loose.map(({ words }) => words)).toEqual(['31'])
  expect(found.unbacked.map(({ words, line, column }) => `${line}:${column} ${words}`)).toEqual([
    '7:43 712',
    '7:63 a third',
  ])
})
