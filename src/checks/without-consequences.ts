import type { Problem } from '../model/problem.ts'

/** The rules that something else's absence breaks. */
const follow = new Set(['reference-exists', 'relation-target-exists', 'table-exists', 'tracker-names-known'])

/** The rules that a table from the registers breaks, or a text that speaks of it, where rows of the registers can't be used. */
const ofQueries = new Set([
  'figure-headline-tied',
  'printed-cells-equal',
  'printed-difference-real',
  'says-agrees-with-table',
  'table-number-within-range',
  'table-rules-hold',
])

/** The rules that name a place in a text. */
const pointing = new Set(['reference-exists', 'home-figure-exists'])
/** The rules that a text breaks which can't be read to its end: of what stands behind the place nothing is known. */
const unread = new Set([
  'prose-brace-closed',
  'prose-word-closed',
  'prose-address-as-link',
  'prose-comment-in-braces',
  'prose-tag-readable',
  'prose-less-than-escaped',
])

/**
 * The problems without repetitions and without those that only follow from others: whatever names a publication or a table that
 * has faults of its own, or a place in a text that can't be read to its end, finds nothing until these are mended; and tables from
 * the registers lack the rows of a register that have faults.
 *
 * @param faulty the slugs of publications that could not be read
 * @param queried the tables that are built from the registers, by `publication/table`
 */
export function withoutConsequences(
  problems: readonly Problem[],
  faulty: ReadonlySet<string>,
  queried: readonly string[] = [],
): readonly Problem[] {
  const lacking = problems.some(({ file, rule, severity }) => {
    return severity === 'error' && file.startsWith('data/registers/') && !ofQueries.has(rule)
  })
  // A cell of such a table is told where the register has it.
  const built = ({ file, rule }: Problem) => file.startsWith('data/registers/') || rule.startsWith('printed-')
  const names = queried.flatMap((id) => [`“${id}”`, `“${id.split('/')[1]}”`, `data/${id}.yaml`])
  const told = new Set<string>()
  const halfRead = new Set(problems.flatMap(({ file, rule }) => (unread.has(rule) ? [publicationOf(file)] : [])))
  const behind = ({ file, found, rule }: Problem) =>
    (rule === 'summary-numbers-backed' && halfRead.has(publicationOf(file))) ||
    (pointing.has(rule) && halfRead.has(/[“"](?:\w+:)?([^”"#/]+)[#/]/.exec(found)?.[1] ?? publicationOf(file)))
  const tables = new Set(problems.flatMap(({ file }) => tableOf(file)))
  const named = ({ found }: Problem) => [...faulty].some((slug) => new RegExp(`[“":]${slug}[”"#/]`).test(found))
  const badHeader = new Set(problems.flatMap(({ file, rule }) => (rule === 'csv-header-fits' ? [file] : [])))
  const consequent = (problem: Problem) =>
    (problem.rule === 'csv-row-complete' && badHeader.has(problem.file)) ||
    (follow.has(problem.rule) && (named(problem) || tables.has(tableNamed(problem)))) ||
    behind(problem) ||
    (lacking &&
      ofQueries.has(problem.rule) &&
      (built(problem) || names.some((name) => name === problem.file || problem.found.includes(name))))
  return problems.filter((problem) => {
    const text = JSON.stringify(problem)
    if (told.has(text) || consequent(problem)) return false
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
  return name === '' || name.includes('/') ? name : `${publicationOf(file)}/${name}`
}

/** The publication to which a file of content belongs: `content/reports/pilots-2019/01-end.mdx` → `pilots-2019`. */
const publicationOf = (file: string): string => /^content\/[^/]+\/([^/.]+)/.exec(file)?.[1] ?? ''
