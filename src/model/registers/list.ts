import { z } from 'zod'

/** A list in one cell, its members separated by `;` as CSVW's `separator` has it; a blank cell is an empty list. */
export function list<Member extends z.ZodType<unknown, string>>(member: Member) {
  return z
    .string()
    .default('')
    .transform((cell) => (cell === '' ? [] : cell.split(';').map((part) => part.trim())))
    .pipe(z.array(member))
}
