import { describe, expect, test } from 'vitest'
import { lineages } from '../../../src/derive/ledger/lineages.ts'
import type { Recommendation } from '../../../src/model/registers/recommendations.ts'
import { aRecommendation } from '../../support/library.ts'

const ids = (list: readonly Recommendation[]) => list.map(({ id }) => id)
const first = aRecommendation('pilots-2000/1', { issued: '2000-06' })
const second = aRecommendation('pilots-2005/4', { issued: '2005', repeats: first.id })
const third = aRecommendation('pilots-2019/1', { issued: '2019-05', repeats: second.id })
const other = aRecommendation('lamps-2007/2', { issued: '2007-01', repeats: first.id })
const heir = aRecommendation('pilots-2021/1', { supersedes: third.id })
const of = lineages({ recommendations: [third, heir, other, first, second], addressees: [], events: [] })

describe('What was asked before and since', () => {
  test('is told from the first time to the last, by every way on which it was asked again', () => {
    expect(ids(of(third).before)).toEqual(['pilots-2000/1', 'pilots-2005/4'])
    expect(ids(of(first).since)).toEqual(['pilots-2005/4', 'lamps-2007/2', 'pilots-2019/1'])
    expect(ids(of(second).since)).toEqual(['pilots-2019/1'])
    expect(of(heir)).toMatchObject({ before: [], since: [] })
  })

  test('says what takes the place of what, from both ends', () => {
    expect(of(heir).supersedes).toBe(third)
    expect(of(third).supersededBy).toEqual([heir])
    expect(of(first).supersedes).toBeUndefined()
  })

  test('ends, even where two recommendations name each other', () => {
    const one = aRecommendation('a/1', { repeats: 'a/2' })
    const two = aRecommendation('a/2', { repeats: 'a/1' })
    const round = lineages({ recommendations: [one, two], addressees: [], events: [] })
    expect(ids(round(one).since)).toEqual(['a/2'])
  })
})
