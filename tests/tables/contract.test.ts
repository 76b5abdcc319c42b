import { toHtml } from 'hast-util-to-html'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { cellOf } from '../../src/tables/cell-of.ts'
import { dataTable } from '../../src/tables/data-table.ts'
import { printedCell } from '../../src/tables/printed-cell.ts'
import { selection } from '../../src/tables/selection.ts'
import { tableNotes } from '../../src/tables/table-notes.ts'
import { tableCases } from './cases.ts'
import { spokenHeaders } from './spoken-headers.ts'

describe.each(tableCases)('a table with $what', ({ table, choice = {} }) => {
  const options = { ...choice, id: 'table-made', caption: 'Table 1. Scores' }
  const html = toHtml(dataTable(table, options))
  const notes = tableNotes(table, options)
  const { document } = new JSDOM(html + (notes === null ? '' : toHtml(notes))).window
  const grid = document.querySelector('table') as HTMLTableElement
  const { columns, headers, group, rows } = selection(table, choice)
  const lines = [...grid.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.group)')]
  const text = (element: Element | undefined) => {
    const copy = element?.cloneNode(true) as Element | undefined
    for (const extra of copy?.querySelectorAll('sup, .unit') ?? []) extra.remove()
    return copy?.textContent.trim()
  }

  test('stands in a region that takes focus and is named by its caption', () => {
    const region = document.querySelector('.table-region')
    expect(region?.getAttribute('tabindex')).toBe('0')
    expect(region?.getAttribute('role')).toBe('region')
    expect(document.getElementById(region?.getAttribute('aria-labelledby') ?? '')).toBe(grid.caption)
    expect(html).not.toMatch(/ style=|<script| on\w+=/)
  })

  test('prints each cell of each row as the source has it, in its place', () => {
    const printed = rows.map((row) => columns.map((column) => printedCell(cellOf(row, column), column)))
    const shown = lines.map((line) => [...line.cells].map((cell) => text(cell)))
    if (rows.length === 0) {
      expect(shown).toEqual([['This table has no rows.']])
      return
    }
    // Groups come together, so that rows may stand in another order than the table has them.
    const found = rows.map((row) => {
      const labels = printed[rows.indexOf(row)] ?? []
      return shown.find((cells) =>
        cells.every((cell, at) => cell === labels[at] || (labels[at] === '' && cell === row.key)),
      )
    })
    expect(found).not.toContain(undefined)
    expect(shown).toHaveLength(rows.length)
  })

  test('gives each cell to a screen reader with all of its headers and no others', () => {
    for (const line of lines) {
      if (rows.length === 0) continue
      for (const [at, cell] of [...line.cells].entries()) {
        if (cell.tagName === 'TH') continue
        const column = columns[at]
        const heads = [...line.cells].filter(({ tagName }) => tagName === 'TH').map(text)
        const own = line.parentElement?.querySelector('.group')
        const wanted = [column?.group, column?.title, own ? text(own) : undefined, ...heads].filter(
          (name) => name !== undefined,
        )
        expect(spokenHeaders(grid, cell).map(text).toSorted()).toEqual(wanted.toSorted())
      }
    }
  })

  test('has no empty header, and cells in every row for every column', () => {
    for (const head of grid.querySelectorAll('th')) expect(text(head)).not.toBe('')
    const span = (line: HTMLTableRowElement) => [...line.cells].reduce((sum, { colSpan }) => sum + colSpan, 0)
    for (const line of grid.querySelectorAll<HTMLTableRowElement>('tbody tr')) expect(span(line)).toBe(columns.length)
    expect(grid.tHead?.rows.length).toBe(columns.some((column) => column.group !== undefined) ? 2 : 1)
    expect(headers.length).toBeGreaterThan(0)
    expect(columns).not.toContain(group)
  })

  test('says in words where a value is missing, and nothing where a text is blank', () => {
    for (const line of lines) {
      for (const cell of line.querySelectorAll('.blank')) {
        const isText = columns[(cell as HTMLTableCellElement).cellIndex]?.type === 'text'
        expect(cell.querySelector('[role=img]')?.getAttribute('aria-label') ?? '').toBe(isText ? '' : 'No value')
        expect(text(cell)).toBe('')
      }
    }
  })

  test('has each id once, and a target for each link', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const link of document.querySelectorAll('a')) expect(ids).toContain(link.getAttribute('href')?.slice(1))
  })

  test('keeps the same room behind the digits of all numbers of a column', () => {
    for (const at of columns.keys()) {
      const cells = lines.flatMap((line) =>
        line.querySelectorAll('td.numeric:not(.symbol)').length > 0 && line.cells[at] ? [line.cells[at]] : [],
      )
      const numbers = cells.filter((cell) => cell.matches('td.numeric:not(.symbol)'))
      const rooms = new Set(numbers.map((cell) => cell.querySelector('.tail')?.className ?? ''))
      expect(rooms.size).toBeLessThanOrEqual(1)
      const endings = new Set(
        numbers.map((cell) => /\d([.\D]*(\.\d+)?\D*)$/.exec(cell.textContent)?.[0].replace(/^\d/, '') ?? ''),
      )
      if (endings.size > 1) expect([...rooms][0]).toMatch(/^tail tail-\d+$/)
    }
  })

  test('is made alike the second time', () => {
    expect(toHtml(dataTable(table, options))).toBe(html)
  })
})
