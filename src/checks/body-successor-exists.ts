import { check } from './check.ts'
import { referenceFindings } from './reference-findings.ts'

export const bodySuccessorExists = check(
  {
    id: 'body-successor-exists',
    severity: 'error',
    sentence: 'The body that succeeded another is in the register, and no body succeeds itself.',
  },
  ({ registers }) => referenceFindings({ rows: registers.bodies, column: 'successor', register: 'bodies' }),
)
