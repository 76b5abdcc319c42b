import type { DrawnText } from './drawing.ts'
import type { ExpectedRow } from './expected.ts'

/** How the texts beside a row's marks, “total 43” and “n: Day 57; Night 12 (small base)”, differ from its whole and its bases. */
export function besideDifferences(
  { beside, cells }: ExpectedRow,
  texts: readonly DrawnText[],
  withoutTotal: boolean,
): readonly string[] {
  const names = cells.map(({ name }) => name).toSorted((a, b) => b.length - a.length)
  const words = names.reduce((text, name) => text.replaceAll(name, '…'), texts.map(({ says }) => says).join(' '))
  const said = words.match(number) ?? []
  const wanted = beside.filter(({ role }) => role === 'base' || (role === 'total' && !withoutTotal))
  const due = wanted.flatMap(({ text }) => text.match(number) ?? [])
  return said.toSorted().join() === due.toSorted().join()
    ? []
    : [`beside its marks stands ${said.join(', ') || 'no number'}, not ${due.join(', ') || 'none'}`]
}

const number = /\d[\d,.]*%?|\[\w+\]/g
