import { describe, expect, test } from 'vitest'
import { freeSlug, slugOf } from '../../src/format/slug.ts'

describe('a slug', () => {
  test.each([
    ['Risk of Harm (RoH)', 'risk-of-harm-roh'],
    ['Môr a’r mynydd', 'mor-ar-mynydd'],
    ['Effective Supervision, 2003', 'effective-supervision-2003'],
    ['…', 'other'],
  ])('of “%s” is %s', (text, slug) => expect(slugOf(text, 'other')).toBe(slug))

  test('that is taken gets the first free number', () => {
    expect(freeSlug('fog', new Set(['fog', 'fog-2']))).toBe('fog-3')
    expect(freeSlug('fog', new Set(['lights']))).toBe('fog')
  })
})
