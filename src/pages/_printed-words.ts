import { printedComparison, printedId } from '../derive/printed-comparison.ts'
import { plural } from '../format/plural.ts'
import { series } from '../format/sentence.ts'
import type { Table } from '../model/table.ts'
import { rowLabel } from '../tables/row-label.ts'
import { selection } from '../tables/selection.ts'
import type { RuleWords } from './_rule-words.ts'

/** A table’s comparisons with the printed ones, in plain sentences beside the rules that its numbers keep. */
export function printedWords(table: Table, tables: ReadonlyMap<string, Table>): readonly RuleWords[] {
  return (table.description.printed ?? []).flatMap((printed) => {
    const theirs = tables.get(printedId(table, printed))
    if (theirs === undefined) return []
    const { compared, differences } = printedComparison(table, printed, theirs)
    const cells = differences.map(({ row, column, ours, theirs: there }) => {
      const label = rowLabel(row, selection(table).headers[0])
      return `“${label}”, ${column.label ?? column.title}: ${ours || 'blank'} here, ${there || 'blank'} there`
    })
    const all = compared === 1 ? 'the one cell' : `${compared === 2 ? 'both' : `all ${compared}`} cells`
    return [
      {
        asks: `Every cell that both have equals that of “${theirs.description.title}” as it was printed.`,
        state: differences.length === 0 ? ('holds' as const) : ('disagrees' as const),
        result:
          differences.length === 0
            ? `Holds in ${all} compared.`
            : `The print differs in ${differences.length} of ${plural(compared, 'cell', 'cells')} (${series(cells)}); notes say where.`,
        note: undefined,
      },
    ]
  })
}
