import { check } from './check.ts'
import { referenceFindings } from './reference-findings.ts'

const columns = ['parent', 'repeats', 'supersedes'] as const

export const recommendationParentExists = check(
  {
    id: 'recommendation-parent-exists',
    severity: 'error',
    sentence:
      'A recommendation that another is a part of, repeats or supersedes is in the register, and none leads back to itself.',
  },
  ({ registers: { recommendations: rows } }) =>
    columns.flatMap((column) => referenceFindings({ rows, column, register: 'recommendations' })),
)
