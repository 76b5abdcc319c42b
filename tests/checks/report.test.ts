import { describe, expect, test } from 'vitest'
import { report } from '../../src/checks/report.ts'
import type { Problem } from '../../src/model/problem.ts'

const problem = (said: Partial<Problem> = {}): Problem => ({
  file: 'data/registers/events.csv',
  line: 47,
  column: 18,
  subject: 'value',
  found: '"closed" is not a verdict.',
  allowed: 'A verdict is none or full.',
  remedy: 'If the work is finished, write full.',
  rule: 'event-value-known',
  severity: 'error',
  ...said,
})

describe('a report', () => {
  test('says where, what was found, what is allowed, what to do, and the rule', () => {
    expect(report([problem()])).toBe(`data/registers/events.csv:47:18 value
  "closed" is not a verdict. A verdict is none or full.
  If the work is finished, write full.   [event-value-known]`)
  })

  test('names what is only a warning', () => {
    expect(report([problem({ severity: 'warning' })])).toContain('[event-value-known, warning]')
  })

  test('comes by file, line and column', () => {
    const places = [
      { file: 'b.csv', line: 1, column: 1 },
      { file: 'a.csv', line: 10, column: 1 },
      { file: 'a.csv', line: 9, column: 12 },
      { file: 'a.csv', line: 9, column: 2 },
    ]
    const told = report(places.map((place) => problem({ ...place, subject: '' })))
    expect(told.match(/^\S+csv:\S+$/gm)).toEqual(['a.csv:9:2', 'a.csv:9:12', 'a.csv:10:1', 'b.csv:1:1'])
  })

  test('stops at a hundred and counts the rest', () => {
    const many = Array.from({ length: 1101 }, (_, index) => problem({ line: index + 1 }))
    const told = report(many).split('\n\n')
    expect(told).toHaveLength(101)
    expect(told.at(-1)).toBe('and 1,001 more problems')
    expect(report(many, 'annotations').split('\n')).toHaveLength(101)
    expect(JSON.parse(report(many, 'json'))).toHaveLength(1101)
  })

  test('is one array in JSON', () => {
    expect(JSON.parse(report([problem()], 'json'))).toEqual([problem()])
    expect(report([], 'json')).toBe('[]')
  })

  test('is one annotation a line, with the signs of that format escaped', () => {
    expect(report([problem({ found: '100% of "a, b":\nno' })], 'annotations')).toBe(
      '::error file=data/registers/events.csv,line=47,col=18,title=event-value-known::value: 100%25 of "a, b":%0Ano A verdict is none or full. If the work is finished, write full.',
    )
    expect(report([problem({ file: 'a:b,c.csv' })], 'annotations')).toContain('file=a%3Ab%2Cc.csv,')
  })

  test('shows what would steer a terminal', () => {
    expect(report([problem({ found: '"\u001b[31m\u202ered" is not a verdict.' })])).toContain(
      '"\\u{1b}[31m\\u{202e}red"',
    )
  })

  test('of nothing is empty', () => {
    expect(report([])).toBe('')
  })
})
