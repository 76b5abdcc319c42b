import type { z } from 'zod'
import { placed } from '../model/place-of.ts'
import { cellFinding } from './csv/cell-finding.ts'
import { emptyFault, headerFits } from './csv/header.ts'
import { type CsvRecord, records } from './csv/records.ts'
import { faults, type Path } from './issues.ts'
import { limits } from './limits.ts'
import { quoted } from './quoted.ts'
import type { Report } from './report.ts'
import { allowed, at } from './schema.ts'

/** What a register is made of: the schema of a row, and the columns that together name one. */
export interface RegisterShape<Row extends z.ZodObject> {
  readonly row: Row
  readonly key: readonly string[]
}

/** A register's rows in the order of its file. Faulty rows are reported and left out. */
export function register<Row extends z.ZodObject>(
  text: string,
  file: string,
  { row, key }: RegisterShape<Row>,
  report: Report,
): z.output<Row>[] {
  const columns = Object.keys(row.shape as object)
  const [header, ...body] = records(text, file, report)
  if (header === undefined) {
    report(emptyFault(file, columns, 'Write the header, or take the file out.'))
    return []
  }
  if (!headerFits(header, columns, report)) return []
  const keys = new Map<string, number>()
  let faulty = 0
  return body.flatMap((record) => {
    if (faulty > limits.faults) return []
    const value = registerRow(record, columns, row, report)
    if (value === null) {
      faulty++
      return []
    }
    const name = JSON.stringify(key.map((column) => value[column as keyof typeof value] ?? ''))
    const first = keys.get(name)
    keys.set(name, first ?? record.line)
    if (first === undefined) return [value]
    const words = key.map((column) => record.cells[columns.indexOf(column)]).join(', ')
    report({
      ...record.place(columns.indexOf(key[0] ?? '')),
      subject: key.join(', '),
      found: `${quoted(words)} names this row and the row in line ${first}.`,
      allowed: 'Each row must have a name of its own.',
      remedy: 'Change one of the two, or take out the row that stands twice.',
      rule: 'register-key-unique',
    })
    return []
  })
}

function registerRow<Row extends z.ZodObject>(
  record: CsvRecord,
  columns: readonly string[],
  schema: Row,
  report: Report,
): z.output<Row> | null {
  const faulty = new Set<PropertyKey>()
  const written: Record<string, string> = {}
  for (const [index, column] of columns.entries()) {
    const cell = record.cells[index] ?? ''
    const finding = cellFinding(cell)
    if (finding !== null) {
      faulty.add(column)
      report({ ...record.place(index), subject: column, ...finding })
    }
    if (cell !== '') written[column] = cell
  }
  const place = (path: Path) => record.place(Math.max(0, columns.indexOf(String(path[0] ?? ''))))
  const { success, data, error } = schema.safeParse(written)
  if (success && faulty.size === 0) return placed(data, (part) => place(part === undefined ? [] : [part]))
  const issues = (error?.issues ?? []).filter(({ path: [column = ''] }) => !faulty.has(column))
  const blank = issues.filter(({ path: [column = ''] }) => written[String(column)] === undefined)
  for (const { path } of blank) {
    report({
      ...place(path),
      subject: String(path[0]),
      found: 'The cell is blank.',
      allowed: `It must be ${allowed(at(schema, path))}.`,
      remedy: 'Write the value.',
      rule: 'register-cell-present',
    })
  }
  const misfits = issues.filter((issue) => !blank.includes(issue))
  const text = (path: Path) => {
    const cell = written[String(path[0])]
    const member = path[1]
    return typeof member === 'number' ? cell?.split(';')[member]?.trim() : cell
  }
  const source = { family: 'register', field: 'column of this register', place, text }
  for (const fault of faults(misfits, schema, source)) report(fault)
  return null
}
