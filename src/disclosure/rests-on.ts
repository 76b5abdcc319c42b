import type { TableDescription } from '../model/table.ts'

/** The columns of people on which each other column rests: a share on its numerator and denominator, any number on its `base`. */
export function restsOn({ columns, rules }: TableDescription): ReadonlyMap<string, readonly string[]> {
  const people = new Set(columns.filter(({ counts }) => counts === 'people').map(({ name }) => name))
  const found = new Map<string, Set<string>>()
  const add = (name: string, ...on: readonly (string | undefined)[]) => {
    const named = on.filter((column) => column !== undefined && people.has(column)) as string[]
    if (named.length > 0) found.set(name, new Set([...(found.get(name) ?? []), ...named]))
  }
  for (const { name, base } of columns) add(name, base)
  for (const rule of rules) if (rule.rule === 'fraction') add(rule.percent, rule.numerator, rule.denominator)
  return new Map([...found].map(([name, on]) => [name, [...on]]))
}
