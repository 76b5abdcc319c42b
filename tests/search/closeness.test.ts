import { expect, test } from 'vitest'
import { closeness } from '../../src/search/closeness.ts'

const far = 'x '.repeat(50)
const page = (content: string) => {
  const words = content.split(/\s+/)
  return { content, locations: words.flatMap((word, place) => (word === 'x' ? [] : [place])) }
}

test.each([
  ['all words in one sentence', 'Pilots were assessed in harbours.', 1],
  ['in other forms', 'a pilot’s assessment: harbour', 1],
  ['one of them often', 'pilots pilots pilots', 1 / 3],
  ['two together and one far away', `pilots assessed ${far} harbours`, 2 / 3],
  ['each far from the others', `pilots ${far} assessed ${far} harbours`, 1 / 3],
  ['together in the end', `pilots ${far} harbours, (assessed), pilots`, 1],
  ['none', 'x x', 0],
])('%s', (_, content, share) => {
  expect(closeness(['pilots', 'assessed', 'harbours'], page(content))).toBe(share)
})

test('nothing is close to no words', () => expect(closeness([], page('pilots'))).toBe(0))
