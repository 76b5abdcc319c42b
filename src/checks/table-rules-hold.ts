import { ruleOutcomes } from '../derive/table-rules.ts'
import { check, whereIs } from './check.ts'

const remedy =
  'Correct the number. If the source itself prints it so, leave it and say so in words in the rule’s printed.'

export const tableRulesHold = check(
  { id: 'table-rules-hold', severity: 'error', sentence: 'The numbers of a table keep the rules of its description.' },
  ({ tables }) =>
    [...tables.values()].flatMap((table) =>
      ruleOutcomes(table)
        .filter(({ rule }) => rule.printed === undefined)
        .flatMap(({ disagreements }) => disagreements)
        .map(({ row, column, found, allowed }) => {
          const subject = column === undefined ? {} : { subject: column }
          return { ...whereIs(row, column, table.file), ...subject, found, allowed, remedy }
        }),
    ),
)
