import { check } from './check.ts'
import { unknownNames } from './unknown-names.ts'

export const tableQuestionsKnown = check(
  {
    id: 'table-questions-known',
    severity: 'error',
    sentence: 'The programme whose questions a table holds stands in the register of programmes.',
  },
  ({ tables, registers }) => {
    const known = new Set(registers.programmes.map(({ id }) => id))
    return [...tables.values()].flatMap((table) => {
      const { programme } = table.description.questions ?? {}
      const names = programme === undefined ? [] : [programme]
      return unknownNames({
        row: table,
        column: 'questions.programme',
        file: table.file,
        names,
        known,
        register: 'programmes',
      })
    })
  },
)
