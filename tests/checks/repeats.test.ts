import { describe, expect, test } from 'vitest'
import { figureIdUnique } from '../../src/checks/figure-id-unique.ts'
import { paragraphNumberUnique } from '../../src/checks/paragraph-number-unique.ts'
import { aChapter, aLibrary, anOutline, aPublication } from '../support/library.ts'

const library = aLibrary({
  publications: [aPublication({ chapters: [aChapter('day', 'By day'), aChapter('night', 'By night')] })],
})
const at = (file: string, line: number) => ({ file, line, column: 1 })
const figure = (id: string, file: string, line: number) => ({ word: 'Bars', id, attributes: {}, ...at(file, line) })

describe('names that chapters share', () => {
  test('a figure’s id is found at the later place', () => {
    const outlines = new Map([
      ['pilots-2019', anOutline()],
      ['pilots-2019/day', anOutline({ figures: [figure('lit', 'day.mdx', 4)], tables: [figure('all', 'day.mdx', 9)] })],
      ['pilots-2019/night', anOutline({ figures: [figure('lit', 'night.mdx', 7), figure('all', 'night.mdx', 8)] })],
    ])
    expect(figureIdUnique.run(library, outlines)).toEqual([
      {
        ...at('night.mdx', 7),
        subject: 'id',
        found: 'The figure “lit” is also in day.mdx, line 4.',
        allowed: 'An id occurs once in a publication, because its chapters are joined for printing.',
        remedy: 'Give one of the two another id.',
        rule: 'figure-id-unique',
        severity: 'error',
      },
    ])
  })

  test('a paragraph’s number is found at the later place', () => {
    const outlines = new Map([
      ['pilots-2019', anOutline({ paragraphs: [{ number: '1.1', ...at('index.mdx', 3) }] })],
      [
        'pilots-2019/night',
        anOutline({
          paragraphs: [
            { number: '1.1', ...at('night.mdx', 5) },
            { number: '1.2', ...at('night.mdx', 6) },
          ],
        }),
      ],
    ])
    expect(
      paragraphNumberUnique.run(library, outlines).map(({ file, line, found }) => `${file}:${line} ${found}`),
    ).toEqual(['night.mdx:5 Paragraph 1.1 is also in index.mdx, line 3.'])
  })

  test('two publications may use the same', () => {
    const two = aLibrary({ publications: [aPublication(), aPublication({ slug: 'bells' })] })
    const outline = anOutline({ figures: [figure('lit', 'a.mdx', 1)] })
    expect(
      figureIdUnique.run(
        two,
        new Map([
          ['pilots-2019', outline],
          ['bells', outline],
        ]),
      ),
    ).toEqual([])
  })
})
