import type { z } from 'zod'
import type { Place } from '../../model/problem.ts'
import { faults, type Path } from '../issues.ts'
import { limits } from '../limits.ts'
import { lines } from '../lines.ts'
import type { Report } from '../report.ts'
import { jsonValue } from './json-value.ts'

export interface JsonSource {
  readonly text: string
  readonly file: string
  /** Begins the rules’ names: `bundle`. */
  readonly family: string
  /** What a field is called: “field of a bundle”. */
  readonly field: string
  /** What to do about a file that somebody else made. */
  readonly remedy: string
}

/** A JSON text read by its schema, or null with every fault at the place of its field. */
export function readJson<Type extends z.ZodType>(
  { text, file, family, field, remedy }: JsonSource,
  schema: Type,
  report: Report,
): { value: z.output<Type>; placeOf: (path: Path) => Place } | null {
  const place = lines(file, text)
  const read = jsonValue(text, limits.depth)
  if ('fault' in read) {
    const { offset, found, allowed } = read.fault
    report({ ...place(offset), found, allowed, remedy, rule: `${family}-json-reads` })
    return null
  }
  const spot = spotsIn(text)
  const placeOf = (path: Path) => place(spot(path)[1])
  const { success, data, error } = schema.safeParse(read.value)
  if (success) return { value: data, placeOf }
  const written = {
    family,
    field,
    place: (path: Path, part: 'key' | 'value') => place(spot(path)[part === 'key' ? 0 : 1]),
    text: (path: Path) => textAt(read.value, path),
  }
  for (const fault of faults(error.issues, schema, written)) report({ ...fault, remedy })
  return null
}

/** The offsets of a value's name and of the value. */
type Spot = readonly [key: number, value: number]

/**
 * Tells where the value at a path stands, or the nearest that contains it. Only where rows begin is kept, and only once somebody asks,
 * which in a sound file nobody does: all that a large file holds would fill the memory.
 */
function spotsIn(text: string): (path: Path) => Spot {
  let rows: ReadonlyMap<string, Spot> | undefined
  const spot = (path: Path): Spot => {
    rows ??= spots(text, rowDepth)
    if (path.length === 0) return [0, 0]
    const row = rows.get(name(path.slice(0, rowDepth)))
    if (row === undefined) return spot(path.slice(0, -1))
    if (path.length <= rowDepth) return row
    const [, start] = row
    const inner = spots(text.slice(start), limits.depth).get(name(path.slice(rowDepth)))
    return inner === undefined ? spot(path.slice(0, -1)) : [start + inner[0], start + inner[1]]
  }
  return spot
}

/** A row is a member of a list that is a field of the whole. */
const rowDepth = 2

const name = (path: Path) => path.map(String).join('\u0000')

/** The spots of what lies at most so deep in the value that begins a text; what follows the value does not matter. */
function spots(text: string, deepest: number): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>()
  jsonValue(text, limits.depth, (path, key, value) => {
    if (path.length <= deepest) found.set(name(path), [key, value])
  })
  return found
}

/** What stands at the end of a path as its writer wrote it; null for an object or a list, undefined for nothing. */
function textAt(value: unknown, path: Path): string | null | undefined {
  const found = path.reduce<unknown>(
    (outer, step) => (outer as Record<PropertyKey, unknown> | undefined)?.[step],
    value,
  )
  if (found === undefined) return undefined
  return typeof found === 'object' && found !== null ? null : String(found)
}
