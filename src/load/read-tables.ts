import { nearest } from '../format/nearest.ts'
import { Slug } from '../model/fields.ts'
import { type Table, TableName } from '../model/table.ts'
import type { Sources } from '../queries/sources.ts'
import { limits } from './limits.ts'
import { quoted } from './quoted.ts'
import { type Entry, readFolder } from './read-folder.ts'
import { readText } from './read-text.ts'
import type { Report } from './report.ts'
import { table } from './table.ts'

/** Whose tables are read, and from what those are built that have a query. */
export interface Holders {
  /** The slugs of all publications, whether or not they may be public. */
  readonly known: ReadonlySet<string>
  /** Those of the publications that may be public. */
  readonly open: ReadonlySet<string>
  /** What may be public; what a public table is built from. */
  readonly sources: Sources
  /** The same with all that is not public yet. */
  readonly allSources: Sources
}

/**
 * The tables of every publication that may be public, by `publication/table`. Those of the others are read for their faults and
 * left out.
 */
export function readTables(
  root: string,
  { known, open, sources, allSources }: Holders,
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
    const isOpen = open.has(folder.name)
    for (const read of readTablesOf(root, folder, isOpen ? sources : allSources, report))
      if (isOpen) tables.set(read.id, read)
  }
  return tables
}

const top = ({ file }: Entry) => ({ file, line: 1, column: 1 })

function readTablesOf(root: string, folder: Entry, sources: Sources, report: Report): Table[] {
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
    const alone = !has.has(other)
    if (!alone && ending === 'yaml') continue
    const yaml = alone && ending === 'csv' ? null : `${folder.file}/${name}.yaml`
    const text = yaml === null ? null : readText(root, yaml, limits.yaml, report)
    if (yaml !== null && text === null) continue
    if (yaml === null || text === null || (alone && !/^query\s*:/m.test(text))) {
      report({
        ...top(entry),
        found: ending === 'csv' ? 'This table has no description.' : 'This description has no table.',
        allowed: 'A table is a pair of files: the CSV, and beside it the YAML that says what it means.',
        remedy: `Add ${folder.file}/${other}${ending === 'yaml' ? ', or build its rows from the registers by a query' : ''}.`,
        rule: 'table-files-paired',
      })
      continue
    }
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
    const csv = alone ? null : { file: entry.file, text: readText(root, entry.file, limits.csv, report) }
    if (csv?.text === null) continue
    const description = { file: yaml, text: text.replaceAll('\r\n', '\n') }
    const source = { publication: folder.name, name, csv: csv && { ...csv, text: csv.text }, yaml: description }
    const read = table(source, sources, report)
    if (read !== null) tables.push(read)
  }
  return tables
}
