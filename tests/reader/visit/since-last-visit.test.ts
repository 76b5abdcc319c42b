import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { lastSeen } from '../../../src/reader/visit/last-seen.ts'
import { sinceLastVisit } from '../../../src/reader/visit/since-last-visit.ts'

const page = `<p class="since" data-editions="2026-03-01 3;2026-02-01 12;2026-01-15 1"><span data-words></span>
  <a href="/changes/" hidden>See what changed</a></p>
  <span data-new-in="2026-03-01" hidden>New</span><span data-new-in="2026-02-01" hidden>New</span>`

/** A browser that keeps, or has kept, what a test says. */
function browser(kept?: string) {
  const { window } = new JSDOM(page, { url: 'https://harbours.example/changes/' })
  if (kept !== undefined) window.localStorage.setItem('scrutineer.edition', kept)
  const { document } = window
  return {
    visit: (since: string | null = null) =>
      sinceLastVisit(
        document,
        lastSeen(() => window.localStorage),
        since,
      ),
    words: () => document.querySelector('[data-words]')?.textContent,
    link: () => document.querySelector('a') as HTMLAnchorElement,
    marked: () => Array.from(document.querySelectorAll<HTMLElement>('[data-new-in]'), ({ hidden }) => !hidden),
    kept: () => window.localStorage.getItem('scrutineer.edition'),
    length: () => window.localStorage.length,
  }
}

describe('a reader', () => {
  test('who comes for the first time is told nothing, and the newest edition is kept', () => {
    const reader = browser()
    reader.visit()
    expect(reader.words()).toBe('')
    expect(reader.link().hidden).toBe(true)
    expect(reader.marked()).toEqual([false, false])
    expect(reader.kept()).toBe('2026-03-01')
    expect(reader.length()).toBe(1)
  })

  test('who comes again is told how many changes there are since, which, and which edition was the last', () => {
    const reader = browser('2026-01-15')
    reader.visit()
    expect(reader.words()).toBe('15 changes since your last visit; the edition you saw then was of 15 January 2026.')
    expect(reader.link().hidden).toBe(false)
    expect(reader.link().getAttribute('href')).toContain('/changes/?since=2026-01-15')
    expect(reader.marked()).toEqual([true, true])
    expect(reader.kept()).toBe('2026-03-01')
  })

  test('who has seen the newest edition is told nothing', () => {
    const reader = browser('2026-03-01')
    reader.visit()
    expect(reader.words()).toBe('')
    expect(reader.marked()).toEqual([false, false])
  })

  test('who follows the link from the list is told the same again, though the visit has been noted', () => {
    const reader = browser('2026-03-01')
    reader.visit('2026-02-01')
    expect(reader.words()).toBe('3 changes since your last visit; the edition you saw then was of 1 February 2026.')
    expect(reader.marked()).toEqual([true, false])
  })

  test('who opens an old copy of the page does not unsee a newer edition', () => {
    const reader = browser('2026-09-09')
    reader.visit()
    expect(reader.words()).toBe('')
    expect(reader.kept()).toBe('2026-09-09')
  })

  test.each(['', 'yesterday', '2026-3-1', '<img src=x>'])('of whose device “%s” is not a day is new', (kept) => {
    const reader = browser(kept)
    reader.visit()
    expect(reader.words()).toBe('')
    expect(reader.kept()).toBe('2026-03-01')
  })

  test('whose browser refuses to keep anything is told nothing and loses nothing', () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    const seen = lastSeen(refuse)
    expect(seen.edition).toBeNull()
    expect(() => seen.keep('2026-03-01')).not.toThrow()
    const full = { getItem: () => '2026-01-15', setItem: refuse } as unknown as Storage
    expect(lastSeen(() => full).edition).toBe('2026-01-15')
    expect(() => lastSeen(() => full).keep('2026-03-01')).not.toThrow()
  })
})
