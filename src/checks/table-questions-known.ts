import { nearest } from '../format/nearest.ts'
import { check, whereIs } from './check.ts'

export const tableQuestionsKnown = check(
  {
    id: 'table-questions-known',
    severity: 'error',
    sentence: 'The programme whose questions a table holds stands in the register of programmes.',
  },
  ({ tables, registers }) => {
    const ids = new Set(registers.programmes.map(({ id }) => id))
    return [...tables.values()].flatMap((table) => {
      const programme = table.description.questions?.programme
      if (programme === undefined || ids.has(programme)) return []
      const near = nearest(programme, ids)
      return [
        {
          ...whereIs(table, 'questions.programme', table.file),
          subject: 'questions.programme',
          found: `"${programme}" is not in the register of programmes.`,
          allowed: 'It must be an id of data/registers/programmes.csv.',
          remedy: near === undefined ? 'Correct it, or add a row to that register.' : `Did you mean ${near}?`,
        },
      ]
    })
  },
)
