import { expect, test } from 'vitest'
import { engineDigest, fragmentNames, metaName, shortName } from '../../../src/search/index/names.ts'

test('a digest is written as the engine writes it, without the noughts before small bytes', () => {
  // SHA-1 of "abc" is a9993e36 4706816a ba3e2571 7850c26c 9cd0d89d.
  expect(engineDigest(Buffer.from('abc'))).toBe('a9993e36476816aba3e25717850c26c9cd0d89d')
})

test('names have as many digits as the engine’s', () => {
  expect(shortName('en-gb', '0123456789abcdef')).toBe('en-gb_0123456')
  expect(metaName('en-gb', '0123456789abcdef')).toBe('en-gb_0123456789abc')
})

test('fragments that would share a short name all have their whole digests; a page that is there twice is one', () => {
  const digests = ['aaaaaaa1', 'bbbbbbb1', 'aaaaaaa2', 'ccccccc1', 'ccccccc1']
  expect(fragmentNames('cy', digests)).toEqual(['cy_aaaaaaa1', 'cy_bbbbbbb', 'cy_aaaaaaa2', 'cy_ccccccc', 'cy_ccccccc'])
})
