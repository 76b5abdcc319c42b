import { z } from 'zod'
import { tableAttributes } from './attributes.ts'
import type { TableType } from './figure-type.ts'

/** `<Table data/>`: a data table with its caption, source, notes and downloads. */
export const table: TableType = {
  word: 'Table',
  family: 'table',
  attributes: z.strictObject(tableAttributes),
}
