import { listed } from '../tables/listed.ts'
import type { Attributes } from './attributes.ts'
import type { ColumnUse } from './figure-type.ts'

/** The column that an attribute names; none where it is left out. */
export function use(attribute: string, column: string | undefined, holds: ColumnUse['holds']): readonly ColumnUse[] {
  return column === undefined ? [] : [{ attribute, column, holds }]
}

/** The columns that an attribute lists. */
export function usesListed(
  attribute: string,
  columns: string | undefined,
  holds: ColumnUse['holds'],
): readonly ColumnUse[] {
  return listed(columns).map((column) => ({ attribute, column, holds }))
}

/** The columns that give a chart of categories its bases and whiskers. */
export function usesBeside({ base, interval }: Attributes): readonly ColumnUse[] {
  return [...usesListed('interval', interval, 'numbers'), ...usesListed('base', base, 'numbers')]
}

/** The columns by which rows are put together. */
export function usesForGroups({ group, facet }: Attributes): readonly ColumnUse[] {
  return [...use('group', group, 'anything'), ...use('facet', facet, 'anything')]
}
