import { nearest } from '../format/nearest.ts'
import { series } from '../format/sentence.ts'
import type { Place } from '../model/problem.ts'
import { numericTypes, type Rule, type TableDescription } from '../model/table.ts'
import { type Path, subjectOf } from './issues.ts'
import { quoted } from './quoted.ts'
import type { Report } from './report.ts'

/**
 * Reports what a description says of columns and rows that the table does not have, and of columns that can't keep it.
 *
 * @param keys the keys of the rows; null where the rows could not be read
 */
export function checkTableNames(
  description: TableDescription,
  keys: ReadonlySet<string> | null,
  placeOf: (path: Path) => Place,
  report: Report,
): void {
  const columns = new Map<string, TableDescription['columns'][number]>()
  const tell = (path: Path, found: string, allowed: string, remedy: string, rule: string) => {
    report({ ...placeOf(path), subject: subjectOf(path), found, allowed, remedy, rule })
  }
  for (const [index, column] of description.columns.entries()) {
    const path = ['columns', index]
    if (columns.has(column.name)) {
      tell(
        [...path, 'name'],
        `${quoted(column.name)} is described twice.`,
        'Each column is described once.',
        'Take one of the two out.',
        'table-column-unique',
      )
    }
    columns.set(column.name, column)
    if (column.type === 'descriptor' && column.values === undefined) {
      tell(
        path,
        `The column ${column.name} has no values.`,
        'A descriptor needs its values, from best to worst.',
        'Add values: [Good, Fair, Weak] with the words as printed.',
        'table-descriptor-ordered',
      )
    }
    if (column.min !== undefined && column.max !== undefined && column.min > column.max) {
      tell(
        [...path, 'min'],
        `The least value, ${column.min}, is above the greatest, ${column.max}.`,
        'min must not be above max.',
        'Exchange the two.',
        'table-range-ordered',
      )
    }
  }
  const column = (name: string, path: Path, numeric = false) => {
    const found = columns.get(name)
    if (found === undefined) {
      const near = nearest(name, columns.keys())
      tell(
        path,
        `There is no column ${quoted(name)}.`,
        `The columns are ${series([...columns.keys()])}.`,
        near === undefined ? 'Write one of these.' : `Did you mean ${near}?`,
        'table-column-known',
      )
    } else if (numeric && !numericTypes.has(found.type)) {
      tell(
        path,
        `The column ${name} holds ${found.type}, not numbers.`,
        `A rule needs columns of numbers: ${series([...numericTypes], 'or')}.`,
        'Name another column, or change its type.',
        'table-column-numeric',
      )
    }
  }
  const row = (key: string, path: Path) => {
    if (keys === null || keys.has(key)) return
    const near = nearest(key, keys)
    tell(
      path,
      `There is no row ${quoted(key)}.`,
      'A row is named by its key.',
      near === undefined ? 'Write the key of a row of the table.' : `Did you mean ${near}?`,
      'table-row-known',
    )
  }
  const several = (names: readonly string[], field: string, index: number): Path =>
    names.length > 1 ? [field, index] : [field]
  for (const [index, name] of description.key.entries()) column(name, several(description.key, 'key', index))
  for (const [index, name] of (description.header ?? []).entries())
    column(name, several(description.header ?? [], 'header', index))
  if (description.group !== undefined) column(description.group, ['group'])
  for (const [index, key] of (description.total ?? []).entries())
    row(key, several(description.total ?? [], 'total', index))
  for (const field of ['column', 'number', 'part_of'] as const) {
    const name = description.questions?.[field]
    if (name !== undefined) column(name, ['questions', field])
  }
  for (const [index, { base }] of description.columns.entries())
    if (base !== undefined) column(base, ['columns', index, 'base'], true)
  for (const [index, link] of (description.links ?? []).entries()) {
    column(link.column, ['links', index, 'column'], true)
    if (link.row !== undefined) row(link.row, ['links', index, 'row'])
  }
  for (const [index, { take }] of description.columns.entries()) {
    if (take === undefined || description.query !== undefined) continue
    tell(
      ['columns', index, 'take'],
      'This column takes something from a register, and its table has a CSV.',
      'Only a table that a query builds takes its cells from a register.',
      'Take the line out, or write a query in place of the CSV.',
      'table-take-queried',
    )
  }
  for (const [index, { match, rows = [], columns = [], differs }] of (description.printed ?? []).entries()) {
    for (const [at, { row: key }] of rows.entries()) row(key, ['printed', index, 'rows', at, 'row'])
    if (match !== undefined) column(match.column, ['printed', index, 'match', 'column'])
    for (const [at, { column: name }] of columns.entries()) column(name, ['printed', index, 'columns', at, 'column'])
    for (const [at, differing] of differs.entries()) {
      column(differing.column, ['printed', index, 'differs', at, 'column'])
      row(differing.row, ['printed', index, 'differs', at, 'row'])
    }
  }
  for (const [index, note] of description.notes.entries()) {
    if (note.column !== undefined) column(note.column, ['notes', index, 'column'])
    if (note.row !== undefined) row(note.row, ['notes', index, 'row'])
  }
  for (const [index, rule] of description.rules.entries()) {
    for (const [path, name] of columnsOf(rule)) column(name, ['rules', index, ...path], true)
    if (rule.rule !== 'total-row') continue
    row(rule.row, ['rules', index, 'row'])
    for (const [at, key] of (rule.rows ?? []).entries()) row(key, ['rules', index, 'rows', at])
  }
}

/** The columns that a rule names, each with where it names them. */
function columnsOf(rule: Rule): [Path, string][] {
  const each = (field: string, names: readonly string[]) => names.map((name, at): [Path, string] => [[field, at], name])
  switch (rule.rule) {
    case 'sum':
      return [
        ...each('parts', rule.parts),
        ...(typeof rule.total === 'string' ? [[['total'], rule.total] as [Path, string]] : []),
      ]
    case 'fraction':
      return [
        [['numerator'], rule.numerator],
        [['denominator'], rule.denominator],
        [['percent'], rule.percent],
      ]
    case 'total-row':
    case 'ordered':
      return each('columns', rule.columns)
  }
}
