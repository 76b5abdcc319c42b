import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import { filledRegisters } from './_register-paths.ts'

/** The registers to download, each with what it is called and how many rows it has. */
export function registerList({ library }: Edition) {
  return filledRegisters(library).map(({ name, title, rows }) => ({
    name,
    title,
    size: plural(rows.length, 'row', 'rows'),
  }))
}
