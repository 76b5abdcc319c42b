import { csv } from '../../src/feeds/csv.ts'
import type { Disclosure } from '../../src/model/site.ts'
import type { Link, Rule, Table } from '../../src/model/table.ts'
import { aCell, aColumn } from '../support/library.ts'
import type { Published, PublishedRule } from './attacker.ts'

export interface Made {
  readonly id?: string
  readonly disclosure?: Disclosure
  readonly rules?: readonly Rule[]
  readonly links?: readonly Link[]
  readonly bases?: Readonly<Record<string, string>>
}

const free = { tolerance: 0 }
export const sum = (parts: readonly string[], total: string | number): Rule => ({
  rule: 'sum',
  parts: [...parts],
  total,
  ...free,
})
export const totalRow = (row: string, rows: readonly string[], columns: readonly string[]): Rule => ({
  rule: 'total-row',
  row,
  rows: [...rows],
  columns: [...columns],
  ...free,
})
export const fraction = (numerator: string, denominator: string, percent: string): Rule => ({
  rule: 'fraction',
  numerator,
  denominator,
  percent,
  ...free,
})

export const policyOf = (threshold: number, said: Partial<Exclude<Disclosure, 'none'>> = {}): Disclosure => ({
  threshold,
  rounding: 1,
  zeros: 'show',
  totals: 'hide',
  ...said,
})

export type Rows = Readonly<Record<string, Readonly<Record<string, string | number>>>>

/** A table of people: rows by key, cells by column. Columns whose names begin with `share` or `mean` are not counts. */
export function people(rows: Rows, made: Made = {}): Table {
  const { id = 'crews/all', disclosure = policyOf(5), rules = [], links, bases = {} } = made
  const [publication = '', name = ''] = id.split('/')
  const columns = Object.keys(Object.values(rows)[0] ?? {})
  return {
    id,
    publication,
    name,
    description: {
      title: id,
      source: { document: 'Crews', section: '1' },
      columns: [
        aColumn({ name: 'key', title: 'Key', type: 'text' }),
        ...columns.map((column) =>
          column.startsWith('share')
            ? aColumn({ name: column, title: column, type: 'percent' })
            : column.startsWith('mean')
              ? aColumn({ name: column, title: column, type: 'decimal', base: bases[column] })
              : aColumn({ name: column, title: column, type: 'integer', unit: 'people', counts: 'people' }),
        ),
      ],
      key: ['key'],
      notes: [],
      rules: [...rules],
      disclosure,
      ...(links !== undefined && { links: [...links] }),
    },
    rows: Object.entries(rows).map(([key, cells], index) => ({
      key,
      line: index + 2,
      cells: {
        key: aCell(key),
        ...Object.fromEntries(Object.entries(cells).map(([column, value]) => [column, aCell(String(value))])),
      },
    })),
    file: `data/${id}.csv`,
  }
}

/** What a reader of the table's page and download has. */
export function published(table: Table): Published {
  const { columns, rules, disclosure } = table.description
  return {
    id: table.id,
    csv: csv(table),
    key: 'key',
    counts: columns.flatMap(({ name, counts }) => (counts === 'people' ? [name] : [])),
    rules: rules as unknown as readonly PublishedRule[],
    rounding: disclosure === undefined || disclosure === 'none' ? 1 : disclosure.rounding,
  }
}

export const byId = (...tables: readonly Table[]) => new Map(tables.map((table) => [table.id, table]))

/** By `table row column`, what each cell prints. */
export function prints(tables: ReadonlyMap<string, Table>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...tables.values()].flatMap((table) =>
      table.rows.flatMap(({ key, cells }) =>
        Object.entries(cells).flatMap(([column, { printed, symbol }]) =>
          column === 'key' ? [] : [[`${table.id} ${key} ${column}`, symbol === null ? printed : `[${symbol}]`]],
        ),
      ),
    ),
  )
}

const all = (list: readonly number[]) => list.reduce((sum, number) => sum + number, 0)

/** Rows and rules of a table of two ways with both margins, from its inner numbers. */
export function margins(numbers: readonly (readonly number[])[]) {
  const columns = ['boys', 'girls', 'men', 'women'].slice(0, numbers[0]?.length)
  const rows = ['ash', 'bay', 'cove', 'dune', 'esk'].slice(0, numbers.length)
  const row = (list: readonly number[]) => ({
    ...Object.fromEntries(columns.map((name, at) => [name, list[at] ?? 0])),
    everyone: all(list),
  })
  const sums = columns.map((_name, at) => all(numbers.map((list) => list[at] ?? 0)))
  const cells: Record<string, Record<string, number>> = {
    ...Object.fromEntries(rows.map((name, at) => [name, row(numbers[at] ?? [])])),
    total: row(sums),
  }
  return { cells, rules: [sum(columns, 'everyone'), totalRow('total', rows, [...columns, 'everyone'])], rows, columns }
}
