import { table } from '../load/table.ts'
import type { Problem } from '../model/problem.ts'
import type { Table } from '../model/table.ts'

/** Every table of the example site as its author wrote it, before anything in it is protected. */
export function writtenTables(
  files: ReadonlyMap<string, string>,
  report: (fault: Omit<Problem, 'severity'>) => void,
): ReadonlyMap<string, Table> {
  const read = [...files].flatMap(([path, text]) => {
    const [, stem, publication = '', name = ''] = /^(data\/([a-z0-9-]+)\/([a-z0-9-]+))\.csv$/.exec(path) ?? []
    if (stem === undefined || publication === 'registers') return []
    const yaml = { file: `${stem}.yaml`, text: files.get(`${stem}.yaml`) ?? '' }
    const made = table({ publication, name, csv: { file: path, text }, yaml }, report)
    return made === null ? [] : [[made.id, made] as const]
  })
  return new Map(read)
}
