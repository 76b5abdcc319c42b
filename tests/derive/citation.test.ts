import { describe, expect, test } from 'vitest'
import { citation, tableCitation } from '../../src/derive/citation.ts'
import { aPublication, aSite, aTable } from '../support/library.ts'

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

describe('a table is cited', () => {
  const table = aTable('pilots-2019/scores', 'Scores of ports')
  const printed = {
    ...table,
    description: { ...table.description, source: { ...table.description.source, table: 'Table 3', page: '9' } },
  }
  const address = 'https://harbours.example/data/pilots-2019/scores/'

  test('with the document that prints it and where, the version read, and the address of its data', () => {
    const publication = aPublication({
      versions: [
        { number: '1.0', date: '2019-05-14', kind: 'published', note: 'First.' },
        { number: '1.1', date: '2019-06-01', kind: 'correction', note: 'A typing error.' },
      ],
    })
    expect(tableCitation(printed, publication, aSite(), address)).toBe(
      'Harbour Inspectorate (14 May 2019). Scores of ports [table]. In: Pilots and their training, Appendix 1, Table 3, ' +
        `page 9. Version 1.1, 1 June 2019. ${address}`,
    )
  })

  test('as its author’s where the publication retells an original, whose versions this site’s are not', () => {
    const retold = aPublication({
      versions: [{ number: '1.0', date: '2020-01-01', kind: 'published', note: 'Retold.' }],
      original: {
        title: 'Are pilots well trained?',
        author: 'Chief Inspector of Harbours',
        publisher: 'Stationery Office',
        date: '2019',
        identifiers: [],
      },
    })
    expect(tableCitation(table, retold, aSite(), address)).toBe(
      'Chief Inspector of Harbours (2019). Scores of ports [table]. In: Pilots and their training, Appendix 1. ' +
        `Stationery Office. ${address}`,
    )
  })

  test('as the site’s own where it is built from registers', () => {
    const source = { document: 'Built from the register of ratings', section: '' }
    const query = { from: 'ratings' as const, where: [] }
    const built = { ...table, description: { ...table.description, source, query } }
    expect(tableCitation(built, aPublication({ publisher: 'Stationery Office' }), aSite(), address)).toBe(
      `Harbour Inspectorate. Scores of ports [table]. Built from the register of ratings. ${address}`,
    )
  })
})
