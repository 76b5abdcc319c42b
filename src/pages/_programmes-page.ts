import { coverage } from '../derive/inspections/coverage.ts'
import { inspectionIndex } from '../derive/inspections/inspection-index.ts'
import { programmesInUse } from '../derive/inspections/programmes-in-use.ts'
import { life } from '../format/life.ts'
import { number } from '../format/number.ts'
import type { Edition } from '../library.ts'
import type { LedgerTable } from './_ledger-table.ts'

/** The list of all programmes that something public names, with how much of each is recorded here. */
export function programmesPage({ library, url }: Edition): LedgerTable {
  const count = (value: number) => number(String(value))
  const { ofProgramme } = inspectionIndex(library.registers)
  return {
    id: 'programmes',
    caption: 'Programmes and what is recorded of them here',
    columns: ['Programme', 'Inspections', 'Areas inspected', 'Areas without inspection here'],
    rows: programmesInUse(library).map((programme) => {
      const { id, name, short, from, to, covers } = programme
      const { inspected, others } = coverage(programme, library.registers)
      const detail = [short, life(from, to)].filter((part) => part !== undefined && part !== '').join(', ')
      return {
        head: name,
        href: url.programme(id),
        ...(detail !== '' && { detail }),
        cells: [
          count(ofProgramme(id).length),
          count(inspected.length),
          covers === undefined ? 'not stated' : count(others.length),
        ],
      }
    }),
  }
}
