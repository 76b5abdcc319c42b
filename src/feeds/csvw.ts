import { printedSource } from '../format/printed-source.ts'
import { type Column, numericTypes, symbolMeanings, symbolsWithoutValue, type Table } from '../model/table.ts'

/** What the metadata of a CSV says besides what its table knows. */
export interface CsvwOptions {
  /** The CSV, relative to the metadata or whole. */
  readonly url: string
  /** The table's own page. */
  readonly page?: string
  /** Who publishes the file. */
  readonly publisher: string
  /** The site's licence, for a table that names none of its own. */
  readonly licence: { readonly name: string; readonly url?: string | undefined }
  /** The language of the texts, such as `en-GB`. */
  readonly language: string
}

/** The table's description as the W3C's CSV on the Web has it (`<table>.csv-metadata.json`), ready for JSON. */
export function csvMetadata(table: Table, options: CsvwOptions): object {
  const { description } = table
  const { columns, key, header, source, licence } = description
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url: options.url,
    lang: options.language,
    'dc:title': description.title,
    ...(description.headline !== undefined && { 'dc:description': description.headline }),
    'dc:source': printedSource(source),
    'dc:publisher': options.publisher,
    'dc:rights': licence ?? options.licence.name,
    ...(licence === undefined && options.licence.url !== undefined && { 'dc:license': { '@id': options.licence.url } }),
    ...(options.page !== undefined && { 'dcat:landingPage': { '@id': options.page } }),
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
    notes: notes(table, options.url),
    tableSchema: {
      columns: columns.map((column) => columnSchema(column, table)),
      primaryKey: key,
      ...(header !== undefined && { rowTitles: header }),
    },
  }
}

function columnSchema(column: Column, table: Table): object {
  const { name, title, label, unit, required, symbols } = column
  const alone = symbols.filter((symbol) => symbolsWithoutValue.has(symbol))
  const about = [
    ...(column.type === 'percent' ? ['Per cent: 57 stands for 57%.'] : []),
    ...(unit === undefined ? [] : [`Unit: ${unit}.`]),
    ...symbols.map((symbol) => `[${symbol}] means ${symbolMeanings[symbol]}.`),
  ]
  return {
    name,
    // The first title is the CSV's own header, by which a reader of the file matches header and schema.
    titles: [...new Set([name, title, ...(label === undefined ? [] : [label])])],
    ...(about.length > 0 && { 'dc:description': about.join(' ') }),
    datatype: datatype(column, table),
    null: ['', ...alone.map((symbol) => `[${symbol}]`)],
    required: required && alone.length === 0,
  }
}

/** Numbers and dates as such, unless symbols follow them or their precision varies: then texts of a declared form. */
function datatype(column: Column, table: Table): string | object {
  const { type, min, max, values, name } = column
  const following = column.symbols.filter((symbol) => !symbolsWithoutValue.has(symbol))
  const behind = following.length === 0 ? '' : `( \\[(${following.join('|')})\\])?`
  if (numericTypes.has(type)) {
    const fraction = type === 'integer' ? '' : '(\\.[0-9]+)?'
    if (behind !== '') return { base: 'string', format: `-?[0-9]+${fraction}${behind}` }
    const bounds = { ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) }
    const base = type === 'integer' ? 'integer' : 'decimal'
    return Object.keys(bounds).length === 0 ? base : { base, ...bounds }
  }
  if (type === 'date' || type === 'month') {
    const printed = table.rows.flatMap(({ cells }) => cells[name]?.printed || [])
    const exact = type === 'date' ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d$/
    if (behind === '' && printed.every((date) => exact.test(date))) return type === 'date' ? 'date' : 'gYearMonth'
    return { base: 'string', format: `[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?${behind}` }
  }
  if (values === undefined) return 'string'
  return { base: 'string', format: `(${values.map(literal).join('|')})${behind}` }
}

/** A text as a regular expression that matches it alone. */
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The table's notes as web annotations on the cells that they are to: rows and columns are counted from 1, the header is row 1. */
function notes({ description, rows }: Table, url: string): readonly object[] {
  const own = description.notes.map(({ text, row, column }) => {
    const line = rows.findIndex(({ key }) => key === row) + 2
    const position = description.columns.findIndex(({ name }) => name === column) + 1
    const fragment =
      row === undefined
        ? column === undefined
          ? ''
          : `#col=${position}`
        : column === undefined
          ? `#row=${line}`
          : `#cell=${line},${position}`
    return { type: 'Annotation', target: `${url}${fragment}`, body: { type: 'TextualBody', value: text } }
  })
  const printed = description.rules.flatMap(({ printed }) =>
    printed === undefined ? [] : [{ type: 'Annotation', target: url, body: { type: 'TextualBody', value: printed } }],
  )
  return [...own, ...printed]
}
