import { describe, expect, test } from 'vitest'
import { sheets } from '../../src/derive/sheets.ts'

describe('a list that is too long for one page', () => {
  test('is parted so that nobody is lost and the last page has the rest', () => {
    const parts = sheets(['a', 'b', 'c', 'd', 'e'], 2)
    expect(parts.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(parts.flatMap(({ members }) => members)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(parts.at(-1)?.members).toEqual(['e'])
  })

  test('has one page when it is empty, because its address stays', () => {
    expect(sheets([], 100)).toEqual([{ number: 1, members: [] }])
  })

  test('has no second page for exactly as many as fit', () => expect(sheets(['a', 'b'], 2)).toHaveLength(1))
})
