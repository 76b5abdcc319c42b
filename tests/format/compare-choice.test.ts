import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareChoiceIn, compareSearch } from '../../src/format/compare-choice.ts'
import { urlsUnder } from '../../src/format/url.ts'

describe('the address of a comparison', () => {
  test('is short and names what is compared', () => {
    const url = urlsUnder('/h/')
    expect(url.compare()).toBe('/h/compare/')
    expect(url.compare({ areas: ['kent', 'essex'] })).toBe('/h/compare/?areas=kent,essex')
    expect(url.compare({ framework: 'checks', inspections: ['a-1', 'b-2'] })).toBe(
      '/h/compare/?framework=checks&inspections=a-1,b-2',
    )
  })

  test('is read back, each area once, inspections as two at most, areas before inspections', () => {
    expect(compareChoiceIn('?areas=kent&areas=essex,kent,')).toEqual({ areas: ['kent', 'essex'], inspections: [] })
    expect(compareChoiceIn('?inspections=a,b,c&framework=')).toEqual({ areas: [], inspections: ['a', 'b'] })
    expect(compareChoiceIn('?areas=kent&inspections=a')).toEqual({ areas: ['kent'], inspections: [] })
  })

  test('says what it was made from', () => {
    const id = fc.string({ minLength: 1 }).filter((text) => !text.includes(',') && text.isWellFormed())
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1 }), (areas) => {
        expect(compareChoiceIn(compareSearch({ areas }))).toEqual({ areas, inspections: [] })
      }),
    )
  })
})
