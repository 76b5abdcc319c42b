import { nearest } from '../format/nearest.ts'
import { series } from '../format/sentence.ts'
import type { Condition, Query } from '../model/query.ts'
import type { Column } from '../model/table.ts'
import { fieldFault, fieldReader } from './field.ts'
import type { Finding, PlaceOf } from './finding.ts'
import { knownValues } from './known-values.ts'
import { listed } from './matching.ts'
import { factsOf, type Sources } from './sources.ts'
import { takeOf } from './take-of.ts'

type Path = readonly PropertyKey[]

/** What is wrong with a query before anything is counted: fields, values and columns that there are not, parts that don't go together. */
export function queryFaults(
  query: Query,
  columns: readonly Column[],
  sources: Sources,
  placeOf: PlaceOf,
): readonly Finding[] {
  const found: Finding[] = []
  const tell = (path: Path, said: Pick<Finding, 'found' | 'allowed' | 'remedy' | 'rule'>) => {
    const subject = path.filter((step) => typeof step === 'string').join('.')
    found.push({ ...placeOf(path), subject, ...said })
  }
  const fieldOf = fieldReader(sources, query.from)
  const rows = factsOf(sources, query.from)
  const field = (path: Path, name: string | undefined): boolean => {
    const fault = name === undefined ? null : fieldFault(name, query.from)
    if (fault !== null) tell(path, { ...fault, rule: 'query-field-known' })
    return fault === null
  }
  const conditions = (path: Path, all: readonly Condition[]) => {
    for (const [index, condition] of all.entries()) {
      const at = [...path, index]
      if (!field([...at, 'field'], condition.field)) continue
      const { is, not, from, to, blank } = condition
      if ([is, not, from, to, blank].every((said) => said === undefined)) {
        tell(at, {
          found: `Nothing is said of ${condition.field}.`,
          allowed: 'A condition says is, not, from, to or blank.',
          remedy: 'Say which rows are chosen, or take the condition out.',
          rule: 'query-condition-whole',
        })
      }
      const known = knownValues(fieldOf(condition.field), rows, sources)
      for (const [part, values] of [
        ['is', is],
        ['not', not],
      ] as const) {
        for (const value of values === undefined ? [] : listed(values)) {
          if (known.has(value)) continue
          const near = nearest(value, known)
          tell([...at, part], {
            found: `No row has "${value}" as its ${condition.field}.`,
            allowed: `It is one of ${some([...known])}.`,
            remedy: near === undefined ? 'Write one of these.' : `Did you mean ${near}?`,
            rule: 'query-value-known',
          })
        }
      }
    }
  }
  conditions(['query', 'where'], query.where)
  for (const part of ['by', 'month', 'year'] as const) field(['query', part], query[part])
  for (const [index, { where }] of (query.cases ?? []).entries()) conditions(['query', 'cases', index, 'where'], where)
  const ways = (['by', 'month', 'year', 'cases'] as const).filter((part) => query[part] !== undefined)
  if (ways.length > 1) {
    tell(['query', ways[1] ?? ''], {
      found: `The query says ${series(ways)}.`,
      allowed:
        'Its rows are made in one way: by the values of a field, by month or year, or by cases; without any, from each row of the register.',
      remedy: 'Take out all but one.',
      rule: 'query-rows-single',
    })
  }
  for (const [index, name] of (query.order ?? []).entries()) {
    const names = columns.map((column) => column.name)
    const wanted = name.replace(/^-/, '')
    if (names.includes(wanted)) continue
    const near = nearest(wanted, names)
    tell(['query', 'order', index], {
      found: `There is no column "${wanted}" to order by.`,
      allowed: `The columns are ${series(names)}.`,
      remedy: near === undefined ? 'Write one of these.' : `Did you mean ${near}?`,
      rule: 'table-column-known',
    })
  }
  for (const [index, column] of columns.entries()) {
    const take = takeOf(column)
    if (take === undefined) continue
    const path = ['columns', index, 'take']
    field(typeof column.take === 'string' ? path : [...path, 'field'], take.field)
    field([...path, 'show'], take.show)
    conditions([...path, 'where'], take.where)
    if (take.measure !== 'count' && take.field === undefined) {
      tell(path, {
        found: `The column ${column.name} takes the ${take.measure} of nothing.`,
        allowed: 'All measures but count need a field.',
        remedy: 'Add field: value, or the name of another column of the register.',
        rule: 'query-field-named',
      })
    }
    if (take.show !== undefined && take.measure !== 'lowest' && take.measure !== 'highest') {
      tell([...path, 'show'], {
        found: `The column ${column.name} shows ${take.show} of the ${take.measure}.`,
        allowed: 'Only of the lowest and the highest something else can be shown, such as the name of its area.',
        remedy: 'Take show out, or name it as the field.',
        rule: 'query-show-extreme',
      })
    }
  }
  return found
}

/** The first values of many, in a sentence. */
const some = (values: readonly string[]): string =>
  values.length === 0
    ? 'none: no row says it'
    : values.length > 12
      ? `${values.slice(0, 12).join(', ')} …`
      : series(values, 'or')
