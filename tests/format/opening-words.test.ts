import { expect, test } from 'vitest'
import { openingWords } from '../../src/format/opening-words.ts'

test('a long text begins with its first words, without the comma after them', () => {
  expect(openingWords('Count every light, then tell the harbour office how many are dark', 3)).toBe(
    'Count every light …',
  )
})

test('a text that is hardly longer stays whole', () => {
  expect(openingWords('Count every light at night', 3)).toBe('Count every light at night')
})
