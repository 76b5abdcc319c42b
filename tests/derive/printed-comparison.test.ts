import { expect, test } from 'vitest'
import { printedComparison, printedId } from '../../src/derive/printed-comparison.ts'
import type { Printed } from '../../src/model/printed.ts'
import type { Table } from '../../src/model/table.ts'
import { aCell, aColumn, aTable } from '../support/library.ts'

const printed = (said: Partial<Printed> = {}): Printed => ({ table: 'theirs', differs: [], ...said })
const ours = aTable('bells/ours', 'Ours', { bay: '57', mole: '60', quay: '[x]' })
const theirs = aTable('bells/theirs', 'Theirs', { bay: '57.0', mole: '61', quay: '[x]' })
const told = (of: Printed, one: Table = ours, other: Table = theirs) => {
  const { compared, differences, onlyHere, onlyThere, idle } = printedComparison(one, of, other)
  return {
    compared,
    differences: differences.map(({ row, column, ours, theirs, note }) => [row.key, column.name, ours, theirs, note]),
    onlyHere: onlyHere.map(({ key }) => key),
    onlyThere: onlyThere.map(({ key }) => key),
    idle,
  }
}

test('a printed table of the same publication is named by its own name', () => {
  expect(printedId(ours, printed())).toBe('bells/theirs')
  expect(printedId(ours, printed({ table: 'peals/theirs' }))).toBe('peals/theirs')
})

test('cells are compared as what they stand for: 57 and 57.0 are one number, and symbols must be alike', () => {
  expect(told(printed())).toEqual({
    compared: 3,
    differences: [['mole', 'score', '60', '61', undefined]],
    onlyHere: [],
    onlyThere: [],
    idle: [],
  })
  const hidden = aTable('bells/theirs', 'Theirs', { bay: '57', mole: '60', quay: '[c]' })
  expect(told(printed(), ours, hidden).differences).toEqual([['quay', 'score', '[x]', '[c]', undefined]])
})

test('a note stands with its difference; a note without one is idle', () => {
  const note = { row: 'mole', column: 'score', note: 'The text prints 61.' }
  const idle = { row: 'bay', column: 'score', note: 'The text prints 57.' }
  expect(told(printed({ differs: [note, idle] }))).toMatchObject({
    differences: [['mole', 'score', '60', '61', 'The text prints 61.']],
    idle: [idle],
  })
})

test('rows are the same by their keys, by a column, or as they are said to be', () => {
  const other = aTable('bells/theirs', 'Theirs', { harbour: '57', mole: '60', pier: '1' })
  expect(told(printed(), ours, other)).toMatchObject({
    compared: 1,
    onlyHere: ['bay', 'quay'],
    onlyThere: ['harbour', 'pier'],
  })
  expect(told(printed({ partly: true }), ours, other)).toMatchObject({ compared: 1, onlyHere: [], onlyThere: [] })
  const rows = [{ row: 'bay', their_row: 'harbour' }]
  expect(told(printed({ rows }), ours, other)).toEqual({
    compared: 1,
    differences: [],
    onlyHere: [],
    onlyThere: [],
    idle: [],
  })
  expect(told(printed({ match: { column: 'score' } }), ours, other)).toMatchObject({
    onlyHere: ['quay'],
    onlyThere: ['pier'],
  })
})

test('a month equals the same month that was printed as a text', () => {
  const dated = (id: string, type: 'month' | 'text', cell: string): Table => {
    const table = aTable(id, id, { bay: '1' })
    const column = aColumn({ name: 'out', title: 'Out', type })
    const rows = table.rows.map((row) => ({ ...row, cells: { ...row.cells, out: aCell(cell) } }))
    return { ...table, description: { ...table.description, columns: [...table.description.columns, column] }, rows }
  }
  const of = printed({ columns: [{ column: 'out' }] })
  expect(
    told(of, dated('bells/ours', 'month', '2003-07'), dated('bells/theirs', 'text', 'July 2003')).differences,
  ).toEqual([])
  expect(
    told(of, dated('bells/ours', 'month', '2003-07'), dated('bells/theirs', 'text', 'Summer 2003')).differences,
  ).toEqual([['bay', 'out', 'July 2003', 'Summer 2003', undefined]])
})
