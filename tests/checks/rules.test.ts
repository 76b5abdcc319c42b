import { expect, test } from 'vitest'
import { ruleGroups } from '../../src/checks/rules/index.ts'
import { Rule } from '../../src/model/table.ts'
import { sources } from '../support/sources.ts'

const rules = ruleGroups.flatMap((group) => group.rules)

/** Names that are put together: the family of what is read, and what is asked of it. */
const families: Readonly<Record<string, readonly string[]>> = {
  'front-matter': ['yaml'],
  site: ['yaml'],
  search: ['yaml'],
  table: ['yaml'],
  bundle: ['json'],
  register: [],
}
const ofYaml = ['yaml-reads', 'yaml-plain', 'key-once', 'key-known', 'key-present', 'value-present', 'value-fits']
const ofJson = ['json-reads', 'key-known', 'key-present', 'value-fits']
const composed = Object.entries(families).flatMap(([family, [kind]]) =>
  (kind === 'yaml' ? ofYaml : kind === 'json' ? ofJson : ['value-fits']).map((end) => `${family}-${end}`),
)

/** What stands for the name of a rule in the source: after `rule:`, after `id:` in a check, or last in a call that tells of a fault. */
const named = (text: string): readonly string[] => [
  ...[...text.matchAll(/\brule: '([a-z]+(?:-[a-z]+)+)'/g)].map(([, id = '']) => id),
  ...[...text.matchAll(/^\s+'((?:table|publication|file|register)-[a-z]+(?:-[a-z]+)*)',\n\s*\)/gm)].map(
    ([, id = '']) => id,
  ),
]
/** The rules that a table’s own YAML may name: they are no rules of ours. */
const ofTables = new Set<string>(Rule.options.map(({ shape }) => shape.rule.value))
const met = new Set([
  ...sources('src', '.ts')
    .filter(({ path }) => !path.startsWith('src/model/') && !path.startsWith('src/guide/'))
    .flatMap(({ text }) => named(text))
    .filter((id) => !ofTables.has(id)),
  ...composed,
])

test('every rule that the source names has its sentence', () => {
  const known = new Set(rules.map(({ id }) => id))
  expect([...met].filter((id) => !known.has(id))).toEqual([])
})

test('a rule is named once, says in one sentence what holds, and is met in the source', () => {
  const text = sources('src', '.ts')
    .filter(({ path }) => !path.startsWith('src/checks/rules/'))
    .map((source) => source.text)
    .join('\n')
  for (const { id, sentence } of rules) {
    expect(rules.filter((other) => other.id === id)).toHaveLength(1)
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(sentence, id).toMatch(/^\p{Lu}.*[^.]\.$/u)
    expect(composed.includes(id) || text.includes(`'${id}'`), id).toBe(true)
  }
})

test('a rule is a warning here where the source tells of it as one', () => {
  const warnings = sources('src', '.ts').flatMap(({ text }) =>
    [...text.matchAll(/(?:rule|id): '([a-z-]+)',\s+severity: 'warning'/g)].map(([, id]) => id),
  )
  expect(
    rules
      .filter(({ severity }) => severity === 'warning')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([...new Set(warnings)].toSorted())
})
