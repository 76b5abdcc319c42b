import type { Place, Problem } from '../model/problem.ts'

/** What is wrong with an author's attribute; its place is known to the one who asks. */
export type Fault = Omit<Problem, keyof Place | 'severity'>
