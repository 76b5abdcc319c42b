import { csvLine } from './csv-line.ts'

/** A cell of an extract; null where nothing is known. */
export type Value = string | number | boolean | readonly string[] | null

export interface ExtractColumn {
  readonly name: string
  /** What it holds, in a sentence. */
  readonly about: string
  /** A datatype of CSV on the Web. */
  readonly datatype: string | { readonly base: string; readonly format: string }
  readonly required: boolean
  /** True for a list, whose members stand in one cell, separated by `;`. */
  readonly isList?: boolean
  /** The extract and the column to which its values refer. */
  readonly refersTo?: readonly [extract: string, column: string]
}

/** A part of the ledger as a table to download: the same rows as CSV and as JSON. */
export interface Extract {
  /** The file's name without its ending. */
  readonly name: string
  readonly title: string
  readonly columns: readonly ExtractColumn[]
  /** The columns that together name a row. */
  readonly key: readonly string[]
  readonly rows: readonly Readonly<Record<string, Value | undefined>>[]
}

/** An extract as CSV (RFC 4180). Blank for what is not known. */
export function extractCsv({ columns, rows }: Extract): string {
  const names = columns.map(({ name }) => name)
  return [names, ...rows.map((row) => names.map((name) => cell(row[name] ?? null)))].map(csvLine).join('')
}

function cell(value: Value): string {
  if (value === null) return ''
  return typeof value === 'object' ? value.join(';') : String(value)
}

/** What an extract's JSON says of itself. */
export interface Imprint {
  readonly publisher: string
  readonly page: string
  /** The day for which it is computed. */
  readonly asAt: string
  readonly licence: { readonly name: string; readonly url?: string | undefined }
  readonly language: string
}

/** An extract as JSON: its imprint, then its rows under its name, each with every column; null for what is not known. */
export function extractJson({ name, title, columns, rows }: Extract, imprint: Imprint): string {
  const full = rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])))
  return `${JSON.stringify({ title, ...imprint, [name]: full }, null, 2)}\n`
}
