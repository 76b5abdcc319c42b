import type { z } from 'zod'
import { nearest } from '../format/nearest.ts'
import { capitalised, series } from '../format/sentence.ts'
import type { Place } from '../model/problem.ts'
import { limits } from './limits.ts'
import { quoted } from './quoted.ts'
import type { Fault } from './report.ts'
import { allowed, at, fieldNames, remedy, type Schema, words } from './schema.ts'

export type Path = readonly PropertyKey[]
type Issue = z.core.$ZodIssue

/** What an author wrote, as the faults in it are named. */
export interface Written {
  /** Begins the rules’ names: `front-matter`, `table`, `register`, `site`. */
  readonly family: string
  /** What a field is called: “field of the front matter”. */
  readonly field: string
  /** The place of a field's value, or of its name. */
  readonly place: (path: Path, part: 'key' | 'value') => Place
  /** The author's characters there; null for a mapping or a list, undefined where nothing is written. */
  readonly text: (path: Path) => string | null | undefined
  /** True where a fault was told already, so that no more need be said. */
  readonly told?: (path: Path) => boolean
}

/** What a schema found wrong with what an author wrote, each in four parts. */
export function faults(issues: readonly Issue[], schema: Schema, written: Written): Fault[] {
  return issues
    .flatMap((issue) => plain(issue, []))
    .filter(({ path }) => written.told?.(path) !== true)
    .slice(0, limits.faults)
    .flatMap(({ issue, path }) => {
      if (issue.code === 'unrecognized_keys')
        return issue.keys.slice(0, limits.faults).map((key) => unknownKey([...path, key], schema, written))
      const text = written.text(path)
      return [text === undefined ? missing(path, schema, written) : misfit(issue, path, text, schema, written)]
    })
}

/** An issue without its unions: where an option fits but for its fields, the issues are those fields'. */
function plain(issue: Issue, before: Path): { issue: Issue; path: Path }[] {
  const path = [...before, ...issue.path]
  if (issue.code !== 'invalid_union') return [{ issue, path }]
  const fitting = issue.errors.find((inner) =>
    inner.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'),
  )
  return fitting === undefined ? [{ issue, path }] : fitting.flatMap((inner) => plain(inner, path))
}

/** The path's names without the positions in lists: `relates.to`. */
export const subjectOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.')

function unknownKey(path: Path, schema: Schema, written: Written): Fault {
  const key = String(path.at(-1))
  const known = fieldNames(at(schema, path.slice(0, -1)))
  const near = nearest(key, known)
  return {
    ...written.place(path, 'key'),
    subject: subjectOf(path),
    found: `${quoted(key)} is not a ${written.field}.`,
    allowed: `It may have ${series(known)}.`,
    remedy: near === undefined ? 'Take it out, or use one of these names.' : `Did you mean ${near}?`,
    rule: `${written.family}-key-known`,
  }
}

function missing(path: Path, schema: Schema, written: Written): Fault {
  const key = path.at(-1)
  return {
    ...written.place(path.slice(0, -1), 'value'),
    subject: subjectOf(path),
    found: `There is no ${String(key)} here.`,
    allowed: `A ${written.field} called ${String(key)} is needed; it must be ${allowed(at(schema, path))}.`,
    remedy: `Add a line that begins with ${String(key)}:`,
    rule: `${written.family}-key-present`,
  }
}

function misfit(issue: Issue, path: Path, text: string | null, schema: Schema, written: Written): Fault {
  const inner = at(schema, path)
  const known = issue.code === 'invalid_union' ? discriminators(issue) : words(inner)
  const near = text === null ? undefined : nearest(text, known ?? [])
  return {
    ...written.place(path, 'value'),
    subject: subjectOf(path),
    found: text === null ? 'What stands here does not fit.' : `${capitalised(quoted(text))} does not fit here.`,
    allowed: `It must be ${known !== undefined && inner === undefined ? series(known, 'or') : expected(issue, inner)}.`,
    remedy: near !== undefined ? `Did you mean ${near}?` : (remedy(inner) ?? 'Write it in that form.'),
    rule: `${written.family}-value-fits`,
  }
}

/** What the schema says may stand there; a beginning that is asked for is said by the issue alone. */
function expected(issue: Issue, schema: Schema | undefined): string {
  if (issue.code === 'invalid_format' && issue.format === 'starts_with') {
    return `a text that begins with ${'prefix' in issue ? String(issue.prefix) : 'the right letters'}`
  }
  if (issue.code === 'too_small' && issue.origin === 'array') return `a list of at least ${issue.minimum}`
  if (issue.code === 'too_big' && issue.origin === 'array') return `a list of at most ${issue.maximum}`
  return allowed(schema)
}

function discriminators(issue: Issue): string[] | undefined {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : undefined
}
