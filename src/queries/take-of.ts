import type { Take } from '../model/query.ts'
import type { Column } from '../model/table.ts'

/** What a column takes; the name of a field alone stands for its one value. */
export function takeOf({ take }: Column): Take | undefined {
  return typeof take === 'string' ? { measure: 'value', field: take, where: [] } : take
}
