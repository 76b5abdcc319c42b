import { expect, test } from 'vitest'
import { neighbours } from '../../src/derive/neighbours.ts'
import { aChapter, aPublication } from '../support/library.ts'

const publication = aPublication({
  title: 'Pilots',
  chapters: [aChapter('training', 'Training'), aChapter('ships', 'Ships')],
})

test('a reader turns from the summary to the first chapter, and from there back or on', () => {
  expect(neighbours(publication)).toEqual({ next: { title: 'Training', chapter: 'training' } })
  expect(neighbours(publication, 'training')).toEqual({
    previous: { title: 'Pilots' },
    next: { title: 'Ships', chapter: 'ships' },
  })
  expect(neighbours(publication, 'ships')).toEqual({ previous: { title: 'Training', chapter: 'training' } })
})

test('a publication without chapters, and a chapter that is not there, have no neighbours', () => {
  expect(neighbours(aPublication())).toEqual({})
  expect(neighbours(publication, 'weather')).toEqual({})
})
