import type { ExtractColumn } from './extract.ts'

/** A text that is one of these. */
export const oneOf = (values: readonly string[]) => ({ base: 'string', format: `(${values.join('|')})` })
/** A date of a day's, a month's or a year's precision. */
export const precise = { base: 'string', format: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' }

/** A column that every row fills. */
export function needed(name: string, about: string, datatype: ExtractColumn['datatype'] = 'string'): ExtractColumn {
  return { name, about, datatype, required: true }
}
/** A column that may be blank. */
export function maybe(name: string, about: string, datatype: ExtractColumn['datatype'] = 'string'): ExtractColumn {
  return { name, about, datatype, required: false }
}
