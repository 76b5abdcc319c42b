import type { z } from 'zod'
import { placed } from '../../model/place-of.ts'
import type { Place } from '../../model/problem.ts'
import { faults, type Path, type Written } from '../issues.ts'
import type { Places } from '../lines.ts'
import type { Fault, Report } from '../report.ts'
import { parsedDocument } from './parsed-document.ts'
import { type Spot, spotKey, yamlValue } from './yaml-value.ts'

export interface Source {
  readonly text: string
  /** The place of an offset of `text` in the file. */
  readonly place: Places
  /** Begins the rules’ names: `front-matter`, `table`, `site`. */
  readonly family: string
  /** What a field is called: “field of the front matter”. */
  readonly field: string
}

export interface Mapping<Value> {
  readonly value: Value
  /** The place of a field's value, or of the nearest that contains it. */
  readonly placeOf: (path: Path) => Place
}

/** A YAML text read by its schema, or null with every fault at the place of its field. Lists and mappings know their places. */
export function readMapping<Type extends z.ZodType>(
  { text, place, family, field }: Source,
  schema: Type,
  report: Report,
): Mapping<z.output<Type>> | null {
  let sound = true
  const tell = (fault: Fault) => {
    sound = false
    report(fault)
  }
  const document = parsedDocument(text, place, family, tell)
  if (document === null) return null
  const { value, spots, refused } = yamlValue(document, schema, { place, family, report: tell })
  const spot = (path: Path): Spot | undefined => spots.get(spotKey(path))
  const placeOf = (path: Path): Place => {
    const found = spot(path)
    return found === undefined && path.length > 0 ? placeOf(path.slice(0, -1)) : place(found?.value ?? 0)
  }
  const written: Written = {
    family,
    field,
    place: (path, part) => (part === 'key' ? place(spot(path)?.key ?? 0) : placeOf(path)),
    text: (path) => spot(path)?.text,
    told: (path) => refused.has(spotKey(path)),
  }
  const { success, data, error } = schema.safeParse(value ?? {})
  if (!success) for (const fault of faults(error.issues, schema, written)) tell(fault)
  if (!sound || data === undefined) return null
  placeAll(data, [], placeOf)
  return { value: data, placeOf }
}

/** Remembers the place of every mapping and list within a value. */
function placeAll(value: unknown, path: Path, placeAt: (path: Path) => Place): void {
  if (typeof value !== 'object' || value === null) return
  placed(value, (part) => placeAt(part === undefined ? path : [...path, part]))
  for (const [key, member] of Object.entries(value)) {
    placeAll(member, [...path, Array.isArray(value) ? Number(key) : key], placeAt)
  }
}
