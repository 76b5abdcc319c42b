import type { z } from 'zod'
import {
  type Cell,
  type Column,
  numericTypes,
  SymbolName,
  type Table,
  TableDescription,
} from '../../src/model/table.ts'

type Written = Omit<z.input<typeof TableDescription>, 'title' | 'source'> &
  Partial<Pick<z.input<typeof TableDescription>, 'title' | 'source'>>

/** A table of the invented publication `lights-2030`, from its description and its rows as the CSV would have them. */
export function sampleTable(name: string, description: Written, rows: readonly (readonly string[])[]): Table {
  const source = { document: 'Lights Report 2030', section: 'paragraph 2.1' }
  const whole = TableDescription.parse({ title: 'Scores', source, ...description })
  const { columns, key } = whole
  return {
    id: `lights-2030/${name}`,
    publication: 'lights-2030',
    name,
    description: whole,
    file: `data/lights-2030/${name}.csv`,
    rows: rows.map((fields, index) => {
      const cells = Object.fromEntries(columns.map((column, at) => [column.name, cell(fields[at] ?? '', column)]))
      return { key: key.map((part) => cells[part]?.printed ?? '').join('/'), line: index + 2, cells }
    }),
  }
}

function cell(field: string, column: Column): Cell {
  const match = /^(.*?) ?\[([a-z]+)\]$/.exec(field)
  const printed = match === null ? field : (match[1] ?? '')
  const symbol = match === null ? null : SymbolName.parse(match[2])
  if (printed === '') return { printed, value: null, symbol }
  return { printed, value: numericTypes.has(column.type) ? Number(printed) : printed, symbol }
}

/** Four lighthouses in two groups, with every kind of cell: a symbol alone, a symbol behind a value, a blank. */
export const scores = sampleTable(
  'scores',
  {
    columns: [
      { name: 'id', title: 'Id', type: 'text', shown: false },
      { name: 'light', title: 'Light', type: 'text' },
      { name: 'coast', title: 'Coast', type: 'text' },
      { name: 'before', title: 'First visit', type: 'percent', symbols: ['x', 'r'] },
      { name: 'after', title: 'Second visit', type: 'percent', required: false },
      { name: 'hours', title: 'Time lit', type: 'integer', unit: 'hours' },
      { name: 'cost', title: 'Cost', type: 'money', unit: '£' },
      { name: 'rating', title: 'Rating', type: 'descriptor', values: ['Bright', 'Fair', 'Dim'] },
    ],
    key: 'id',
    group: 'coast',
  },
  [
    ['north-head', 'North Head', 'North', '57', '71', '8750', '2203600', 'Fair'],
    ['skerry', 'Skerry', 'North', '[x]', '80', '900', '45000', 'Bright'],
    ['ness', 'Ness', 'South', '84 [r]', '', '4380', '100', 'Dim'],
    ['bar', 'Bar', 'South', '57.0', '40', '12', '0', 'Fair'],
  ],
)
