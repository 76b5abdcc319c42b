import { expect, test } from 'vitest'
import { ascending } from '../../src/format/ascending.ts'

test('texts are compared by their code units, in any locale', () => {
  expect(['ä', 'b', 'Z', '2021-03', '2021'].sort(ascending)).toEqual(['2021', '2021-03', 'Z', 'b', 'ä'])
  expect(ascending('a', 'a')).toBe(0)
})
