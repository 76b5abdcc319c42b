import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { isPast } from '../../../src/reader/clock/is-past.ts'
import { setClock } from '../../../src/reader/clock/set-clock.ts'

const page = (day: string) => `<div data-ledger-day="${day}">
  <p id="due"><span data-due="2026-03">March 2026<span data-overdue hidden> (overdue)</span></span></p>
  <p id="moved"><span data-due="2026-12-31">31 December 2026<span data-overdue> (overdue)</span></span></p>
  <p id="silent"><span data-silent-since="2021-03-11">silent for 1,816 days</span></p>
  <p id="today">As at <span data-today>1 March 2026</span></p>
</div>
<p id="outside"><span data-due="2020-01-01"><span data-overdue hidden> (overdue)</span></span></p>`

/** What a reader sees of the page on a day. */
function seen(built: string, today: string) {
  const { document } = new JSDOM(page(built)).window
  setClock(document, today)
  for (const hidden of document.querySelectorAll('[hidden]')) hidden.remove()
  return (id: string) => document.getElementById(id)?.textContent
}

describe('a page made in March', () => {
  test('says in May what has become late and for how long a body has been silent', () => {
    const at = seen('2026-03-01', '2026-05-01')
    expect(at('due')).toBe('March 2026 (overdue)')
    expect(at('moved')).toBe('31 December 2026')
    expect(at('silent')).toBe('silent for 1,877 days')
    expect(at('today')).toBe('As at 1 May 2026')
  })

  test('is left as it was made on its own day, and before a clock that goes wrong', () => {
    for (const today of ['2026-03-01', '1999-01-01']) {
      const at = seen('2026-03-01', today)
      expect(at('due')).toBe('March 2026')
      expect(at('moved')).toBe('31 December 2026 (overdue)')
      expect(at('silent')).toBe('silent for 1,816 days')
      expect(at('today')).toBe('As at 1 March 2026')
    }
  })

  test('is changed only where it names its day', () => {
    expect(seen('2026-03-01', '2026-05-01')('outside')).toBe('')
    expect(seen('soon', '2026-05-01')('due')).toBe('March 2026')
  })
})

test('a deadline has passed on the day after the latest day that it can mean', () => {
  expect(isPast('2026-03-31', '2026-03-31')).toBe(false)
  expect(isPast('2026-03-31', '2026-04-01')).toBe(true)
  expect(isPast('2026-02', '2026-02-28')).toBe(false)
  expect(isPast('2026-02', '2026-03-01')).toBe(true)
  expect(isPast('2026', '2026-12-31')).toBe(false)
  expect(isPast('2026', '2027-01-01')).toBe(true)
})
