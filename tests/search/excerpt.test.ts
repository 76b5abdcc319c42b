import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt, excerptSpan } from '../../src/search/excerpt.ts'

const words = (text: string) => text.split(' ')
const all = (list: readonly string[]) => ({ from: 0, to: list.length })
const textOf = (parts: ReturnType<typeof excerpt>) => parts.map(({ text }) => text).join('')

test('an excerpt begins with the sentence of what was found, and marks its words', () => {
  const text = words('Tugs were few. Most pilots met victims and their families. Then they left.')
  const span = excerptSpan(text, [6, 8], all(text))
  expect(span.from).toBe(3)
  expect(excerpt(text, [6, 8], span, all(text))).toEqual([
    { text: 'Most pilots met ', marked: false },
    { text: 'victims', marked: true },
    { text: ' and ', marked: false },
    { text: 'their', marked: true },
    { text: ' families. Then they left.', marked: false },
  ])
})

test('words found side by side are one mark', () => {
  const text = words('the approved premises were full')
  expect(excerpt(text, [1, 2], all(text), all(text))).toContainEqual({ text: 'approved premises', marked: true })
})

test('it stands where most of the words stand close together', () => {
  const text = Array.from({ length: 200 }, (_, place) => `w${place}`)
  const { from, to } = excerptSpan(text, [3, 150, 152, 155], all(text))
  expect(from).toBe(146)
  expect(to).toBeGreaterThan(155)
})

test('dots show where the part goes on, not where it ends', () => {
  const text = Array.from({ length: 100 }, (_, place) => `w${place}`)
  const part = { from: 40, to: 60 }
  expect(textOf(excerpt(text, [41], excerptSpan(text, [41], part), part))).toMatch(/^w40 .*w59$/)
  expect(textOf(excerpt(text, [70], excerptSpan(text, [70], all(text)), all(text)))).toMatch(/^… w66 .* …$/)
})

test('a part without words has no excerpt', () =>
  expect(excerpt([], [], { from: 0, to: 0 }, { from: 0, to: 0 })).toEqual([]))

test('an excerpt never leaves its part, and is never long', () => {
  const places = fc.array(fc.nat(99), { maxLength: 20 })
  fc.assert(
    fc.property(places, fc.nat(50), fc.integer({ min: 51, max: 100 }), (found, from, to) => {
      const text = Array.from({ length: 100 }, (_, place) => (place % 9 === 0 ? `w${place}.` : `w${place}`))
      const span = excerptSpan(
        text,
        found.toSorted((one, other) => one - other),
        { from, to },
      )
      expect(span.from).toBeGreaterThanOrEqual(from)
      expect(span.to).toBeLessThanOrEqual(to)
      expect(span.to - span.from).toBeLessThanOrEqual(26)
    }),
  )
})
