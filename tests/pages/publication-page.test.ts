import { describe, expect, test } from 'vitest'
import type { Publication } from '../../src/model/library.ts'
import { publicationPage } from '../../src/pages/_publication-page.ts'
import { chapterPaths, publicationPaths, wholePaths } from '../../src/pages/_publication-paths.ts'
import { anEdition } from '../support/edition.ts'
import { aChapter, aLibrary, anOutline, aPublication } from '../support/library.ts'

const editionOf = (publications: readonly Publication[]) =>
  anEdition(aLibrary({ publications }), {
    outline: () => anOutline({ headings: [{ depth: 2, text: 'Findings', anchor: 'findings' }] }),
    digest: (publication, chapter = '') => publication.slug + chapter,
  })

const training = aChapter('training', 'Training')
const chaptered = aPublication({ chapters: [training, aChapter('licences', 'Licences')] })

describe('a publication’s page', () => {
  test('two publications of one title have different names in the head', () => {
    const older = aPublication({ slug: 'pilots-2018', published: '2018-05' })
    const edition = editionOf([aPublication(), older])
    expect(publicationPage(edition, older, 'first').head.title).toBe(
      'Pilots and their training (Inspection report, May 2018)',
    )
    expect(publicationPage(edition, older, 'first').head.heading).toBe('Pilots and their training')
  })

  test('a chapter is searched under its publication’s title and leads back to it', () => {
    const { marks, trail, head } = publicationPage(editionOf([chaptered]), chaptered, training)
    expect(marks).toMatchObject({ title: 'Pilots and their training', chapter: 'Training', date: '2019-05-14' })
    expect(trail.map(({ href }) => href)).toEqual(['/', '/reports/', '/reports/pilots-2019/'])
    expect(head.title).toBe('Training – Pilots and their training')
  })

  test('the contents list marks the chapter that is shown and gives its headings', () => {
    const { contents } = publicationPage(editionOf([chaptered]), chaptered, training)
    expect(contents.parts.map(({ title, current }) => [title, current])).toEqual([
      ['About this publication', false],
      ['Training', true],
      ['Licences', false],
    ])
    expect(contents.headings.map(({ anchor }) => anchor)).toEqual(['findings'])
  })

  test('the whole publication on one page is not searched and names the first page as the one to cite', () => {
    const { marks, head, contents } = publicationPage(editionOf([chaptered]), chaptered, 'whole')
    expect(marks).toBeUndefined()
    expect(head).toMatchObject({ canonical: '/reports/pilots-2019/', title: 'Pilots and their training, on one page' })
    expect(contents.parts.map(({ href }) => href)).toEqual(['#page-text', '#chapter-training', '#chapter-licences'])
  })

  test('an original is named with its publisher, date and identifiers', () => {
    const identifiers = [{ type: 'isbn' as const, value: '978-0-00-000000-2' }]
    const original = { title: 'Pilots', publisher: 'Harbour Board', date: '2001-03', identifiers }
    const retelling = aPublication({ original })
    expect(publicationPage(editionOf([retelling]), retelling, 'first').original).toMatchObject({
      title: 'Pilots',
      details: ['Harbour Board', 'March 2001', 'ISBN 978-0-00-000000-2'],
    })
  })
})

describe('the addresses of publications', () => {
  const page = aPublication({ kind: 'pages', slug: 'methods', published: '' })
  const edition = editionOf([chaptered, page])

  test('a page of the site stands at the root, without a page for printing', () => {
    expect(publicationPaths(edition).map(({ params }) => params.publication)).toEqual([
      'reports/pilots-2019',
      'methods',
    ])
    expect(wholePaths(edition).map(({ params }) => params.publication)).toEqual(['reports/pilots-2019'])
  })

  test('a page is made again when what it shows of another publication changes', () => {
    const key = (title: string) => {
      const summary = aPublication({ slug: 'summary', title, relates: [{ type: 'summary-of', to: 'pilots-2019' }] })
      return chapterPaths(editionOf([chaptered, summary]))[0]?.cacheKey
    }
    expect(key('A summary')).not.toBe(key('A short summary'))
    expect(key('A summary')).toBe(key('A summary'))
  })
})
