import type { z } from 'zod'
import {
  type ColumnType,
  SymbolName,
  symbolsWithoutValue,
  type Table,
  type TableDescription,
} from '../../src/model/table.ts'
import type { Choice } from '../../src/tables/selection.ts'
import { sampleTable } from './sample-table.ts'

/** A table as an author could have it, and how it is asked for. */
export interface TableCase {
  readonly what: string
  readonly table: Table
  readonly choice?: Choice
}

type Written = z.input<typeof TableDescription>
type Columns = Written['columns']

const key = { name: 'id', title: 'Id', type: 'text', shown: false } as const
const label = { name: 'area', title: 'Area', type: 'text' } as const
const numeric = (name: string, more: object = {}, type: ColumnType = 'integer') => ({
  name,
  title: name,
  type,
  ...more,
})
const simple: Columns = [key, label, numeric('visits', { required: false })]

const long =
  'Canran yr unigolion y cafodd eu hanghenion iechyd meddwl, tai a chyflogaeth eu hasesu’n llawn cyn pen pythefnos'
const arabic = 'نسبة الأشخاص الذين خضعوا لتقييم كامل لاحتياجاتهم الصحية والسكنية خلال أسبوعين من بدء الإشراف'
const some = (count: number, fields: (at: number) => readonly string[]) =>
  Array.from({ length: count }, (_, at) => fields(at))
const made = (
  what: string,
  columns: Columns,
  rows: readonly (readonly string[])[],
  more: object = {},
  choice: Choice = {},
) => ({
  what,
  table: sampleTable('made', { columns, key: 'id', ...more }, rows),
  choice,
})

const grouped: Columns = [
  key,
  { name: 'region', title: 'Region', type: 'text', required: false },
  label,
  numeric('here', { group: 'Score' }),
  numeric('all', { group: 'Score' }),
  numeric('share', { group: 'Share', required: false }, 'percent'),
  { name: 'rating', title: 'Rating', type: 'descriptor', values: ['Good', 'Weak'], required: false },
]
const inGroups = [
  ['kent', 'South', 'Kent', '1', '2', '57', 'Good'],
  ['essex', 'South', 'Essex', '3', '4', '57.5', ''],
  ['south', 'South', 'All of the South', '4', '6', '', ''],
  ['south-median', 'South', 'Median', '2', '3', '57', ''],
  ['durham', 'North', 'Durham', '5', '6', '', 'Weak'],
  ['all', '', 'All', '9', '12', '57', ''],
]

/** What a table has to stand, whatever its author does. */
export const tableCases: readonly TableCase[] = [
  made('no rows', simple, []),
  made('one row', simple, [['kent', 'Kent', '5']]),
  made(
    'gaps',
    [
      ...simple,
      numeric('rate', { required: false }, 'percent'),
      { name: 'on', title: 'On', type: 'date', required: false },
    ],
    [
      ['kent', 'Kent', '', '', ''],
      ['essex', 'Essex', '5', '', '2004'],
      ['surrey', '', '', '7', ''],
    ],
  ),
  made(
    'all symbols',
    [key, label, numeric('visits', { symbols: [...SymbolName.options] })],
    SymbolName.options.map((name) => [name, name, symbolsWithoutValue.has(name) ? `[${name}]` : `57 [${name}]`]),
  ),
  made(
    '200 rows',
    simple,
    some(200, (at) => [`a${at}`, `Area ${at}`, String(at)]),
  ),
  made(
    '20 columns',
    [key, label, ...some(19, (at) => [`n${at}`]).map(([name = '']) => numeric(name))],
    some(3, (at) => [`a${at}`, `Area ${at}`, ...some(19, (n) => [String(at * n)]).flat()]),
  ),
  made(
    'long labels in Welsh and Arabic',
    [key, { ...label, title: long }, { ...numeric('share', {}, 'percent'), title: arabic }],
    [
      ['cy', long, '57'],
      ['ar', arabic, '57.5'],
    ],
  ),
  made(
    'negative numbers',
    [key, label, numeric('change', {}, 'decimal'), numeric('cost', { unit: '£' }, 'money')],
    [
      ['kent', 'Kent', '-3.5', '-2203600'],
      ['essex', 'Essex', '12', '-0.50'],
    ],
  ),
  made(
    'nothing but zeros',
    [key, label, numeric('a'), numeric('b', {}, 'percent')],
    some(3, (at) => [`a${at}`, `A${at}`, '0', '0.0']),
  ),
  made(
    'a huge range',
    [key, label, numeric('a', {}, 'decimal')],
    [
      ['small', 'Small', '0.000001'],
      ['large', 'Large', '999999999999'],
    ],
  ),
  made('groups, two header rows, subtotals and a total', grouped, inGroups, {
    group: 'region',
    total: ['south', 'all'],
  }),
  made('rows headed by two columns', grouped, inGroups, { header: ['region', 'area'], total: ['south', 'all'] }),
  made(
    'two header rows and columns chosen',
    grouped,
    inGroups,
    {},
    { columns: 'all, area, here', group: 'rating', highlight: 'kent, all' },
  ),
  made(
    'notes everywhere',
    [...simple, numeric('rate', {}, 'percent')],
    [
      ['kent', 'Kent', '', '57'],
      ['essex', 'Essex', '5', '57.0'],
    ],
    {
      notes: [
        { text: 'Of a cell.', row: 'kent', column: 'rate' },
        { text: 'Of another.', row: 'kent', column: 'visits' },
        { text: 'Of a column.', column: 'rate' },
        { text: 'Of a row.', row: 'essex' },
        { text: 'Of all.' },
      ],
    },
  ),
]
