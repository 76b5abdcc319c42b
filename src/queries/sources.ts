import type { Publication } from '../model/library.ts'
import type { RegisterName, Registers } from '../model/registers/index.ts'

/** What queries read: the registers, and of publications what is said of them in lists. */
export interface Sources {
  readonly registers: Registers
  readonly publications: readonly Publication[]
}

/** Where a row can stand: in a register, or among the publications. */
export type Origin = RegisterName | 'publications'

/** A row of a register, whatever its columns. */
export type Fact = Readonly<Record<string, unknown>>

/** The columns of publications that a field may name. */
export const publicationColumns = ['slug', 'kind', 'title', 'published', 'series', 'number', 'summary'] as const

/** The rows of a register, or the publications. */
export const factsOf = ({ registers, publications }: Sources, origin: Origin): readonly Fact[] =>
  (origin === 'publications' ? publications : registers[origin]) as unknown as readonly Fact[]

/** The column by which rows are named by others. */
export const idColumn = (origin: Origin): string => (origin === 'publications' ? 'slug' : 'id')
