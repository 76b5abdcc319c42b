import { check, whereIs } from './check.ts'

/** Units that count people, as a rule of thumb, for columns that do not say what they count. */
const people =
  /\b(people|persons?|adults?|children|child|women|woman|men|man|staff|employees?|respondents?|users?|pupils?|patients?|offenders?|prisoners?|victims?|cases?)\b/i

export const tableDisclosureDeclared = check(
  {
    id: 'table-disclosure-declared',
    severity: 'error',
    sentence: 'Where a table counts people, the table or the site says how they are protected from being recognised.',
  },
  ({ tables, site }) =>
    [...tables.values()].flatMap((table) => {
      const { columns, disclosure } = table.description
      if (disclosure !== undefined || site.disclosure !== undefined) return []
      const index = columns.findIndex(({ type, unit, counts }) =>
        counts === undefined ? type === 'integer' && people.test(unit ?? '') : counts === 'people',
      )
      const column = columns[index]
      if (column === undefined) return []
      return [
        {
          ...whereIs(table, `columns.${index}`, table.file),
          subject: 'disclosure',
          found: `The column ${column.name} counts ${column.unit ?? 'people'}, and neither the table nor the site says how they are protected.`,
          allowed: 'A table that counts people has disclosure: none, or a threshold and a rounding.',
          remedy: 'Add disclosure to this description, or to content/site.yaml for all tables.',
        },
      ]
    }),
)
