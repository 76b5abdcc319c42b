import type { Table } from '../../../src/model/table.ts'
import type { DrawnText } from './drawing.ts'
import type { ExpectedCell, ExpectedRow } from './expected.ts'

/** How the texts beside a row's marks, “total 43” and “n: Day 57; Night 12 (small base)”, differ from its whole and its bases. */
export function besideDifferences(
  { beside, cells }: ExpectedRow,
  texts: readonly DrawnText[],
  { withoutTotal, table }: { readonly withoutTotal: boolean; readonly table: Table },
): readonly string[] {
  const names = cells.map(({ name }) => name).toSorted((a, b) => b.length - a.length)
  const words = names.reduce((text, name) => text.replaceAll(name, '…'), texts.map(({ says }) => says).join(' '))
  const said = words.match(number) ?? []
  const wanted = beside.filter(({ role }) => role === 'base' || (role === 'total' && !withoutTotal))
  const due = wanted.flatMap(({ text }) => text.match(number) ?? [])
  const small = words.match(/small base/g)?.length ?? 0
  const dueSmall = wanted.filter((cell) => cell.role === 'base' && isSmall(cell, table)).length
  return [
    ...(said.toSorted().join() === due.toSorted().join()
      ? []
      : [`beside its marks stands ${said.join(', ') || 'no number'}, not ${due.join(', ') || 'none'}`]),
    ...(small === dueSmall ? [] : [`${small} bases are called small, not ${dueSmall}`]),
  ]
}

/** Below it a base is small, where the table's description sets nothing else. */
const usual = 30

export const smallBaseOf = ({ description }: Table): number => description.smallBase ?? usual
export const isSmall = ({ value }: ExpectedCell, table: Table): boolean =>
  typeof value === 'number' && value < smallBaseOf(table)

const number = /\d[\d,.]*%?|\[\w+\]/g
