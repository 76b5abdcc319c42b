import { expect, test } from 'vitest'
import { contents } from '../../src/derive/contents.ts'
import { aChapter, aHeading, anOutline, aPublication } from '../support/library.ts'

test('the contents are the publication’s own body and its chapters, each with its two upper levels of headings', () => {
  const publication = aPublication({ chapters: [aChapter('training', 'Training'), aChapter('ships', 'Ships')] })
  const outlines: Readonly<Record<string, ReturnType<typeof anOutline>>> = {
    own: anOutline({ headings: [aHeading('Foreword', 'foreword')] }),
    training: anOutline({
      headings: [aHeading('Schools', 'schools'), aHeading('Fees', 'fees', 3), aHeading('Refunds', 'refunds', 4)],
    }),
    ships: anOutline(),
  }
  const outline = (chapter = 'own') => outlines[chapter] ?? anOutline()
  expect(contents(publication, outline)).toEqual([
    { title: 'Pilots and their training', headings: [aHeading('Foreword', 'foreword')] },
    {
      title: 'Training',
      chapter: 'training',
      headings: [aHeading('Schools', 'schools'), aHeading('Fees', 'fees', 3)],
    },
    { title: 'Ships', chapter: 'ships', headings: [] },
  ])
})
