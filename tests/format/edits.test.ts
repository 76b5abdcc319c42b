import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edits } from '../../src/format/edits.ts'

const word = fc.stringMatching(/^[abc]{0,7}$/)

/** The distance as its definition has it, worked out without a table. */
function plain(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length
  const change = plain(from.slice(1), to.slice(1)) + (from[0] === to[0] ? 0 : 1)
  const swaps = from.length > 1 && to.length > 1 && from[0] === to[1] && from[1] === to[0]
  const swap = swaps ? plain(from.slice(2), to.slice(2)) + 1 : change
  return Math.min(change, swap, plain(from.slice(1), to) + 1, plain(from, to.slice(1)) + 1)
}

describe('the edits between two words', () => {
  test.each([
    ['prision', 'prison', 1],
    ['porbation', 'probation', 1],
    ['macphersen', 'macpherson', 1],
    ['offendor', 'offenders', 2],
    ['teh', 'the', 1],
    ['harm', 'harm', 0],
    ['kent', 'essex', 5],
  ])('from %s to %s are %i', (from, to, count) => {
    expect(edits(from, to, 9)).toBe(Math.min(count, 9))
  })

  test('are those of the definition, either way round, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 8 }), (one, other, limit) => {
        const expected = Math.min(plain(one, other), limit)
        expect([edits(one, other, limit), edits(other, one, limit)]).toEqual([expected, expected])
      }),
    )
  })
})
