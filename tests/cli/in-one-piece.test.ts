import { expect, test } from 'vitest'
import { inOnePiece } from '../../src/cli/in-one-piece.ts'
import { Unlinkable } from '../../src/search/index/unlinkable.ts'

test('a build whose index could not be linked says so, why, and that nothing is missing', () => {
  expect(inOnePiece(new Unlinkable('their fragments stand in groups').message)).toBe(
    'The search index was made in one piece, which takes longer: its parts could not be joined, because their fragments stand in groups. Nothing is missing from the search.',
  )
})
