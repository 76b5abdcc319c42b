import { nearest } from '../format/nearest.ts'
import { Slug } from '../model/fields.ts'
import { type Table, TableName } from '../model/table.ts'
import { limits } from './limits.ts'
import { quoted } from './quoted.ts'
import { type Entry, readFolder } from './read-folder.ts'
import { readText } from './read-text.ts'
import type { Report } from './report.ts'
import { table } from './table.ts'

/**
 * The tables of every publication that may be public, by `publication/table`. Those of the others are read for their faults and
 * left out.
 *
 * @param known the slugs of all publications, whether or not they may be public
 */
export function readTables(
  root: string,
  { known, open }: { known: ReadonlySet<string>; open: ReadonlySet<string> },
  report: Report,
): Map<string, Table> {
  const tables = new Map<string, Table>()
  for (const folder of readFolder(root, 'data', report)) {
    if (['registers', 'bundles'].includes(folder.name) && folder.folder) continue
    if (!folder.folder || !known.has(folder.name)) {
      const near = nearest(folder.name, [...known, 'registers', 'bundles'])
      report({
        ...top(folder),
        found: folder.folder ? `No publication has the slug ${quoted(folder.name)}.` : 'This file is not read.',
        allowed: 'data/ holds registers/ and, for each publication that has tables, a folder with its slug.',
        remedy: near === undefined ? 'Move or rename it.' : `Did you mean ${near}?`,
        rule: 'table-publication-exists',
      })
      if (!folder.folder) continue
    }
    for (const read of readTablesOf(root, folder, report)) if (open.has(folder.name)) tables.set(read.id, read)
  }
  return tables
}

const top = ({ file }: Entry) => ({ file, line: 1, column: 1 })

function readTablesOf(root: string, folder: Entry, report: Report): Table[] {
  const entries = readFolder(root, folder.file, report)
  const has = new Set(entries.map(({ name }) => name))
  const tables: Table[] = []
  for (const entry of entries) {
    const [, name = '', ending] = /^(.*)\.(csv|yaml)$/.exec(entry.name) ?? []
    if (entry.folder || ending === undefined) {
      report({
        ...top(entry),
        found: `${quoted(entry.name)} is not read.`,
        allowed: 'A publication’s folder of tables holds pairs of files: scores.csv and scores.yaml.',
        remedy: /\.yml$/.test(entry.name) ? 'Rename it to end with .yaml.' : 'Move or rename it.',
        rule: 'table-file-known',
      })
      continue
    }
    const other = ending === 'csv' ? `${name}.yaml` : `${name}.csv`
    if (!has.has(other)) {
      report({
        ...top(entry),
        found: ending === 'csv' ? 'This table has no description.' : 'This description has no table.',
        allowed: 'A table is a pair of files: the CSV, and beside it the YAML that says what it means.',
        remedy: `Add ${folder.file}/${other}.`,
        rule: 'table-files-paired',
      })
      continue
    }
    if (ending === 'yaml') continue
    if (!TableName.safeParse(name).success || !Slug.safeParse(folder.name).success) {
      report({
        ...top(entry),
        found: `${quoted(name)} can’t be an address.`,
        allowed: 'A table’s file is named with small letters, digits and single hyphens, such as scores.csv.',
        remedy: 'Rename the two files.',
        rule: 'file-name-slug',
      })
      continue
    }
    const yaml = {
      file: `${folder.file}/${other}`,
      text: readText(root, `${folder.file}/${other}`, limits.yaml, report),
    }
    const csv = { file: entry.file, text: readText(root, entry.file, limits.csv, report) }
    if (yaml.text === null || csv.text === null) continue
    const description = { file: yaml.file, text: yaml.text.replaceAll('\r\n', '\n') }
    const read = table({ publication: folder.name, name, csv: { ...csv, text: csv.text }, yaml: description }, report)
    if (read !== null) tables.push(read)
  }
  return tables
}
