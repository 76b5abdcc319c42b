import { nearest } from '../format/nearest.ts'
import { series } from '../format/sentence.ts'
import { registers } from '../model/registers/index.ts'
import { reference } from './references.ts'
import { type Fact, factsOf, idColumn, type Origin, publicationColumns, type Sources } from './sources.ts'

/** A field as its path names it, with where its last column stands. */
export interface Field {
  /** What it holds in a row: nothing where it is blank, several where it is a list. */
  readonly of: (row: Fact) => readonly string[]
  /** The column of the row itself with which its first path begins. */
  readonly column: string
  /** Where its first path ends: the register and its column. */
  readonly origin: Origin
  readonly last: string
}

/** The columns of a register, or of publications. */
export const columnsOf = (origin: Origin): readonly string[] =>
  origin === 'publications' ? publicationColumns : Object.keys(registers[origin].row.shape)

const parted = (path: string) => path.split(' | ').map((one) => one.split('.'))

/** What is wrong with a path from a register, for its author; null where it leads to a column. */
export function fieldFault(path: string, from: Origin): { found: string; allowed: string; remedy: string } | null {
  for (const steps of parted(path)) {
    let origin: Origin = from
    for (const [index, step] of steps.entries()) {
      const columns = columnsOf(origin)
      if (!columns.includes(step)) {
        const near = nearest(step, columns)
        return {
          found: `The register of ${origin} has no column "${step}".`,
          allowed: `Its columns are ${series(columns)}.`,
          remedy:
            near === undefined ? 'Write one of these.' : `Did you mean ${[...steps.slice(0, index), near].join('.')}?`,
        }
      }
      const next = reference(origin, step)
      if (index === steps.length - 1) break
      if (next === undefined) {
        const naming = columns.filter((column) => reference(origin, column) !== undefined)
        return {
          found: `"${step}" of the register of ${origin} names no row of another.`,
          allowed:
            naming.length === 0
              ? 'No column of it does.'
              : `Of it only ${series(naming)} ${naming.length === 1 ? 'does' : 'do'}.`,
          remedy: `Write ${steps.slice(0, index + 1).join('.')} alone.`,
        }
      }
      origin = next
    }
  }
  return null
}

/** Reads fields of a register's rows. Paths must lead somewhere (`fieldFault`). */
export function fieldReader(sources: Sources, from: Origin): (path: string) => Field {
  const byId = new Map<Origin, ReadonlyMap<string, Fact>>()
  const rowOf = (origin: Origin, id: string): Fact | undefined => {
    const known =
      byId.get(origin) ?? new Map(factsOf(sources, origin).map((row) => [String(row[idColumn(origin)]), row]))
    byId.set(origin, known)
    return known.get(id)
  }
  const read = (row: Fact, origin: Origin, [step = '', ...rest]: readonly string[]): readonly string[] => {
    const found = textsOf(row[step])
    const next = reference(origin, step)
    if (rest.length === 0 || next === undefined) return found
    return found.flatMap((id) => {
      const named = rowOf(next, id)
      return named === undefined ? [] : read(named, next, rest)
    })
  }
  const known = new Map<string, Field>()
  return (path) => {
    const paths = parted(path)
    const [first = ['']] = paths
    const origin = first.slice(0, -1).reduce<Origin>((at, step) => reference(at, step) ?? at, from)
    const made: Field = known.get(path) ?? {
      of: (row) =>
        paths.reduce<readonly string[]>((found, steps) => (found.length > 0 ? found : read(row, from, steps)), []),
      column: first[0] ?? '',
      origin,
      last: first.at(-1) ?? '',
    }
    known.set(path, made)
    return made
  }
}

function textsOf(value: unknown): readonly string[] {
  if (value === undefined || value === null || value === '') return []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}
