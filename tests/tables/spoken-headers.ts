/**
 * The headers of a cell as assistive technology has them: those that its `headers` names; else, as HTML's algorithm for tables without
 * spans has it, those of its column and of its row by their `scope`.
 */
export function spokenHeaders(table: HTMLTableElement, cell: HTMLTableCellElement): readonly Element[] {
  const named = cell.getAttribute('headers')
  if (named !== null) {
    return named.split(' ').map((id) => {
      const head = table.querySelector(`[id="${id}"]`)
      if (head?.tagName !== 'TH') throw new Error(`${id} is no header of this table.`)
      return head
    })
  }
  if (table.querySelector('[colspan], [rowspan]') !== null) throw new Error('Spans need ids.')
  const above = [...(table.tHead?.rows ?? [])].flatMap(({ cells }) => cells[cell.cellIndex] ?? [])
  const beside = [...(cell.parentElement?.querySelectorAll(':scope > th') ?? [])]
  return [
    ...above.filter((head) => head.getAttribute('scope') === 'col'),
    ...beside.filter((head) => head.getAttribute('scope') === 'row'),
  ]
}
