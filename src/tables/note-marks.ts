import type { Row, Table } from '../model/table.ts'
import { cellOf } from './cell-of.ts'
import { printedCell } from './printed-cell.ts'
import type { Selection } from './selection.ts'

/** A note as it stands under a table; one to the whole table has no letter. */
export interface LetteredNote {
  readonly letter: string | null
  readonly text: string
}

/** The notes that belong to what is shown, and the letters that stand at a column, a row or a cell. */
export interface NoteMarks {
  readonly notes: readonly LetteredNote[]
  readonly at: (place: { readonly row?: string; readonly column?: string }) => readonly string[]
}

/**
 * Letters follow the order of reading: headers from left to right, then row by row. Notes with the same text share a letter. A
 * note to the whole table needs no mark: a mark in a hidden caption could be reached by keyboard and not be seen. What explains
 * blank cells is said only where one is shown.
 */
export function noteMarks(table: Table, { columns, headers, group, rows }: Selection): NoteMarks {
  const { notes, rules } = table.description
  const letters = new Map<string, string>()
  const places = new Map<string, readonly string[]>()
  const mark = (row: string | undefined, column: string | undefined, texts: readonly string[]) => {
    for (const text of texts) if (!letters.has(text)) letters.set(text, letter(letters.size))
    if (texts.length > 0) places.set(placeKey(row, column), [...new Set(texts.map((text) => letters.get(text) ?? ''))])
  }
  const hasBlank = (inColumn: string | undefined) =>
    columns.some(
      (column) =>
        (inColumn ?? column.name) === column.name &&
        rows.some((row) => printedCell(cellOf(row, column), column) === ''),
    )
  const said = notes.filter(({ blanks, column }) => blanks !== true || hasBlank(column))
  const textsAt = (row: string | undefined, column: string | undefined) =>
    said.filter((note) => note.row === row && note.column === column).map(({ text }) => text)

  for (const { name } of columns) mark(undefined, name, textsAt(undefined, name))
  for (const { key } of rows as readonly Row[]) {
    for (const column of columns) {
      const ofRow = column === headers[0] ? textsAt(key, undefined) : []
      mark(key, column.name, [...ofRow, ...textsAt(key, column.name)])
    }
  }

  const shown = new Set(columns.map(({ name }) => name))
  const ofGroup = group === undefined ? [] : textsAt(undefined, group.name)
  const disagreements = rules.flatMap((rule) => {
    const named = columnsOf(rule)
    return rule.printed !== undefined && named.every((name) => shown.has(name)) ? [rule.printed] : []
  })
  const whole = [...textsAt(undefined, undefined), ...ofGroup, ...disagreements]
  const lettered = [...letters].map(([text, letter]) => ({ letter, text }))
  return {
    notes: [...whole.map((text) => ({ letter: null, text })), ...lettered],
    at: ({ row, column }) => places.get(placeKey(row, column)) ?? [],
  }
}

const placeKey = (row = '', column = '') => `${row}\n${column}`

/** 0 → a, 25 → z, 26 → aa. */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}

/** The columns that a rule speaks of. */
function columnsOf(rule: Table['description']['rules'][number]): readonly string[] {
  if (rule.rule === 'sum') return typeof rule.total === 'string' ? [...rule.parts, rule.total] : rule.parts
  if (rule.rule === 'fraction') return [rule.numerator, rule.denominator, rule.percent]
  return rule.columns
}
