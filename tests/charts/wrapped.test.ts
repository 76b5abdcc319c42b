import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/charts/text-width.ts'
import { wrapped } from '../../src/charts/wrapped.ts'
import { longLabel } from './cases.ts'

describe('A label', () => {
  test('stays on one line where it fits', () => {
    expect(wrapped('Leicestershire & Rutland', 200, 15)).toEqual(['Leicestershire & Rutland'])
  })

  test('breaks between words, and after slashes and hyphens', () => {
    expect(wrapped('Partnership/contracting out', 100, 15)).toEqual(['Partnership/', 'contracting out'])
    expect(wrapped('Dyfed-Powys', 50, 15)).toEqual(['Dyfed-', 'Powys'])
  })

  test('keeps every word in order and every line within its room', () => {
    const lines = wrapped(longLabel, 120, 15)
    expect(lines.join(' ')).toBe(longLabel)
    for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(120)
  })

  test('has a word cut that is wider than its room', () => {
    const lines = wrapped('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 90, 15)
    expect(lines.join('')).toBe('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch')
    for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(90)
  })

  test('is empty where there is nothing to say', () => {
    expect(wrapped('  ', 90, 15)).toEqual([])
  })
})

describe('The width of text', () => {
  // Measured in a browser with Source Sans 3 at 100 pixels.
  test.each<[string, number, number]>([
    ['Leicestershire & Rutland', 1007, 1041],
    ['Appointments arranged to at least the national standard', 2335, 2404],
    ['Satisfactorily met', 728, 756],
    ['Communication', 672, 687],
    ['1,234,567', 398, 414],
    ['Large size, high density areas', 1209, 1250],
    ['Rhondda, Môn, dŵr a thŷ', 1040, 1072],
    ['Were the discussions undertaken in a professional, impartial and courteous manner?', 3513, 3615],
    ['HMI PROBATION', 683, 699],
    ['illicit', 204, 215],
    ['−45%', 231, 238],
  ])('of “%s” is what a browser measures, or up to 5 per cent more', (text, normal, bold) => {
    for (const [real, reckoned] of [
      [normal, textWidth(text, 100)],
      [bold, textWidth(text, 100, 'bold')],
    ] as const) {
      expect(reckoned / real).toBeGreaterThanOrEqual(0.995)
      expect(reckoned / real).toBeLessThanOrEqual(1.05)
    }
  })
})

test.each([
  // Measured in DejaVu Sans, in which a browser without an Arabic font of its own sets it.
  ['هيئة التفتيش على خدمات المراقبة', 1420],
  ['مشهد ضخم صخب', 769],
  ['سشسشسش', 568],
  ['دار زوار', 325],
])(
  'An Arabic text takes at least the room that a browser measures, and less than a square for each letter',
  (text, real) => {
    expect(textWidth(text, 100)).toBeGreaterThanOrEqual(real)
    expect(textWidth(text, 100)).toBeLessThan([...text].length * 100)
  },
)
