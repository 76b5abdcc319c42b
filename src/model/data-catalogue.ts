import { z } from 'zod'
import { PreciseDate, WebAddress } from './fields.ts'

const link = z.strictObject({ '@id': WebAddress })

/** A file of a data set as the W3C's vocabulary for catalogues (DCAT) has it. */
const Distribution = z.strictObject({
  '@type': z.literal('dcat:Distribution'),
  'dct:title': z.string(),
  'dcat:downloadURL': link.describe('Where the file is.'),
  'dcat:mediaType': z.string().describe('Its media type, such as text/csv.'),
  'dcat:byteSize': z.int().describe('Its size in bytes.'),
  'spdx:checksum': z
    .strictObject({
      '@type': z.literal('spdx:Checksum'),
      'spdx:algorithm': z.strictObject({ '@id': z.literal('spdx:checksumAlgorithm_sha256') }),
      'spdx:checksumValue': z.string().regex(/^[0-9a-f]{64}$/),
    })
    .describe('The SHA-256 of its bytes, in hexadecimal digits.'),
  'dct:conformsTo': link.optional().describe('The standard that it keeps to.'),
})

/** One table. */
const DataSet = z.strictObject({
  '@id': WebAddress.describe('The page of the table.'),
  '@type': z.literal('dcat:Dataset'),
  'dct:identifier': z.string().describe('The publication and the name of the table, parted by a slash.'),
  'dct:title': z.string(),
  'dct:description': z.string().optional().describe('What the table says, in a sentence.'),
  'dct:isPartOf': link.describe('The publication.'),
  'dct:source': z.string().describe('The document and the place in it where the numbers were printed.'),
  'dct:publisher': z.string(),
  'dct:issued': PreciseDate.optional().describe('When the publication came out: a day, a month or a year.'),
  'dct:modified': PreciseDate.optional().describe('When it last changed here: a day, a month or a year.'),
  'dct:language': z.string(),
  'dct:rights': z.string().describe('The name of the licence.'),
  'dct:license': link.optional(),
  'dcat:keyword': z.array(z.string()).describe('What the publication is about.'),
  'dcat:landingPage': link,
  'dcat:distribution': z.array(Distribution).describe('The CSV, and the metadata that say what its columns mean.'),
})

/** `catalogue.json`: every table of the site, as JSON-LD in the terms of DCAT. */
export const DataCatalogue = z.strictObject({
  '@context': z.record(z.string(), z.string()),
  '@id': WebAddress.describe('The page that says the same.'),
  '@type': z.literal('dcat:Catalog'),
  'dct:conformsTo': link.describe('The address of this description.'),
  'dct:title': z.string(),
  'dct:publisher': z.string().describe('The name of the site.'),
  'dct:language': z.string(),
  'dct:rights': z.string(),
  'dct:license': link.optional(),
  'dcat:dataset': z.array(DataSet).describe('Publications newest first, the tables of each by name.'),
})
export type DataCatalogue = z.infer<typeof DataCatalogue>
