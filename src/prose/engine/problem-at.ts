import type { Problem } from '../../model/problem.ts'
import type { Body } from '../../model/publication.ts'

/** A place within a body's text: line and column from 1. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** What is said about a fault, apart from its place. */
export type Fault = Omit<Problem, 'file' | 'line' | 'column' | 'severity'>

/** The fault as a problem of the file: the point's line counted from the file's first. */
export function problemAt(body: Body, point: Point | undefined, fault: Fault): Problem {
  const line = (point?.line ?? 1) + body.linesBefore
  return { file: body.file, line, column: point?.column ?? 1, ...fault, severity: 'error' }
}
