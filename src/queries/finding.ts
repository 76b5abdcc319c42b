import { placeOf } from '../model/place-of.ts'
import type { Place, Problem } from '../model/problem.ts'
import type { Fact } from './sources.ts'

/** What is wrong with a query, or with the rows that it reads. */
export type Finding = Omit<Problem, 'severity'>
export type Tell = (finding: Finding) => void

/** The place in the table's description of a part of it. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place

/** Where a row of a register, or its cell in a column, was written; `otherwise` for one that was made by hand. */
export const factPlace = (row: Fact, column: string, otherwise: Place): Place => placeOf(row, column) ?? otherwise
