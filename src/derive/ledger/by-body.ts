import type { Body } from '../../model/registers/bodies.ts'
import type { Label } from './label.ts'
import type { Entry } from './ledger.ts'

/** What one body has, by label. */
export interface OfBody {
  /** The register's body; left out where the ledger has only a printed name. */
  readonly id?: string
  readonly name: string
  readonly total: number
  readonly counts: ReadonlyMap<Label, number>
}

/** Entries by the body that has them now, by name. A name that no body of the register bears stands as it was printed. */
export function byBody(entries: readonly Entry[], bodies: readonly Body[]): readonly OfBody[] {
  const names = new Map(bodies.map(({ id, name }) => [id, name]))
  const groups = Map.groupBy(entries, ({ body, addressee }) => body ?? addressee.printed)
  return [...groups]
    .map(([key, those]): OfBody => {
      const name = names.get(key)
      const counts = Map.groupBy(those, ({ label }) => label)
      return {
        ...(name !== undefined && { id: key }),
        name: name ?? key,
        total: those.length,
        counts: new Map([...counts].map(([label, { length }]) => [label, length])),
      }
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
}
