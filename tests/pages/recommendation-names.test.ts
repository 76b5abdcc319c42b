import { describe, expect, test } from 'vitest'
import { distinctNames, headingOf, kindLine } from '../../src/pages/_recommendation-names.ts'
import { anAddressee, aRecommendation } from '../support/library.ts'

describe('a recommendation’s heading', () => {
  test('is its text where that is short, without what leads on to its parts', () => {
    expect(headingOf('train every pilot so that pilots:')).toBe('Train every pilot so that pilots')
  })

  test('ends where a clause of a long text ends', () => {
    const text =
      'draw up a national strategy for the training of every pilot, supplemented in each harbour by a plan of its own'
    expect(headingOf(text)).toBe('Draw up a national strategy for the training of every pilot\u00a0…')
  })

  test('ends between words where there is no clause, and never on a word that hangs', () => {
    const text =
      'review, with pilots, the formal and the informal procedures by which complaints are heard in the harbour'
    expect(headingOf(text)).toBe(
      'Review, with pilots, the formal and the informal procedures by which complaints are heard\u00a0…',
    )
  })
})

describe('a recommendation’s line above the heading', () => {
  const of = (numbers: readonly string[]) =>
    numbers.map((number) => aRecommendation(`pilots-2019/${number}`, { number }))

  test('says how many there are, where the printed numbers run from one', () => {
    const siblings = of(['1', '2', '3'])
    const [first = aRecommendation('a/1')] = siblings
    expect(kindLine(first, siblings)).toBe('Recommendation 1 of 3')
  })

  test('says no total that the printed numbers do not bear out', () => {
    const siblings = of(['3', '5'])
    const [first = aRecommendation('a/1')] = siblings
    expect(kindLine(first, siblings)).toBe('Recommendation 3')
    const other = { ...first, number: '1', kind: 'cause_of_concern' as const }
    expect(kindLine(other, [other, { ...first, number: '2' }])).toBe('Cause of concern 1')
  })

  test('gives no number where none is printed, and says what is still to come', () => {
    const one = aRecommendation('pilots-2019/boards-1', { kind: 'forthcoming' })
    expect(kindLine(one, [one])).toBe('Forthcoming recommendation')
  })
})

test('pages of one publication never share a name', () => {
  const text = 'train every pilot'
  const [one, two, three] = ['npd-1', 'boards-1', 'boards-2'].map((key) =>
    aRecommendation(`pilots-2019/${key}`, { text }),
  )
  const wholes = [one, two, three].flatMap((each) => each ?? [])
  const names = distinctNames(wholes, ({ id, key }) => [anAddressee(id, key.startsWith('npd') ? 'NPD' : 'Boards')])
  expect(names.get('pilots-2019/npd-1')).toBe('Train every pilot (to NPD)')
  expect(new Set(names.values()).size).toBe(3)
})
