import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayMatch } from '../../../src/derive/says/may-match.ts'
import { reading } from '../../../src/derive/says/reading.ts'
import { saysMatches } from '../../../src/derive/says/says-matches.ts'
import { aCell, aColumn } from '../../support/library.ts'

const columns = [
  aColumn({ type: 'percent' }),
  aColumn({ type: 'integer' }),
  aColumn({ type: 'decimal', unit: 'proportion' }),
  aColumn({ type: 'money', unit: '£ million' }),
]
const phrase = fc.constantFrom('', 'about ', 'just over ', 'nearly ', 'more than ', 'up to ', 'exactly ')
const number = fc.constantFrom(
  'a third',
  'half',
  'nine out of ten',
  '31 per cent',
  '300',
  '£2.2 million',
  '0.5',
  'seven',
)
const words = fc.oneof(
  fc.tuple(phrase, number).map((parts) => parts.join('')),
  fc.constantFrom('most', 'a minority', 'all'),
)
const printed = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map(String),
  fc.integer({ min: 0, max: 1000 }).map((value) => (value / 10).toFixed(1)),
  fc.integer({ min: 0, max: 100 }).map((value) => (value / 100).toFixed(2)),
)

test('no cell that the words are true of is passed over', () => {
  fc.assert(
    fc.property(words, printed, fc.constantFrom(...columns), (text, cell, column) => {
      const read = reading(text)
      if (read === null || saysMatches(text, { cell: aCell(cell), column }) !== 'matches') return
      expect(mayMatch(read, Number(cell)), `${text} of ${cell}`).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('most cells are', () => {
  const read = reading('31 per cent')
  expect(read && [0, 30, 31, 32, 99].filter((value) => mayMatch(read, value))).toEqual([31])
})
