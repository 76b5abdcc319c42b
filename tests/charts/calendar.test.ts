import { describe, expect, test } from 'vitest'
import { calendarTicks, dayNumber } from '../../src/charts/calendar.ts'

const between = (from: string, to: string, most = 5) =>
  calendarTicks([dayNumber(from), dayNumber(to)], most).map(({ text }) => text)

describe('The lines of a calendar axis', () => {
  test('stand on months, quarters, years or decades, as many as there is room for', () => {
    expect(between('2021-03-11', '2021-06-02')).toEqual(['Apr 2021', 'May 2021', 'Jun 2021'])
    expect(between('2021-03-11', '2022-05-01')).toEqual(['Apr 2021', 'Jul 2021', 'Oct 2021', 'Jan 2022', 'Apr 2022'])
    expect(between('2021-03-11', '2024-03-31')).toEqual(['2022', '2023', '2024'])
    expect(between('1907-01-01', '2014-01-01', 3)).toEqual(['1950', '2000'])
  })

  test('are the first days of what they name', () => {
    const [first] = calendarTicks([dayNumber('2021-03-11'), dayNumber('2024-03-31')], 5)
    expect(first?.value).toBe(dayNumber('2022-01-01'))
  })

  test('include a day on which the axis begins or ends', () => {
    expect(between('2021-01-01', '2022-01-01', 2)).toEqual(['2021', '2022'])
  })

  test('are none where no month begins', () => {
    expect(between('2021-03-11', '2021-03-12')).toEqual([])
  })
})
