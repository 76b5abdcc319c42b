import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inByteOrder } from '../../../src/search/index/in-byte-order.ts'

test('texts are ordered as their bytes are, letters beyond the first 65,536 after all others', () => {
  const letter = fc.constantFrom('a', 'z', 'é', '\u{d7ff}', '\ue000', 'ﬁ', '\uffff', '𝔘', '😀')
  const word = fc.array(letter, { maxLength: 4 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(word, word, (one, other) => {
      const bytes = Buffer.compare(Buffer.from(one), Buffer.from(other))
      expect(Math.sign(inByteOrder(one, other))).toBe(bytes)
    }),
  )
})
