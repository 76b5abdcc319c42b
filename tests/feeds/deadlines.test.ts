import { describe, expect, test } from 'vitest'
import { scopes } from '../../src/derive/ledger/scopes.ts'
import { deadlines } from '../../src/feeds/deadlines.ts'
import type { LedgerEvent } from '../../src/model/registers/events.ts'
import { closed, due, found } from '../derive/ledger/events.ts'
import { disputed, harbourLibrary, ledgerOf, url } from '../support/ledger-library.ts'

/** The calendar of all deadlines, its folded lines joined. */
function calendar(events: readonly LedgerEvent[], asOf = '2024-01-01T00:00:00.000Z') {
  const library = harbourLibrary(events, { asOf })
  const [all] = scopes(library, ledgerOf(library))
  if (all === undefined) throw new Error('There is no ledger.')
  return deadlines(all, { library, url })
}
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

describe('a calendar of deadlines', () => {
  test('has the deadline now, as a whole day, with texts escaped', () => {
    const text = calendar(disputed)
    expect(lines(text).slice(lines(text).indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:pilots-2019.1.guild@harbours.example',
      'SEQUENCE:1',
      'DTSTAMP:20240101T000000Z',
      'DTSTART;VALUE=DATE:20210331',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:Recommendation 1 of Pilots <and> "their" training: due by 31 March 2021 (the Guild)',
      'DESCRIPTION:Light <at once> & say "&amp\\;" ]]> \\\\n\\; one\\, two\\n\\nThe first deadline was June 2020.',
      'URL;VALUE=URI:https://harbours.example/inspections/recommendations/pilots-2019/1/',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
    expect(text).not.toMatch(/^METHOD/m)
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  test('a month means its last day', () => {
    expect(calendar([due('2020-06', '2019-06-01')])).toContain('DTSTART;VALUE=DATE:20200630')
  })

  test('a deadline that moves keeps its name and is a later edition of itself', () => {
    const [first = '', second = ''] = [disputed.slice(0, 1), disputed.slice(0, 2)].map((events) => calendar(events))
    const line = (text: string, name: string) => lines(text).find((each) => each.startsWith(name))
    expect(line(first, 'UID')).toBe(line(second, 'UID'))
    expect([line(first, 'SEQUENCE'), line(second, 'SEQUENCE')]).toEqual(['SEQUENCE:0', 'SEQUENCE:1'])
  })

  test('what is closed, or found to be implemented, has no deadline any more', () => {
    const open = due('2020-06', '2019-06-01')
    expect(calendar([open, closed('withdrawn', '2020-01-01')])).not.toContain('VEVENT')
    expect(calendar([open, found('full', '2020-01-01')])).not.toContain('VEVENT')
    expect(calendar([open, found('full', '2020-01-01', 'owner_statement')])).toContain('VEVENT')
  })

  test('without a deadline is still a calendar: it holds a component', () => {
    expect(lines(calendar([])).slice(-11)).toEqual([
      expect.stringMatching(/^X-WR-CALNAME/),
      'BEGIN:VTIMEZONE',
      'TZID:UTC',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'END:VCALENDAR',
      '',
    ])
  })

  test('has the same bytes in every time zone', () => {
    const zone = process.env['TZ']
    const [here, there] = ['Pacific/Kiritimati', 'America/Adak'].map((name) => {
      process.env['TZ'] = name
      return calendar(disputed)
    })
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(here).toBe(there)
  })
})
