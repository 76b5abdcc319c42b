import { type Column, numericTypes, type Table } from '../model/table.ts'
import { check, type Finding, whereIs } from './check.ts'

type Told = Pick<Finding, 'found' | 'allowed' | 'remedy'>

export const tableCountsDeclared = check(
  {
    id: 'table-counts-declared',
    severity: 'error',
    sentence:
      'Under a threshold a table says of each column of numbers what it counts or on whom it rests, and of each total what it adds up.',
  },
  ({ tables, site }) =>
    [...tables.values()].flatMap((table) => {
      const declared = table.description.disclosure ?? site.disclosure ?? 'none'
      return declared === 'none' ? [] : [...undeclaredColumns(table), ...undeclaredTotals(table)]
    }),
)

function undeclaredColumns(table: Table): readonly Finding[] {
  const { columns, rules } = table.description
  const shares = new Set(rules.flatMap((rule) => (rule.rule === 'fraction' ? [rule.percent] : [])))
  return columns.flatMap((column, index) => {
    const told = undeclared(column, shares.has(column.name))
    return told === null ? [] : [{ ...whereIs(table, `columns.${index}`, table.file), subject: 'columns', ...told }]
  })
}

function undeclared({ name, type, counts, base }: Column, share: boolean): Told | null {
  if (counts === 'people' && type !== 'integer') {
    return {
      found: `The column “${name}” counts people and is of type ${type}.`,
      allowed: 'People are counted in whole numbers.',
      remedy: 'Say type: integer, or counts: things if its numbers are not people.',
    }
  }
  if (!numericTypes.has(type) || counts !== undefined || base !== undefined || share) return null
  return {
    found: `The column “${name}” does not say what it counts.`,
    allowed:
      'Under a threshold a column of numbers has counts: people or things, or rests on a count: by base, or as the per cent of a fraction rule.',
    remedy: 'Say counts: people where a small number could point to somebody, else counts: things, or name its base.',
  }
}

function undeclaredTotals(table: Table): readonly Finding[] {
  const { columns, rules, total = [] } = table.description
  const people = columns.filter(({ counts }) => counts === 'people').map(({ name }) => name)
  return total.flatMap((key) => {
    const summed = new Set(rules.flatMap((rule) => (rule.rule === 'total-row' && rule.row === key ? rule.columns : [])))
    const missing = people.filter((name) => !summed.has(name))
    if (missing.length === 0) return []
    return [
      {
        ...whereIs(table, 'total', table.file),
        subject: 'total',
        found: `The row ${key} is a total, and no rule says that it is the sum in ${missing.join(', ')}.`,
        allowed: 'Under a threshold every sum is declared, so that no hidden count follows from it.',
        remedy: `Add to rules: { rule: total-row, row: ${key}, columns: [${missing.join(', ')}] }.`,
      },
    ]
  })
}
