import { table } from '../load/table.ts'
import type { Problem } from '../model/problem.ts'
import type { Table } from '../model/table.ts'
import type { Sources } from '../queries/sources.ts'

/** Every table of the example site as its author wrote it, before anything in it is protected. */
export function writtenTables(
  files: ReadonlyMap<string, string>,
  sources: Sources,
  report: (fault: Omit<Problem, 'severity'>) => void,
): ReadonlyMap<string, Table> {
  const read = [...files].flatMap(([path, text]) => {
    const [, stem, publication = '', name = ''] = /^(data\/([a-z0-9-]+)\/([a-z0-9-]+))\.yaml$/.exec(path) ?? []
    if (stem === undefined || publication === 'registers') return []
    const csv = files.get(`${stem}.csv`)
    const rows = csv === undefined ? null : { file: `${stem}.csv`, text: csv }
    const made = table({ publication, name, csv: rows, yaml: { file: path, text } }, sources, report)
    return made === null ? [] : [[made.id, made] as const]
  })
  return new Map(read)
}
