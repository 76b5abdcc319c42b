import type { ComputedColumn } from '../derive/computed-table.ts'

/** A column of scores in the unit of their criterion. */
export function scoreColumn(name: string, title: string, unit: string | undefined): ComputedColumn {
  if (unit === '%') return { name, title, type: 'percent' }
  return { name, title, type: 'decimal', ...(unit !== undefined && { unit }) }
}
