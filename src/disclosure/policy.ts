import type { Disclosure, Site } from '../model/site.ts'
import type { Table } from '../model/table.ts'

/** A threshold and what goes with it. */
export type Policy = Exclude<Disclosure, 'none'>

/** How a table's counts of people are protected: as it says itself, else as the site says; null where they are not. */
export function policy(table: Table, site: Pick<Site, 'disclosure'>): Policy | null {
  const declared = table.description.disclosure ?? site.disclosure ?? 'none'
  return declared === 'none' ? null : declared
}
