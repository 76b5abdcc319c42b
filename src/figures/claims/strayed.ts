import { type NumberInText, numbersInText } from '../../derive/numbers-in-text.ts'
import { reading } from '../../derive/says/reading.ts'
import type { Row } from '../../model/table.ts'
import { rowLabel } from '../../tables/row-label.ts'
import { selection } from '../../tables/selection.ts'
import { type Backing, backed } from './backed.ts'

/** A per cent that the table has, and the rows that its sentence names without one of them having it. */
export interface Strayed extends NumberInText {
  readonly rows: readonly string[]
}

/**
 * The exact per cents of a claim that belong to none of the rows which their sentence names: “Kent scored highest, at 85%”, where 85% is
 * Dover's. Other numbers may count rows, and a sentence may name rows loosely, so that nothing is said of these.
 */
export function strayed(text: string, backing: Backing): readonly Strayed[] {
  const { table } = backing
  const [header] = selection(table).headers
  const labels = table.rows.map((row) => ({ row, label: rowLabel(row, header) }))
  return text.split(/[;.](?=\s|$)/).flatMap((sentence) => {
    const named = labels.filter(({ label }) => isNamed(label, sentence))
    if (named.length === 0) return []
    const rows: readonly Row[] = named.map(({ row }) => row)
    return numbersInText(sentence).flatMap((number) => {
      const read = reading(number.says)
      const isExact = read?.phrase === 'bare' && read.quantity.says === 'percent' && read.change === undefined
      if (!isExact || backed(read, [], { ...backing, rows })) return []
      return [{ ...number, rows: named.map(({ label }) => label) }]
    })
  })
}

/** Whether the label stands in the sentence by itself, not within a longer word. */
function isNamed(label: string, sentence: string): boolean {
  const at = label === '' ? -1 : sentence.indexOf(label)
  const before = sentence[at - 1] ?? ' '
  const behind = sentence[at + label.length] ?? ' '
  return at !== -1 && !/[\p{L}\p{N}]/u.test(before + behind)
}
