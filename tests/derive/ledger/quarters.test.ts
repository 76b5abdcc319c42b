import { describe, expect, test } from 'vitest'
import { quarterEnds } from '../../../src/derive/ledger/changes.ts'
import { lastQuarter, quarters } from '../../../src/derive/ledger/quarters.ts'
import { dayAfter } from '../../../src/format/day.ts'
import { someRegisters } from '../../support/library.ts'
import { anEvent } from './events.ts'

describe('the quarters of the ledger', () => {
  test('a quarter that ends on the first day counts, one that ends on the last does not yet', () => {
    expect(quarters('2024-03-31', '2024-12-31')).toEqual(['2024-03-31', '2024-06-30', '2024-09-30'])
  })

  test('the last full quarter before a day in January ended in December', () => {
    expect(lastQuarter('2025-01-01')).toEqual({ before: '2024-09-30', end: '2024-12-31' })
    expect(lastQuarter('2024-12-31')).toEqual({ before: '2024-06-30', end: '2024-09-30' })
  })

  test('a quarter begins on the day after the last one’s end, in leap years too', () => {
    expect(dayAfter('2024-12-31')).toBe('2025-01-01')
    expect(dayAfter('2024-02-28')).toBe('2024-02-29')
  })

  test('before anything is recorded there is none', () => {
    expect(quarterEnds(someRegisters(), '2025-01-01')).toEqual([])
  })

  test('they begin with the first recording, not with what happened first', () => {
    const events = [anEvent({ date: '2019-01-01', recorded: '2020-05-02' })]
    expect(quarterEnds(someRegisters({ events }), '2020-10-01')).toEqual(['2020-06-30', '2020-09-30'])
  })
})
