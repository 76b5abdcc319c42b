import type { Library } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import { placeOf } from '../model/place-of.ts'
import type { Place, Problem } from '../model/problem.ts'

/** One rule over the Library. */
export interface Check {
  /** Named for the good state, permanent. */
  readonly id: string
  readonly severity: Problem['severity']
  /** What holds when the rule is kept. */
  readonly sentence: string
  readonly run: (library: Library, outlines?: ReadonlyMap<string, Outline>) => Problem[]
}

/** What a rule found: the place and the four parts. The rule's name and severity are added by `check`. */
export type Finding = Omit<Problem, 'rule' | 'severity'>

/** A check from its rule's facts and the function that finds where the rule is broken. */
export function check(
  facts: Pick<Check, 'id' | 'severity' | 'sentence'>,
  find: (library: Library, outlines: ReadonlyMap<string, Outline>) => readonly Finding[],
): Check {
  return {
    ...facts,
    run: (library, outlines = new Map()) =>
      find(library, outlines).map((finding) => ({ ...finding, rule: facts.id, severity: facts.severity })),
  }
}

/** Where a thing, or a part of it, was written; the top of `file` for what was not read from a file. */
export function whereIs(thing: object, part: string | undefined, file: string): Place {
  return placeOf(thing, part) ?? { file, line: 1, column: 1 }
}
