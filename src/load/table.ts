import { placed } from '../model/place-of.ts'
import { type Cell, type Row, type Table, TableDescription } from '../model/table.ts'
import { cell } from './csv/cell.ts'
import { emptyFault, headerFits } from './csv/header.ts'
import { type CsvRecord, records } from './csv/records.ts'
import { lines } from './lines.ts'
import { quoted } from './quoted.ts'
import type { Report } from './report.ts'
import { checkTableNames } from './table-names.ts'
import { readMapping } from './yaml/read-mapping.ts'

/** The texts of a table's two files, and what it is called. */
export interface TableSource {
  readonly publication: string
  readonly name: string
  readonly csv: { readonly file: string; readonly text: string }
  readonly yaml: { readonly file: string; readonly text: string }
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The table that a CSV and its description are; null where either could not be read at all. Each fault is reported. */
export function table({ publication, name, csv, yaml }: TableSource, report: Report): Table | null {
  const source = {
    text: yaml.text,
    place: lines(yaml.file, yaml.text),
    family: 'table',
    field: 'field of this description',
  }
  const mapping = readMapping(source, TableDescription, report)
  if (mapping === null) return null
  const { value: description, placeOf } = mapping
  const rows = tableRows(csv, description, report)
  checkTableNames(description, rows && new Set(rows.map(({ key }) => key)), placeOf, report)
  if (rows === null) return null
  const made = { id: `${publication}/${name}`, publication, name, description, rows, file: csv.file }
  return placed<Table>(made, (part) => (part === undefined ? placeOf([]) : placeOf(part.split('.'))))
}

function tableRows({ file, text }: TableSource['csv'], description: TableDescription, report: Report): Row[] | null {
  const [header, ...body] = records(text, file, report)
  const names = description.columns.map(({ name }) => name)
  if (header === undefined) {
    report(emptyFault(file, names, 'Write the header and the rows.'))
    return null
  }
  const named = description.key.every((name) => names.includes(name))
  if (!headerFits(header, names, report) || !named) return null
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
