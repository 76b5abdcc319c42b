import type { Problem } from '../model/problem.ts'

/** The rules that something else's absence breaks. */
const follow = new Set(['reference-exists', 'relation-target-exists', 'table-exists'])

/**
 * The problems without repetitions and without those that only follow from others: whatever names a publication that has faults
 * of its own finds nothing until these are mended.
 *
 * @param faulty the slugs of publications that could not be read
 */
export function withoutConsequences(problems: readonly Problem[], faulty: ReadonlySet<string>): readonly Problem[] {
  const told = new Set<string>()
  const named = ({ found }: Problem) => [...faulty].some((slug) => new RegExp(`[“":]${slug}[”"#/]`).test(found))
  return problems.filter((problem) => {
    const text = JSON.stringify(problem)
    if (told.has(text) || (follow.has(problem.rule) && named(problem))) return false
    told.add(text)
    return true
  })
}
