import { expect, test } from 'vitest'
import { aToZ } from '../../src/derive/a-to-z.ts'
import { urlsUnder } from '../../src/format/url.ts'
import type { Publication } from '../../src/model/library.ts'
import { anInspection } from '../support/inspections.ts'
import {
  aBody,
  aChapter,
  aHeading,
  aLibrary,
  anAddressee,
  anOutline,
  aProgramme,
  aPublication,
  aRecommendation,
  aTable,
  aTerm,
  someRegisters,
} from '../support/library.ts'

const report = aPublication({
  slug: 'pilots-2019',
  title: 'The training of pilots',
  series: 'Harbour Findings',
  number: '1/19',
  chapters: [aChapter('ships', '“Ships” of 2019')],
})
const page = aPublication({ kind: 'pages', slug: 'method', title: 'Method', published: '' })

function outline({ slug }: Publication, chapter?: string) {
  if (slug !== 'pilots-2019') return anOutline()
  if (chapter === undefined)
    return anOutline({ headings: [aHeading('2.1 Ambition', 'ambition'), aHeading('Deep', 'deep', 3)] })
  const place = { file: 'x.mdx', line: 1, column: 1 }
  const figure = { ...place, word: 'Bars', id: 'crews', attributes: { title: 'A crew’s hours' } }
  return anOutline({ headings: [aHeading('Éclairage', 'eclairage')], figures: [figure] })
}

test('everything that can be read has its line, filed without article, section number and quotation marks', () => {
  const library = aLibrary({
    publications: [report, page],
    registers: someRegisters({
      bodies: [aBody('guild', 'Harbour Guild'), aBody('to-come', 'To come')],
      programmes: [{ ...aProgramme('harbours', 'Quay inspections'), short: 'QI' }, aProgramme('later', 'To come')],
      inspections: [
        anInspection('undated', { name: 'Quay of the north' }),
        anInspection('dated', { name: 'Quay of the south', report_published: '2019-06' }),
      ],
      themes: ['lamps', 'hedges'].map((id) => ({ id, name: `Harbour ${id}`, definition: id })),
      recommendations: [aRecommendation('pilots-2019/1', { themes: ['lamps'] })],
      addressees: [anAddressee('pilots-2019/1', 'the Guild', { body: 'guild' })],
      glossary: [aTerm('AIS', { expansion: 'Automatic identification' }), aTerm('Tug')],
    }),
    tables: new Map([['pilots-2019/tides', aTable('pilots-2019/tides', '2019 tides')]]),
  })
  expect(aToZ(library, outline, urlsUnder('/h/'))).toEqual([
    {
      letter: '0–9',
      lines: [{ text: '2019 tides', detail: 'Table, The training of pilots', href: '/h/data/pilots-2019/tides/' }],
    },
    {
      letter: 'A',
      lines: [
        { text: 'AIS', detail: 'Glossary: Automatic identification', href: '/h/glossary/#term-ais' },
        { text: '2.1 Ambition', detail: 'Section, The training of pilots', href: '/h/reports/pilots-2019/#ambition' },
      ],
    },
    {
      letter: 'C',
      lines: [
        {
          text: 'A crew’s hours',
          detail: 'Figure, The training of pilots',
          href: '/h/reports/pilots-2019/ships/#figure-crews',
        },
      ],
    },
    {
      letter: 'E',
      lines: [
        {
          text: 'Éclairage',
          detail: 'Section, The training of pilots',
          href: '/h/reports/pilots-2019/ships/#eclairage',
        },
      ],
    },
    {
      letter: 'H',
      lines: [
        { text: 'Harbour Guild', detail: 'Body', href: '/h/bodies/guild/' },
        { text: 'Harbour lamps', detail: 'Theme', href: '/h/themes/lamps/' },
      ],
    },
    { letter: 'M', lines: [{ text: 'Method', href: '/h/method/' }] },
    {
      letter: 'Q',
      lines: [
        { text: 'Quay inspections', detail: 'Programme, QI', href: '/h/programmes/harbours/' },
        { text: 'Quay of the north', detail: 'Inspection', href: '/h/inspections/undated/' },
        { text: 'Quay of the south', detail: 'Inspection, June 2019', href: '/h/inspections/dated/' },
      ],
    },
    {
      letter: 'S',
      lines: [
        { text: '“Ships” of 2019', detail: 'Chapter, The training of pilots', href: '/h/reports/pilots-2019/ships/' },
      ],
    },
    {
      letter: 'T',
      lines: [
        {
          text: 'The training of pilots',
          detail: 'Harbour Findings 1/19, 14 May 2019',
          href: '/h/reports/pilots-2019/',
        },
        { text: 'Tug', detail: 'Glossary', href: '/h/glossary/#term-tug' },
      ],
    },
  ])
})

test('a site with nothing published has an empty index', () => {
  expect(aToZ(aLibrary(), outline, urlsUnder('/'))).toEqual([])
})
