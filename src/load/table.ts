import { placed } from '../model/place-of.ts'
import { BuiltTableDescription, type Cell, type Row, type Table, TableDescription } from '../model/table.ts'
import { queried } from '../queries/queried.ts'
import { builtFrom } from '../queries/registers-read.ts'
import type { Sources } from '../queries/sources.ts'
import { cell } from './csv/cell.ts'
import { emptyFault, headerFits } from './csv/header.ts'
import { type CsvRecord, records } from './csv/records.ts'
import { lines } from './lines.ts'
import { quoted } from './quoted.ts'
import type { Report } from './report.ts'
import { checkTableNames } from './table-names.ts'
import { readMapping } from './yaml/read-mapping.ts'

/** The texts of a table's two files, and what it is called. A table that a query builds from the registers has no CSV. */
export interface TableSource {
  readonly publication: string
  readonly name: string
  readonly csv: { readonly file: string; readonly text: string } | null
  readonly yaml: { readonly file: string; readonly text: string }
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * The table that a CSV and its description are, or that a description builds by its query; null where either could not be read at
 * all. Each fault is reported.
 */
export function table({ publication, name, csv, yaml }: TableSource, sources: Sources, report: Report): Table | null {
  const source = {
    text: yaml.text,
    place: lines(yaml.file, yaml.text),
    family: 'table',
    field: 'field of this description',
  }
  const mapping =
    csv === null ? readMapping(source, BuiltTableDescription, report) : readMapping(source, TableDescription, report)
  if (mapping === null) return null
  const { value, placeOf } = mapping
  const { query, columns } = value
  if (csv !== null && query !== undefined) report({ ...placeOf(['query']), ...both(csv.file) })
  const { source: printed = { document: query === undefined ? '' : builtFrom(query, columns), section: '' } } = value
  const description = { ...value, source: printed }
  const body =
    csv !== null
      ? csvRecords(csv, description, report)
      : query !== undefined && unique(columns.map(({ name }) => name))
        ? (queried({ query, columns, key: value.key }, sources, placeOf, report)?.map((row) => ({
            ...row,
            line: placeOf(['query']).line,
          })) ?? null)
        : null
  const named = value.key.every((name) => columns.some((column) => column.name === name))
  const rows = body === null || !named ? null : tableRows(body, description, report)
  checkTableNames(description, rows && new Set(rows.map(({ key }) => key)), placeOf, report)
  if (rows === null) return null
  const differing = (value.printed ?? []).flatMap(({ differs }) =>
    differs.map(({ row, column, note }) => ({ row, column, text: note })),
  )
  const noted = { ...description, notes: [...value.notes, ...differing] }
  const made = {
    id: `${publication}/${name}`,
    publication,
    name,
    description: noted,
    rows,
    file: csv?.file ?? yaml.file,
  }
  return placed<Table>(made, (part) => (part === undefined ? placeOf([]) : placeOf(part.split('.'))))
}

const unique = (names: readonly string[]) => new Set(names).size === names.length

const both = (file: string) => ({
  subject: 'query',
  found: `This table has a query, and rows of its own in ${file}.`,
  allowed: 'A table has either a CSV, or a query that builds its rows from the registers.',
  remedy: 'Take out one of the two.',
  rule: 'table-rows-single',
})

/** The records below the header of a CSV; null where it has none that fits. */
function csvRecords(
  { file, text }: NonNullable<TableSource['csv']>,
  { columns }: TableDescription,
  report: Report,
): readonly CsvRecord[] | null {
  const [header, ...body] = records(text, file, report)
  const names = columns.map(({ name }) => name)
  if (header === undefined) {
    report(emptyFault(file, names, 'Write the header and the rows.'))
    return null
  }
  return headerFits(header, names, report) ? body : null
}

function tableRows(body: readonly CsvRecord[], description: TableDescription, report: Report): Row[] {
  const keys = new Map<string, number>()
  return body.flatMap((record) => tableRow(record, description, keys, report) ?? [])
}

/** One row, or null where its key can't serve: blank, not a slug, or taken by the row in the line that `keys` gives. */
function tableRow(
  record: CsvRecord,
  description: TableDescription,
  keys: Map<string, number>,
  report: Report,
): Row | null {
  const cells: Record<string, Cell> = Object.create(null)
  const faulty = new Set<string>()
  for (const [index, column] of description.columns.entries()) {
    cells[column.name] = cell(record.cells[index] ?? '', column, (finding) => {
      faulty.add(column.name)
      report({ ...record.place(index), subject: column.name, ...finding })
    })
  }
  const indexOf = (name: string) => description.columns.findIndex((column) => column.name === name)
  const place = (part?: string) => record.place(part === undefined ? 0 : Math.max(0, indexOf(part)))
  for (const name of description.key) {
    const printed = cells[name]?.printed ?? ''
    if (slug.test(printed) || faulty.has(name)) continue
    faulty.add(name)
    report({
      ...place(name),
      subject: name,
      found: `${quoted(printed)} can’t name a row.`,
      allowed: 'A cell of a key column must be small letters, digits and single hyphens, such as kent.',
      remedy: 'Write a short name of that form, and the name as printed in another column.',
      rule: 'table-key-slug',
    })
  }
  if (description.key.some((name) => faulty.has(name))) return null
  const key = description.key.map((name) => cells[name]?.printed).join('/')
  const first = keys.get(key)
  if (first !== undefined) {
    report({
      ...place(description.key[0]),
      subject: description.key.join(', '),
      found: `${quoted(key)} names this row and the row in line ${first}.`,
      allowed: 'Each row must have a key of its own.',
      remedy: 'Change one of the two keys, or take out the row that stands twice.',
      rule: 'table-key-unique',
    })
    return null
  }
  keys.set(key, record.line)
  return placed<Row>({ key, line: record.line, cells }, place)
}
