import { expect, test } from 'vitest'
import { citation } from '../../src/derive/citation.ts'
import { aPublication, aSite } from '../support/library.ts'

test('a publication of the inspectorate’s own is cited with its series, its identifiers and its address', () => {
  const bulletin = aPublication({
    kind: 'bulletins',
    slug: 'tugs',
    title: 'Tugs at night',
    published: '2006-12',
    series: 'Harbour Findings',
    number: '3/06',
    identifiers: [
      { type: 'reference', value: '274095' },
      { type: 'isbn', value: '1-84473-473-1' },
    ],
  })
  expect(citation(bulletin, aSite())).toBe(
    'Harbour Inspectorate (December 2006). Tugs at night. Harbour Findings 3/06. Reference 274095. ISBN 1-84473-473-1. ' +
      'https://harbours.example/bulletins/tugs/',
  )
})

test('where a publication retells an original, the original is cited and this site is not', () => {
  const retold = aPublication({
    publisher: 'Unofficial example',
    identifiers: [{ type: 'doi', value: '10.1/ours' }],
    original: {
      title: 'Are pilots well trained?',
      author: 'Chief Inspector of Harbours',
      publisher: 'Marine Office',
      date: '2004',
      identifiers: [{ type: 'doi', value: '10.1/theirs' }],
      url: 'https://marine.example/pilots.pdf',
    },
  })
  expect(citation(retold, aSite())).toBe(
    'Chief Inspector of Harbours (2004). Are pilots well trained? Marine Office. doi:10.1/theirs. ' +
      'https://marine.example/pilots.pdf',
  )
})

test('an original whose publisher is its author, without address, ends after its last fact', () => {
  const original = { title: 'Pilots.', publisher: 'Marine Office', date: '2005-01', identifiers: [] }
  expect(citation(aPublication({ original }), aSite())).toBe('Marine Office (January 2005). Pilots.')
})

test('the series is not repeated where the title has it, a page has no date, and the site may be under a path', () => {
  const page = aPublication({
    kind: 'pages',
    slug: 'method',
    title: 'Harbour Findings 1/05: method',
    series: 'Harbour Findings',
    number: '1/05',
    published: '',
  })
  expect(citation(page, aSite({ url: 'https://ports.example/harbours/' }))).toBe(
    'Harbour Inspectorate. Harbour Findings 1/05: method. https://ports.example/harbours/method/',
  )
})
