import { z } from 'zod'
import { series } from '../format/sentence.ts'

export type Schema = z.core.$ZodType

/** The schema inside `optional`, `default` and their kin; of a pipe the side that takes the author's value. */
export function bare(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return bare(schema.def.innerType)
  }
  return schema instanceof z.ZodPipe ? bare(schema.def.in) : schema
}

/** The schema and all that it may be instead, where it is a union. */
export const options = once((schema: Schema): readonly Schema[] => {
  const inner = bare(schema)
  return inner instanceof z.ZodUnion ? inner.def.options.flatMap((option) => options(option)) : [inner]
})

/** The same function, which works out its answer for a schema only once: schemas are few and asked about for every value. */
function once<Answer>(answer: (schema: Schema) => Answer): (schema: Schema) => Answer {
  const known = new WeakMap<Schema, Answer>()
  return (schema) => {
    const found = known.get(schema)
    if (found !== undefined) return found
    const made = answer(schema)
    known.set(schema, made)
    return made
  }
}

/** The names of a mapping's fields, in the schema's order. */
export function fieldNames(schema: Schema | undefined): string[] {
  if (schema === undefined) return []
  return options(schema).flatMap((option) => (option instanceof z.ZodObject ? Object.keys(option.shape as object) : []))
}

/** The schema of a mapping's field or of a list's members; undefined where there is none of that name. */
export function within(schema: Schema | undefined, step: PropertyKey): Schema | undefined {
  if (schema === undefined) return undefined
  const { members, fields } = inside(schema)
  return typeof step === 'number' ? members : fields.get(step)
}

/** What a list's members and a mapping's fields must be. */
const inside = once((schema) => {
  const all = [...options(schema), ...made(schema)]
  const fields = Map.groupBy(
    all.flatMap((option) =>
      option instanceof z.ZodObject ? Object.entries(option.shape as Record<string, Schema>) : [],
    ),
    ([name]): PropertyKey => name,
  )
  return {
    members: either(all.flatMap((option) => (option instanceof z.ZodArray ? [option.def.element] : []))),
    fields: new Map([...fields].map(([name, found]) => [name, either(found.map(([, field]) => field))])),
  }
})

const either = (found: readonly Schema[]): Schema | undefined =>
  found.length > 1 ? z.union(found as [z.ZodType, ...z.ZodType[]]) : found[0]

/** What a pipe makes of the author's value, such as the list that a cell of a register is. */
const made = (schema: Schema): readonly Schema[] => (schema instanceof z.ZodPipe ? options(schema.def.out) : [])

/** The schema at the end of a path. */
export function at(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  return path.reduce<Schema | undefined>(within, schema)
}

/** What may stand where the schema is, to follow “It must be”. */
export function allowed(schema: Schema | undefined): string {
  if (schema === undefined) return 'left out'
  const said = metaOf(schema)?.allowed
  if (said !== undefined) return said
  const inner = bare(schema)
  if (inner !== schema) return allowed(inner)
  if (inner instanceof z.ZodUnion) return series([...new Set(inner.def.options.map(allowed))], 'or')
  if (inner instanceof z.ZodEnum) return series(inner.options.map(String), 'or')
  if (inner instanceof z.ZodLiteral) return series([...inner.values].map(String), 'or')
  if (inner instanceof z.ZodArray) return `a list; each of its members must be ${allowed(inner.def.element)}`
  if (inner instanceof z.ZodObject) return `a mapping with ${series(Object.keys(inner.shape), 'or')}`
  if (inner instanceof z.ZodBoolean) return 'true or false'
  if (inner instanceof z.ZodNumber) return numbers(inner)
  return 'a text'
}

function numbers({ minValue, maxValue, format }: z.ZodNumber): string {
  const sort = format === 'safeint' ? 'a whole number' : 'a number'
  const low = minValue !== null && minValue > Number.MIN_SAFE_INTEGER ? ` from ${minValue}` : ''
  const high = maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER ? ` up to ${maxValue}` : ''
  return sort + low + high
}

/** What the schema's author wrote about what to do, if anything. */
export function remedy(schema: Schema | undefined): string | undefined {
  return schema && (metaOf(schema)?.remedy ?? (bare(schema) === schema ? undefined : remedy(bare(schema))))
}

const metaOf = (schema: Schema): z.core.GlobalMeta | undefined => z.globalRegistry.get(schema)

/** True where the schema takes a value of this sort. */
export function takes(schema: Schema | undefined, sort: 'number' | 'boolean' | 'string'): boolean {
  return schema === undefined ? sort === 'string' : sorts(schema).has(sort)
}

const sorts = once(
  (schema): ReadonlySet<string> =>
    new Set(
      options(schema).flatMap((option) => {
        if (option instanceof z.ZodNumber) return ['number']
        if (option instanceof z.ZodBoolean) return ['boolean']
        if (option instanceof z.ZodLiteral) return [...option.values].map((value) => typeof value)
        return option instanceof z.ZodObject || option instanceof z.ZodArray ? [] : ['string']
      }),
    ),
)

/** The words that a schema takes, where they can be counted. */
export function words(schema: Schema | undefined): string[] | undefined {
  if (schema === undefined) return undefined
  const found = options(schema).flatMap((option) => {
    if (option instanceof z.ZodEnum) return option.options.map(String)
    return option instanceof z.ZodLiteral ? [...option.values].map(String) : []
  })
  return found.length === 0 ? undefined : found
}
