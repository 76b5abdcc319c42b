import { z } from 'zod'
import { allowed, bare, fieldNames, options, type Schema, within } from '../load/schema.ts'

/** A field as its schema describes it. */
export interface Field {
  /** With those around it: `source.document`. A member of a list says so: `columns[].name`. */
  readonly name: string
  readonly needed: boolean
  /** What may stand there, to follow “It must be”. */
  readonly allowed: string
}

/** The fields of a mapping, each followed by those within it. */
export function fields(schema: Schema, before = ''): readonly Field[] {
  return fieldNames(schema)
    .filter((name, index, all) => all.indexOf(name) === index)
    .flatMap((name) => {
      const field = within(schema, name)
      if (field === undefined) return []
      const needed = isNeeded(schema, name)
      const list = options(field).some((option) => option instanceof z.ZodArray)
      const inner = list ? within(field, 0) : field
      const parts = inner === undefined ? [] : fields(inner, `${before}${name}${list ? '[]' : ''}.`)
      return [
        { name: before + name, needed, allowed: parts.length === 0 ? allowed(field) : whole(field, list) },
        ...parts,
      ]
    })
}

/** True where every mapping that the schema takes must have the field. */
function isNeeded(schema: Schema, name: string): boolean {
  return options(schema).every((option) => {
    if (!(option instanceof z.ZodObject)) return true
    const field = (option.shape as Readonly<Record<string, Schema>>)[name]
    return field !== undefined && !z.safeParse(field, undefined).success
  })
}

/** A field that holds others: what it is besides, where it may be something else. */
function whole(field: Schema, list: boolean): string {
  const parts = list ? 'a list, each member of which has the fields below' : 'the fields below'
  const said = z.globalRegistry.get(bare(field))?.allowed ?? z.globalRegistry.get(field)?.allowed
  const others = options(field).filter((option) => !(option instanceof z.ZodObject || option instanceof z.ZodArray))
  return said ?? [...others.map(allowed), parts].join(', or ')
}
