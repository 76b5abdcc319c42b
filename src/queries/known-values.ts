import { z } from 'zod'
import { registers } from '../model/registers/index.ts'
import type { Field } from './field.ts'
import { reference } from './references.ts'
import { type Fact, factsOf, idColumn, type Sources } from './sources.ts'

/** What a field can hold: the words of a closed list, the ids of the rows that it names, or else what the rows hold. */
export function knownValues({ origin, last, of }: Field, rows: readonly Fact[], sources: Sources): ReadonlySet<string> {
  const named = reference(origin, last)
  if (named !== undefined) return idsOf(named, sources)
  if (last === idColumn(origin)) return idsOf(origin, sources)
  if (origin === 'ratings' && last === 'descriptor')
    return new Set(sources.registers.criteria.flatMap(({ scale }) => scale))
  const closed = origin === 'publications' ? undefined : closedWords(registers[origin].row.shape, last)
  return new Set(closed ?? rows.flatMap(of))
}

const idsOf = (origin: Parameters<typeof factsOf>[1], sources: Sources) =>
  new Set(factsOf(sources, origin).map((row) => String(row[idColumn(origin)])))

function closedWords(shape: Readonly<Record<string, unknown>>, column: string): readonly string[] | undefined {
  const schema = shape[column]
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  return inner instanceof z.ZodEnum ? inner.options.map(String) : undefined
}
