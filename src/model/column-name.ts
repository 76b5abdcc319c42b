import { z } from 'zod'
import { reservedNames } from './fields.ts'

/** The name of a column in a CSV’s header. */
export const ColumnName = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/)
  .max(60)
  .refine((name) => !reservedNames.has(name))
  .meta({ allowed: 'a name of small letters, digits and underscores that begins with a letter, such as risk_of_harm' })
