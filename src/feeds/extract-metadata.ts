import type { Extract, ExtractColumn, Imprint } from './extract.ts'

/**
 * The description of extracts that refer to one another, as the W3C's CSV on the Web has it: one group of tables, which stands beside
 * each of the CSV files, so that a reader of any one finds the others and the keys between them.
 */
export function extractMetadata(extracts: readonly Extract[], imprint: Imprint): object {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:publisher': imprint.publisher,
    'dc:date': imprint.asAt,
    'dc:rights': imprint.licence.name,
    ...(imprint.licence.url !== undefined && { 'dc:license': { '@id': imprint.licence.url } }),
    'dcat:landingPage': { '@id': imprint.page },
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
    tables: extracts.map(({ name, title, columns, key }) => ({
      url: `${name}.csv`,
      lang: imprint.language,
      'dc:title': title,
      tableSchema: {
        columns: columns.map(columnSchema),
        ...(key.length > 0 && { primaryKey: key }),
        foreignKeys: columns.flatMap(({ name, refersTo }) =>
          refersTo === undefined || !extracts.some((other) => other.name === refersTo[0])
            ? []
            : [{ columnReference: name, reference: { resource: `${refersTo[0]}.csv`, columnReference: refersTo[1] } }],
        ),
      },
    })),
  }
}

const columnSchema = ({ name, about, datatype, required, isList }: ExtractColumn) => ({
  name,
  titles: [name],
  'dc:description': about,
  datatype,
  required,
  ...(isList === true && { separator: ';' }),
})
