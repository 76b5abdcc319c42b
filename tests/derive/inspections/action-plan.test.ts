import { describe, expect, test } from 'vitest'
import { actionPlan, dueSpan } from '../../../src/derive/inspections/action-plan.ts'

describe('when an action plan is due', () => {
  test.each([
    { published: '2019-06-28', weeks: 12, earliest: '2019-09-20', latest: '2019-09-20' },
    { published: '2019-06', weeks: 12, earliest: '2019-08-24', latest: '2019-09-22' },
    { published: '2004-02', weeks: 1, earliest: '2004-02-08', latest: '2004-03-07' },
    { published: '2023', weeks: 12, earliest: '2023-03-26', latest: '2024-03-24' },
  ])('is told as exactly as the report’s date $published allows', ({ published, weeks, earliest, latest }) => {
    expect(dueSpan(published, weeks)).toEqual({ earliest, latest })
  })

  test('is the same day in a year of daylight saving time, whatever the machine’s zone', () => {
    expect(dueSpan('2021-03-27', 1)).toEqual({ earliest: '2021-04-03', latest: '2021-04-03' })
  })
})

describe('what is said of its time', () => {
  const timing = (published: string | undefined, received: string | undefined, day: string, weeks?: number) =>
    actionPlan(published, weeks ?? 12, received, day)?.timing
  test.each([
    ['2019-06-28', undefined, '2019-09-20', 'to-come'],
    ['2019-06-28', undefined, '2019-09-21', 'passed'],
    ['2019-06', undefined, '2019-08-24', 'to-come'],
    ['2019-06', undefined, '2019-08-25', 'may-have-passed'],
    ['2019-06', undefined, '2019-09-22', 'may-have-passed'],
    ['2019-06', undefined, '2019-09-23', 'passed'],
    [undefined, undefined, '2019-09-23', 'undated'],
    ['2019-06-28', '2019-09-20', '2020-01-01', 'in-time'],
    ['2019-06-28', '2019-09-21', '2020-01-01', 'late'],
    ['2019-06-28', '2019-09', '2020-01-01', 'untold'],
    ['2019-06', '2019-08-20', '2020-01-01', 'in-time'],
    ['2019-06', '2019-09-01', '2020-01-01', 'untold'],
    ['2019-06', '2019-10', '2020-01-01', 'late'],
    [undefined, '2019-10', '2020-01-01', 'undated'],
  ] as const)('report %s, received %s, said on %s: %s', (published, received, day, expected) => {
    expect(timing(published, received, day)).toBe(expected)
  })

  test('there is none where the programme asks for none and none came in', () => {
    expect(actionPlan('2019-06', undefined, undefined, '2020-01-01')).toBeUndefined()
  })

  test('one that came in though none is owed is told, without a day by which it was due', () => {
    expect(actionPlan('2019-06', undefined, '2019-07', '2020-01-01')).toEqual({
      received: '2019-07',
      timing: 'undated',
    })
  })
})
