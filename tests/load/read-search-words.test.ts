import { expect, test } from 'vitest'
import { report } from '../../src/checks/report.ts'
import { noSearchWords } from '../../src/model/search-words.ts'
import { readSmallSite, told } from '../support/small-site.ts'

const file = 'content/search.yaml'

test('a site may say which words mean the same, and what readers mean', () => {
  const text = 'synonyms:\n  - [bell, chime]\nspellings:\n  - { typed: ringing tower, meant: belfry }\n'
  const { library, problems } = readSmallSite({ [file]: text })
  expect(report(problems)).toBe('')
  expect(library.searchWords).toEqual({
    synonyms: [['bell', 'chime']],
    spellings: [{ typed: 'ringing tower', meant: 'belfry' }],
  })
})

test('a site needs no such file, and one without lines says nothing', () => {
  expect(readSmallSite().library.searchWords).toEqual(noSearchWords)
  expect(readSmallSite({ [file]: '# None yet.\n' }).library.searchWords).toEqual(noSearchWords)
})

test('what does not fit is told with its place, what is allowed and what to do', async () => {
  const text = 'synonyms:\n  - [bell]\n  - [bell, 7]\nspelings: []\nspellings:\n  - { typed: chimes }\n'
  expect(await told({ [file]: text })).toMatchInlineSnapshot(`
    "content/search.yaml:2:5 synonyms
      What stands here does not fit. It must be a list of at least 2.
      Write at least two, in square brackets with commas between them.   [search-value-fits]

    content/search.yaml:4:1 spelings
      "spelings" is not a field of search.yaml. It may have synonyms and spellings.
      Did you mean spellings?   [search-key-known]

    content/search.yaml:6:5 spellings.meant
      There is no meant here. A field of search.yaml called meant is needed; it must be a text that is not empty and has no space before or after it.
      Add a line that begins with meant:   [search-key-present]"
  `)
})
