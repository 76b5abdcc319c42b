import { expect, test } from 'vitest'
import { numberCounts, numberList } from '../../src/derive/number-list.ts'
import type { ProseNumbers } from '../../src/derive/prose-numbers.ts'

const loose = (words: string, sentence: string) => ({
  file: 'content/reports/pilots.mdx',
  line: 7,
  column: 44,
  words,
  says: words,
  sentence,
})
const pilots: ProseNumbers = {
  publication: 'pilots',
  tied: 1200,
  untied: 3,
  loose: [],
  unbacked: [
    loose('712', 'Of \uFFFC and 712 ships'),
    loose('a third', `${'Ships and more ships, '.repeat(20)} a third of them`),
  ],
}
const lights: ProseNumbers = {
  publication: 'lights',
  tied: 1,
  untied: 0,
  loose: [loose('31', 'It was 31')],
  unbacked: [],
}

test('the counts are one line; numbers that a table holds are named only where there are any', () => {
  expect(numberCounts([pilots])).toBe(
    '1,205 numbers in the text: 1,200 tied to tables, 3 declared untied, 2 backed by no table.',
  )
  expect(numberCounts([pilots, lights])).toBe(
    '1,207 numbers in the text: 1,201 tied to tables, 3 declared untied, 1 that a table holds but nothing ties, 2 backed by no table.',
  )
  expect(numberCounts([])).toBe('0 numbers in the text: 0 tied to tables, 0 declared untied, 0 backed by no table.')
})

test('the list names each number with its place and enough of its sentence, then the counts', () => {
  const [head, first, sentence, second, long, counts, , total] = numberList([pilots, lights], 'text').split('\n')
  expect([head, first, sentence]).toEqual([
    'pilots',
    '  content/reports/pilots.mdx:7:44 “712”',
    '    Of … and 712 ships',
  ])
  expect(second).toContain('“a third”')
  expect(long).toMatch(/^ {4}….*a third of them$/)
  expect(long?.length).toBeLessThan(150)
  expect(counts).toMatch(/^ {2}1,205 numbers/)
  expect(total).toBe(numberCounts([pilots, lights]))
})

test('as JSON it is the same for programs', () => {
  expect(JSON.parse(numberList([pilots, lights], 'json'))).toEqual({
    tied: 1201,
    untied: 3,
    loose: 1,
    unbacked: 2,
    publications: [pilots, lights],
  })
})
