import type { Problem } from '../model/problem.ts'

/** The rules that something else's absence breaks. */
const follow = new Set(['reference-exists', 'relation-target-exists', 'table-exists'])

/**
 * The problems without repetitions and without those that only follow from others: whatever names a publication or a table that
 * has faults of its own finds nothing until these are mended.
 *
 * @param faulty the slugs of publications that could not be read
 */
export function withoutConsequences(problems: readonly Problem[], faulty: ReadonlySet<string>): readonly Problem[] {
  const told = new Set<string>()
  const tables = new Set(problems.flatMap(({ file }) => tableOf(file)))
  const named = ({ found }: Problem) => [...faulty].some((slug) => new RegExp(`[“":]${slug}[”"#/]`).test(found))
  return problems.filter((problem) => {
    const text = JSON.stringify(problem)
    if (told.has(text) || (follow.has(problem.rule) && (named(problem) || tables.has(tableNamed(problem)))))
      return false
    told.add(text)
    return true
  })
}

/** The table to which a file of data belongs: `data/pilots-2019/lights.yaml` → `pilots-2019/lights`. */
function tableOf(file: string): readonly string[] {
  const match = /^data\/([^/]+\/[^/]+)\.(?:csv|yaml)$/.exec(file)
  return match?.[1] === undefined ? [] : [match[1]]
}

/** The table that a problem misses, with its publication: that of the file where nothing else is written. */
function tableNamed({ file, found, rule }: Problem): string {
  const name = rule === 'table-exists' ? (/“([^”]+)”/.exec(found)?.[1] ?? '') : ''
  const own = /^content\/[^/]+\/([^/.]+)/.exec(file)?.[1] ?? ''
  return name === '' || name.includes('/') ? name : `${own}/${name}`
}
