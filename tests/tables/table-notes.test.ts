import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import type { Table } from '../../src/model/table.ts'
import { symbolLegend } from '../../src/tables/symbol-legend.ts'
import { tableNotes } from '../../src/tables/table-notes.ts'
import { scores } from './sample-table.ts'

const noted = (notes: Table['description']['notes'], rules: Table['description']['rules'] = []): Table => ({
  ...scores,
  description: { ...scores.description, notes, rules },
})
const html = (element: ReturnType<typeof tableNotes>) => (element === null ? null : toHtml(element))

describe('the notes of a table', () => {
  test('are none where there are none', () => expect(tableNotes(scores, { id: 'table-s' })).toBeNull())

  test('come after the author’s own, those to the whole table first and without a letter', () => {
    const table = noted([{ text: 'Of nights.', column: 'before' }, { text: 'Two visits.' }])
    expect(html(tableNotes(table, { id: 'table-s' }, ['Lit all year.']))).toBe(
      '<ul class="notes"><li>Lit all year.</li><li>Two visits.</li>' +
        '<li id="table-s-note-a"><sup>a</sup> Of nights.</li></ul>',
    )
  })

  test('are a paragraph where there is only one', () => {
    expect(html(tableNotes(noted([{ text: 'Two visits.' }]), { id: 'table-s' }))).toBe(
      '<p class="notes">Two visits.</p>',
    )
    expect(html(tableNotes(noted([{ text: 'Fog.', row: 'ness' }]), { id: 'table-s' }))).toBe(
      '<p class="notes" id="table-s-note-a"><sup>a</sup> Fog.</p>',
    )
  })

  test('are left out with the column or row that they are to, so that no note hangs in the air', () => {
    const table = noted([
      { text: 'Of nights.', column: 'before' },
      { text: 'Fog.', row: 'ness' },
    ])
    expect(tableNotes(table, { id: 'table-s', columns: 'light, cost', where: 'coast=North' })).toBeNull()
  })

  test('say where the source disagrees with itself, if the columns that disagree are shown', () => {
    const rule = {
      rule: 'ordered',
      columns: ['before', 'after'],
      printed: 'Bar fell, as printed.',
      tolerance: 0,
    } as const
    const table = noted([], [{ ...rule, columns: [...rule.columns] }])
    expect(html(tableNotes(table, { id: 'table-s' }))).toBe('<p class="notes">Bar fell, as printed.</p>')
    expect(tableNotes(table, { id: 'table-s', columns: 'light, before' })).toBeNull()
    expect(html(tableNotes(table, { id: 'table-s' }, ['Bar fell, as printed.']))).toBe(
      '<p class="notes">Bar fell, as printed.</p>',
    )
  })

  test('explain blank cells only where one is shown', () => {
    const table = noted([{ text: 'A blank was not counted.', blanks: true }])
    const withBlank: Table = {
      ...table,
      rows: table.rows.map((row, index) =>
        index > 0 ? row : { ...row, cells: { ...row.cells, after: { printed: '', value: null, symbol: null } } },
      ),
    }
    const said = '<p class="notes">A blank was not counted.</p>'
    expect(html(tableNotes(withBlank, { id: 'table-s' }))).toBe(said)
    expect(tableNotes(withBlank, { id: 'table-s', columns: 'light, before' })).toBeNull()
    const ofColumn = noted([{ text: 'A blank was not counted.', blanks: true, column: 'before' }])
    expect(tableNotes({ ...ofColumn, rows: withBlank.rows }, { id: 'table-s', columns: 'light, before' })).toBeNull()
  })

  test('are said once where an author repeats one of them: it keeps its letter', () => {
    const table = noted([{ text: 'Of nights.', column: 'before' }, { text: 'Two visits.' }])
    expect(html(tableNotes(table, { id: 'table-s' }, ['Of nights.', 'Two visits.', 'Two visits.']))).toBe(
      '<ul class="notes"><li>Two visits.</li><li id="table-s-note-a"><sup>a</sup> Of nights.</li></ul>',
    )
  })

  test('go on after z with two letters', () => {
    const notes = Array.from({ length: 28 }, (_, index) => ({ text: `Note ${index}.`, row: 'ness' }))
    const text = html(tableNotes(noted(notes), { id: 'table-s' })) ?? ''
    expect([...text.matchAll(/<sup>(\w+)</g)].map(([, letter]) => letter).slice(24)).toEqual(['y', 'z', 'aa', 'ab'])
  })
})

describe('the legend of symbols', () => {
  test('explains the symbols that occur, in the order of the list', () => {
    expect(html(symbolLegend(scores))).toBe('<p class="symbols">Symbols: [x] not available; [r] revised.</p>')
  })

  test('explains only what is shown', () => {
    expect(html(symbolLegend(scores, { where: 'coast=South' }))).toBe('<p class="symbols">Symbols: [r] revised.</p>')
    expect(symbolLegend(scores, { columns: 'light, cost' })).toBeNull()
  })
})
