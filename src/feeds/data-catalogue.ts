import { lastChanged } from '../derive/last-changed.ts'
import { type Licence, licenceOf } from '../derive/licence-of.ts'
import { printedSource } from '../format/printed-source.ts'
import type { DataCatalogue } from '../model/data-catalogue.ts'
import type { Publication } from '../model/library.ts'
import type { Site } from '../model/site.ts'
import type { Table } from '../model/table.ts'
import { maybe, needed, precise } from './columns.ts'
import type { Extract } from './extract.ts'

/** A file of the catalogue. */
export interface CataloguedFile {
  /** Its whole address. */
  readonly url: string
  readonly bytes: number
  readonly sha256: string
}

/** A table with all that a catalogue says of it. */
export interface Catalogued {
  readonly table: Table
  readonly publication: Publication
  /** Whole addresses. */
  readonly page: string
  readonly publicationPage: string
  readonly csv: CataloguedFile
  readonly metadata: CataloguedFile
  /** What the publication is about, in words. */
  readonly subjects: readonly string[]
}

/** The catalogue of all tables as a table itself, ready for CSV. */
export function catalogueExtract(sets: readonly Catalogued[], site: Site): Extract {
  return {
    name: 'catalogue',
    title: 'All tables',
    key: ['id'],
    columns: [
      needed('id', 'The publication and the name of the table, parted by a slash.'),
      needed('title', 'What the table shows.'),
      maybe('headline', 'What it says, in a sentence.'),
      needed('publication', 'The title of the publication.'),
      { ...maybe('subjects', 'What the publication is about.'), isList: true },
      maybe('issued', 'When the publication came out: a day, a month or a year.', precise),
      maybe('modified', 'When it last changed here: a day, a month or a year.', precise),
      needed('rows', 'The number of rows.', 'integer'),
      needed('columns', 'The number of columns.', 'integer'),
      needed('source', 'Where the numbers were printed.'),
      needed('licence', 'The name of the licence.'),
      needed('page', 'The page of the table.', 'anyURI'),
      needed('csv', 'The table as CSV.', 'anyURI'),
      needed('bytes', 'The size of the CSV in bytes.', 'integer'),
      needed('sha256', 'The SHA-256 of the CSV, in hexadecimal digits.'),
      needed('metadata', 'What the columns mean: metadata of CSV on the Web.', 'anyURI'),
    ],
    rows: sets.map(({ table, publication, page, csv, metadata, subjects }) => ({
      id: table.id,
      title: table.description.title,
      headline: table.description.headline,
      publication: publication.title,
      subjects,
      issued: publication.published || null,
      modified: lastChanged(publication) || null,
      rows: table.rows.length,
      columns: table.description.columns.length,
      source: printedSource(table.description.source),
      licence: licenceOf(table, publication, site).name,
      page,
      csv: csv.url,
      bytes: csv.bytes,
      sha256: csv.sha256,
      metadata: metadata.url,
    })),
  }
}

/** The catalogue as JSON-LD in the terms of DCAT; `page` and `schema` are whole addresses. */
export function dataCatalogue(
  sets: readonly Catalogued[],
  { site, page, schema }: { readonly site: Site; readonly page: string; readonly schema: string },
): DataCatalogue {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      spdx: 'http://spdx.org/rdf/terms#',
    },
    '@id': page,
    '@type': 'dcat:Catalog',
    'dct:conformsTo': { '@id': schema },
    'dct:title': `Data of ${site.name}`,
    'dct:publisher': site.name,
    'dct:language': site.language,
    ...rights(site.licence),
    'dcat:dataset': sets.map((set) => dataSet(set, site)),
  }
}

function dataSet({ table, publication, ...set }: Catalogued, site: Site): DataCatalogue['dcat:dataset'][number] {
  const { title, headline } = table.description
  const modified = lastChanged(publication)
  return {
    '@id': set.page,
    '@type': 'dcat:Dataset',
    'dct:identifier': table.id,
    'dct:title': title,
    ...(headline !== undefined && { 'dct:description': headline }),
    'dct:isPartOf': { '@id': set.publicationPage },
    'dct:source': printedSource(table.description.source),
    'dct:publisher': publication.publisher ?? site.name,
    ...(publication.published !== '' && { 'dct:issued': publication.published }),
    ...(modified !== '' && { 'dct:modified': modified }),
    'dct:language': publication.language ?? site.language,
    ...rights(licenceOf(table, publication, site)),
    'dcat:keyword': [...set.subjects],
    'dcat:landingPage': { '@id': set.page },
    'dcat:distribution': [
      distribution('CSV', 'text/csv', set.csv, 'https://www.rfc-editor.org/rfc/rfc4180'),
      distribution('CSV on the Web metadata', 'application/csvm+json', set.metadata, 'https://www.w3.org/ns/csvw'),
    ],
  }
}

function distribution(title: string, type: string, { url, bytes, sha256 }: CataloguedFile, standard: string) {
  return {
    '@type': 'dcat:Distribution' as const,
    'dct:title': title,
    'dcat:downloadURL': { '@id': url },
    'dcat:mediaType': type,
    'dcat:byteSize': bytes,
    'spdx:checksum': {
      '@type': 'spdx:Checksum' as const,
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' as const },
      'spdx:checksumValue': sha256,
    },
    'dct:conformsTo': { '@id': standard },
  }
}

const rights = ({ name, url }: Licence) => ({
  'dct:rights': name,
  ...(url !== undefined && { 'dct:license': { '@id': url } }),
})
