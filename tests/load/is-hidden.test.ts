import { expect, test } from 'vitest'
import { isHidden } from '../../src/load/is-hidden.ts'

const asOf = new Date('2026-12-01T09:30:00Z')

test.each([
  [{}, false],
  [{ status: 'draft' }, true],
  [{ status: 'draft', embargo: '2020-01-01T00:00Z' }, true],
  [{ embargo: '2026-12-01T09:30Z' }, false],
  [{ embargo: '2026-12-01T09:30:01Z' }, true],
  [{ embargo: '2026-12-01T10:30+01:00' }, false],
  [{ embargo: '2026-12-01T09:29-00:01' }, false],
  [{ embargo: '2026-12-01T09:30-00:01' }, true],
  [{ embargo: 'not an instant' }, true],
])('%j at half past nine is hidden: %s', (fields, hidden) => {
  expect(isHidden(fields, asOf)).toBe(hidden)
})
