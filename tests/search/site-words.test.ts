import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { siteWords } from '../../src/search/site-words.ts'
import { wordKey, wordsIn } from '../../src/search/word-key.ts'
import { hasBeginning, letterOf, wordFiles, wordList } from '../../src/search/word-list.ts'

describe('the words of a site', () => {
  const forms = (...pages: string[]) => siteWords(pages).map(({ form, pages }) => `${form} ${pages}`)

  test('are counted by page, whatever their capitals and accents', () => {
    expect(forms('Pilots pilots. Cafe', 'The pilots’ café, (pilots)')).toEqual(['café 2', 'pilots 2', 'The 1'])
  })

  test('are written as a name is, unless they stand small anywhere', () => {
    expect(forms('ViSOR and Kent', 'VISOR', 'ViSOR', 'Harm', 'harm', 'Harm')).toEqual([
      'and 1',
      'harm 3',
      'Kent 1',
      'ViSOR 3',
    ])
  })

  test('are those of a compound, apart and together', () => {
    expect(forms('Dyfed-Powys; 2.15 (2003/2004)')).toEqual([
      '15 1',
      '2 1',
      '2003 1',
      '2003/2004 1',
      '2004 1',
      '2.15 1',
      'Dyfed 1',
      'Dyfed-Powys 1',
      'Powys 1',
    ])
  })

  test('have no signs alone, and no addresses', () => {
    expect(forms(`– & ¶ https://harbours.example/${'long/'.repeat(10)}`)).toEqual([
      'example 1',
      'harbours 1',
      'https 1',
      'long 1',
    ])
  })
})

describe('the files of a site’s words', () => {
  const text = fc.array(fc.stringMatching(/^[a-zA-Zéß0-9.'-]{1,8}$/)).map((words) => words.join(' '))

  test('hold all of them under their first letters, and are read back in order', () => {
    fc.assert(
      fc.property(fc.array(text), (pages) => {
        const words = siteWords(pages)
        const files = wordFiles(words)
        const read = wordList([...files.values()])
        expect(read.map(({ key, form }) => [key, form])).toEqual(words.map(({ key, form }) => [key, form]))
        for (const [letter, { words }] of files)
          expect(new Set(words.split(' ').map((word) => letterOf(wordKey(word))))).toEqual(new Set([letter]))
        for (const { key } of read)
          for (const length of [1, 3, key.length]) expect(hasBeginning(read, key.slice(0, length))).toBe(true)
        for (const start of ['q', 'zz', 'b1'])
          expect(hasBeginning(read, start)).toBe(read.some(({ key }) => key.startsWith(start)))
      }),
    )
  })

  test('tell which word is on more pages, up to a hundred thousand', () => {
    const words = [1, 2, 3, 10, 100, 1000, 100_000].map((pages) => ({ key: `w${pages}`, form: `w${pages}`, pages }))
    const often = wordList([...wordFiles(words).values()]).toSorted(
      (a, b) => a.key.length - b.key.length || (a.key < b.key ? -1 : 1),
    )
    expect(often.map(({ often }) => often)).toEqual([0, 2, 3, 7, 13, 20, 33])
  })
})

test('a text’s words keep what follows an apostrophe, and keys lose signs and accents', () => {
  expect(wordsIn('Her Majesty’s Dyfed-Powys & “café”')).toEqual(['Her', 'Majesty’s', 'Dyfed', 'Powys', 'café'])
  expect(['Majesty’s', 'CAFÉ', 'Dyfed-Powys', '2.15', '&'].map(wordKey)).toEqual([
    'majestys',
    'cafe',
    'dyfedpowys',
    '215',
    '',
  ])
})
