import { day } from '../format/day.ts'
import { dateExists } from '../model/fields.ts'
import type { Query } from '../model/query.ts'
import { compared } from './comparison.ts'
import type { Field } from './field.ts'
import { factPlace, type PlaceOf, type Tell } from './finding.ts'
import { matching } from './matching.ts'
import { type Period, periodOf, periods, periodsAsked } from './periods.ts'
import { reference } from './references.ts'
import { type Fact, factsOf, idColumn, type Sources } from './sources.ts'

/** One row of the table to be: its key, its title, and the rows of the register that it stands for. */
export interface Group {
  readonly key: string
  readonly title: string
  readonly rows: readonly Fact[]
}

interface Asked {
  readonly query: Query
  readonly sources: Sources
  readonly fieldOf: (path: string) => Field
  readonly placeOf: PlaceOf
  readonly tell: Tell
}

/** The rows of a table, in the order of what they stand for; the total, where it is asked for, comes last. */
export function groups(rows: readonly Fact[], asked: Asked): readonly Group[] {
  const { total } = asked.query
  const own = ownGroups(rows, asked)
  return total === undefined ? own : [...own, { ...total, rows }]
}

function ownGroups(rows: readonly Fact[], asked: Asked): readonly Group[] {
  const { query, fieldOf, placeOf, tell } = asked
  if (query.cases !== undefined) {
    return query.cases.map(({ key, title, where }, index) => {
      const path = ['query', 'cases', index, 'where']
      return { key, title, rows: matching(rows, where, { fieldOf, placeOf, path, tell }) }
    })
  }
  if (query.by !== undefined) return byValue(rows, fieldOf(query.by), asked)
  for (const period of ['month', 'year'] as const) {
    const path = query[period]
    if (path !== undefined) return byPeriod(rows, period, fieldOf(path), asked)
  }
  const id = idColumn(query.from)
  return rows.map((row) => ({
    key: slugged(String(row[id] ?? '')),
    title: titleOf(row) ?? String(row[id] ?? ''),
    rows: [row],
  }))
}

function byValue(rows: readonly Fact[], field: Field, { sources, placeOf, tell, query }: Asked): readonly Group[] {
  const named = field.last === idColumn(field.origin) ? field.origin : reference(field.origin, field.last)
  const places = new Map(
    named === undefined
      ? []
      : factsOf(sources, named).map((row, place) => [String(row[idColumn(named)]), { row, place }]),
  )
  const found = new Map<string, Fact[]>()
  for (const row of rows) {
    const texts = field.of(row)
    if (texts.length === 0) tell(blank(row, field, placeOf, query.by ?? ''))
    for (const text of new Set(texts)) found.set(text, [...(found.get(text) ?? []), row])
  }
  const made = [...found].map(([text, rows]) => {
    const known = places.get(text)
    return { key: slugged(text), title: (known && titleOf(known.row)) ?? text, rows, place: known?.place ?? -1 }
  })
  return made.toSorted((one, other) => one.place - other.place)
}

function byPeriod(
  rows: readonly Fact[],
  period: Period,
  field: Field,
  { query, placeOf, tell }: Asked,
): readonly Group[] {
  const found = new Map<string, Fact[]>()
  for (const row of rows) {
    const texts = field.of(row)
    if (texts.length === 0) tell(blank(row, field, placeOf, query[period] ?? ''))
    for (const text of texts) {
      const at = dateExists(text) ? periodOf(text, period) : undefined
      if (at !== undefined) {
        found.set(at, [...(found.get(at) ?? []), row])
        continue
      }
      tell({
        ...factPlace(row, field.column, placeOf(['query', period])),
        subject: field.column,
        found: `"${text}" has no ${period}, and a table has one row for each (${whose(placeOf)}).`,
        allowed: `Every row that is counted must say the ${period}.`,
        remedy: 'Write it where it is known, or count by another field.',
        rule: 'query-period-known',
      })
    }
  }
  return periods([...periodsAsked(query, period), ...found.keys()].toSorted(compared), period).map((at) => ({
    key: at,
    title: day(at),
    rows: found.get(at) ?? [],
  }))
}

function blank(row: Fact, field: Field, placeOf: PlaceOf, path: string) {
  return {
    ...factPlace(row, field.column, placeOf(['query'])),
    subject: field.column,
    found: `This row has no ${path}, and a table has one row for each (${whose(placeOf)}).`,
    allowed: 'Every row that is counted must fall in one of the table’s rows.',
    remedy: `Fill the cell, or add the condition { field: ${path}, blank: false } to the table’s where.`,
    rule: 'query-field-filled',
  }
}

const whose = (placeOf: PlaceOf) => {
  const { file, line } = placeOf(['query'])
  return `${file}:${line}`
}

/** What a row is called where it is named: the first of these columns that it has. */
const titleOf = (row: Fact): string | undefined =>
  ['name', 'title', 'term', 'text'].map((column) => row[column]).find((found) => typeof found === 'string')

/** A text as a key: small letters without accents, digits and single hyphens. */
const slugged = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
