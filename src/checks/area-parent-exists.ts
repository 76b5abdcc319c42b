import { check } from './check.ts'
import { referenceFindings } from './reference-findings.ts'

export const areaParentExists = check(
  {
    id: 'area-parent-exists',
    severity: 'error',
    sentence: 'The area that another lies in is in the register, and no area lies in itself.',
  },
  ({ registers }) => referenceFindings({ rows: registers.areas, column: 'parent', register: 'areas' }),
)
