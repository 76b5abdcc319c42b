import type { Problem } from '../model/problem.ts'

/** A problem that stops every build. All that loading finds is of this severity. */
export type Fault = Omit<Problem, 'severity'>

/** Takes a fault down; reading goes on, so that an author sees all faults of a run together. */
export type Report = (fault: Fault) => void
