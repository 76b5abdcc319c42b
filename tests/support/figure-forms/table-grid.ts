import type { Column } from '../../../src/model/table.ts'
import { elements, type PageElement } from '../built-site.ts'

/** A table of a page, read back: the texts of each row's cells under their headers, and the heading row over it. */
export interface TableGrid {
  readonly rows: readonly { readonly heading: string; readonly cells: ReadonlyMap<string, string> }[]
}

/** Reads a `<table>` whose head may have two rows, in which the upper header is put before the lower: “Lights lit / By day”. */
export function tableGrid(table: PageElement): TableGrid {
  const [head] = elements(table, ({ name }) => name === 'thead')
  if (head === undefined) throw new Error('The table has no head.')
  const headers = headersOf(head)
  const bodies = elements(table, ({ name }) => name === 'tbody')
  const rows = bodies.flatMap((body) => {
    let heading = ''
    return elements(body, ({ name }) => name === 'tr').flatMap((line) => {
      const cells = cellsOf(line)
      if (cells[0]?.attributes['scope'] === 'rowgroup') {
        heading = withoutNotes(cells[0])
        return []
      }
      if (cells.length !== headers.length)
        throw new Error(`A row has ${cells.length} cells under ${headers.length} headers: ${line.text}`)
      return [{ heading, cells: new Map(cells.map((cell, index) => [headers[index] ?? '', withoutNotes(cell)])) }]
    })
  })
  return { rows }
}

/** The text under a column's header; undefined where the table does not show the column. */
export function under(cells: ReadonlyMap<string, string>, { title, group }: Column): string | undefined {
  const header = group === undefined ? title : `${group} / ${title}`
  for (const name of [header, title]) {
    const found = cells.get(name)
    if (found !== undefined) return found
  }
  return undefined
}

const cellsOf = (line: PageElement) => line.children.filter(({ name }) => name === 'th' || name === 'td')

function headersOf(head: PageElement): readonly string[] {
  const grid: string[][] = []
  elements(head, ({ name }) => name === 'tr').forEach((line, rowIndex) => {
    let column = 0
    for (const cell of cellsOf(line)) {
      while (grid[column]?.[rowIndex] !== undefined) column++
      const wide = Number(cell.attributes['colspan'] ?? 1)
      const high = Number(cell.attributes['rowspan'] ?? 1)
      for (let place = column; place < column + wide; place++) {
        grid[place] ??= []
        for (let depth = 0; depth < high; depth++)
          (grid[place] ?? [])[rowIndex + depth] = depth === 0 ? withoutNotes(cell) : ''
      }
      column += wide
    }
  })
  return grid.map((texts) => texts.filter((text) => text !== '').join(' / '))
}

/** A cell's own text, without the letters of its notes and without the unit that stands behind a header. */
function withoutNotes(cell: PageElement): string {
  const apart = elements(cell, ({ name, attributes }) => name === 'sup' || attributes['class'] === 'unit')
  const texts = apart.map(({ text }) => text)
  let text = cell.text
  for (const note of texts.toReversed()) if (text.endsWith(note)) text = text.slice(0, -note.length).trim()
  return text
}
