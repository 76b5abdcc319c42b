import { describe, expect, test } from 'vitest'
import { catalogueExtract, dataCatalogue } from '../../src/feeds/data-catalogue.ts'
import { extractCsv } from '../../src/feeds/extract.ts'
import { DataCatalogue } from '../../src/model/data-catalogue.ts'
import { aPublication, aSite, aTable } from '../support/library.ts'

const at = (path: string) => `https://harbours.example/${path}`
const file = (path: string) => ({ url: at(path), bytes: 27, sha256: 'ab'.repeat(32) })
const table = aTable('pilots-2019/scores', 'Scores, by port', { ostend: '5', hull: '7' })
const set = {
  table,
  publication: aPublication({ published: '2019-05' }),
  page: at('data/pilots-2019/scores/'),
  publicationPage: at('reports/pilots-2019/'),
  csv: file('data/pilots-2019/scores.csv'),
  metadata: file('data/pilots-2019/scores.csv-metadata.json'),
  subjects: ['Hull', 'Tugs'],
}
const site = aSite({ licence: { name: 'CC BY 4.0', url: 'https://licences.example/by/', statement: 'Free to use.' } })
const facts = { site, page: at('data/'), schema: at('data/catalogue.schema.json') }

describe('the catalogue of all tables', () => {
  test('is a CSV of one line for each, with the digest of its file', () => {
    const lines = extractCsv(catalogueExtract([set], site))
      .trim()
      .split('\r\n')
    expect(lines).toEqual([
      'id,title,headline,publication,subjects,issued,modified,rows,columns,source,licence,page,csv,bytes,sha256,metadata',
      `pilots-2019/scores,"Scores, by port",,Pilots and their training,Hull;Tugs,2019-05,2019-05,2,2,"Pilots and their training, Appendix 1",CC BY 4.0,${set.page},${set.csv.url},27,${set.csv.sha256},${set.metadata.url}`,
    ])
  })

  test('is JSON-LD that keeps to its own schema', () => {
    const catalogue = dataCatalogue([set], facts)
    expect(DataCatalogue.parse(catalogue)).toEqual(catalogue)
    const [described] = catalogue['dcat:dataset']
    expect(described).toMatchObject({
      '@id': set.page,
      'dct:issued': '2019-05',
      'dct:license': { '@id': 'https://licences.example/by/' },
      'dcat:keyword': ['Hull', 'Tugs'],
    })
    expect(described?.['dcat:distribution'].map((each) => each['dcat:mediaType'])).toEqual([
      'text/csv',
      'application/csvm+json',
    ])
  })

  test('names a table’s own licence before its publication’s, and that before the site’s', () => {
    const own = { ...table, description: { ...table.description, licence: 'Crown copyright' } }
    const licensed = aPublication({ licence: { name: 'OGL 3.0' } })
    const rights = [set, { ...set, publication: licensed }, { ...set, publication: licensed, table: own }].map(
      (each) => dataCatalogue([each], facts)['dcat:dataset'][0]?.['dct:rights'],
    )
    expect(rights).toEqual(['CC BY 4.0', 'OGL 3.0', 'Crown copyright'])
    const [first] = dataCatalogue([{ ...set, table: own }], facts)['dcat:dataset']
    expect(first).not.toHaveProperty('dct:license')
  })

  test('of nothing is empty', () => {
    expect(dataCatalogue([], facts)['dcat:dataset']).toEqual([])
  })
})
