import { expect, test } from 'vitest'
import { readLibrary } from '../../src/load/library-files.ts'
import type { Publication } from '../../src/model/library.ts'
import { documents } from '../../src/prose/document.ts'
import { aLibrary, aPublication } from '../support/library.ts'
import { outlines } from '../support/prose.ts'
import { root } from '../support/sources.ts'

/** Each loose number with the words that stand at its place in the source. */
function atTheirPlaces(publications: readonly Publication[]) {
  const library = aLibrary({ publications })
  const { outline } = outlines(library)
  return documents(library).flatMap(({ id, body }) => {
    const lines = body.text.split('\n')
    return outline(id).looseNumbers.map(({ words, line, column }) => ({
      id,
      words,
      there: (lines[line - 1 - body.linesBefore] ?? '').slice(column - 1, column - 1 + words.length),
    }))
  })
}

test.each([
  ['in a paragraph', undefined, 'Of 712 pilots a third\nwas trained, and just over half\nof the ships, 30.'],
  [
    'in numbered paragraphs',
    'paragraphs',
    '2.1 Of 712 pilots, 30.\n\n2.2  In\n31 ships; 12 buoys. 40 *more*; 41 **others**.',
  ],
  ['behind words of ours', undefined, 'Of <Untied>14</Untied>, 15 and <Term>ESI</Term> 16. The 17 left.'],
  ['in lists and quotations', undefined, '- 12 pilots\n  and 13 ships\n\n> 14 buoys'],
] as const)('a number %s is told where it stands', (_, numbering, text) => {
  const body = { file: 'content/reports/pilots-2019.mdx', text, linesBefore: 4 }
  const found = atTheirPlaces([aPublication({ body, ...(numbering && { numbering }) })])
  expect(found.length).toBeGreaterThan(2)
  expect(found.map(({ there }) => there)).toEqual(found.map(({ words }) => words))
})

test('so is every loose number of the five publications, but one that a line break parts', () => {
  const { library } = readLibrary({ root, asOf: '2026-11-23T12:00:00Z' })
  const found = atTheirPlaces(library.publications)
  expect(found.length).toBeGreaterThan(40)
  const wrong = found.filter(({ words, there }) => there === '' || !words.startsWith(there))
  expect(wrong).toEqual([])
})
