import { describe, expect, test } from 'vitest'
import { report } from '../../src/checks/report.ts'
import { tableRulesHold } from '../../src/checks/table-rules-hold.ts'
import { readSmallSite, smallSite } from '../support/small-site.ts'

/** What is told about a table of three columns of numbers, with these rules and rows. */
async function broken(rules: string, ...rows: string[]): Promise<string> {
  const column = (name: string) =>
    `  - { name: ${name}, title: ${name}, type: decimal, required: false, symbols: [x, z, r] }\n`
  const { library, problems } = await readSmallSite({
    'data/bells/counts.yaml': `title: Bells
source: { document: Bells, section: "1" }
columns:
  - { name: key, title: Key, type: text }
${column('a')}${column('b')}${column('c')}key: key
rules:
  - ${rules}
`,
    'data/bells/counts.csv': `key,a,b,c\n${rows.join('\n')}\n`,
  })
  expect(problems).toEqual([])
  return report(tableRulesHold.run(library))
}

describe('parts add up to their total', () => {
  const rule = '{ rule: sum, parts: [a, b], total: c }'

  test('without binary accidents', async () => {
    expect(await broken(rule, 'north,0.1,0.2,0.3', 'south,1.10,2.2,3.3')).toBe('')
  })

  test('and are told where they do not', async () => {
    expect(await broken(rule, 'north,8,4,12', 'south,"41",10,52.0')).toBe(`data/bells/counts.csv:3:15 c
  a + b is 51 in row south, not 52.0. a + b must be c.
  Correct the number. If the source itself prints it so, leave it and say so in words in the rule’s printed.   [table-rules-hold]`)
  })

  test('to a number that the description gives', async () => {
    expect(
      await broken('{ rule: sum, parts: [a, b], total: 100, tolerance: 1 }', 'north,50,49,0', 'south,50,48.9,0'),
    ).toBe(
      `data/bells/counts.csv:3:7 a
  a + b is 98.9 in row south, not 100. a + b must be 100, give or take 1.
  Correct the number. If the source itself prints it so, leave it and say so in words in the rule’s printed.   [table-rules-hold]`,
    )
  })

  test('unless a part is not known: a symbol is never a zero', async () => {
    expect(await broken(rule, 'north,8,[x],12', 'south,8,,12')).toBe('')
    expect(await broken(rule, 'north,8,[z],12')).toContain('a + b is 8 in row north, not 12.')
    expect(await broken(rule, 'north,8,4 [r],13')).toContain('a + b is 12 in row north, not 13.')
  })

  test('unless the source prints otherwise and the description says so', async () => {
    expect(await broken('{ rule: sum, parts: [a, b], total: c, printed: The source prints 13. }', 'north,8,4,13')).toBe(
      '',
    )
  })
})

test('a total row is the sum of the others, wherever it stands', async () => {
  const rule = '{ rule: total-row, row: all, columns: [a, b] }'
  expect(await broken(rule, 'all,3,3,', 'north,1,1,', 'south,2,2,')).toBe('')
  expect(await broken(rule, 'north,1,1,', 'all,4,[x],', 'south,2,2,')).toBe(`data/bells/counts.csv:3:5 a
  The other rows add up to 3; row all has 4. Row all must be the sum of the other rows.
  Correct the number. If the source itself prints it so, leave it and say so in words in the rule’s printed.   [table-rules-hold]`)
})

test('a percentage agrees with its fraction to half of its last printed digit', async () => {
  const rule = '{ rule: fraction, numerator: a, denominator: b, percent: c }'
  expect(await broken(rule, 'n1,1,8,12', 'n2,1,8,13', 'n3,1,8,12.5', 'n4,2,3,66.7', 'n5,0,0,5', 'n6,1,,5')).toBe('')
  expect(await broken(rule, 'n1,2,3,66.6')).toBe(`data/bells/counts.csv:2:8 c
  2 of 3 is not 66.6 per cent in row n1. c must be a of b in per cent, rounded.
  Correct the number. If the source itself prints it so, leave it and say so in words in the rule’s printed.   [table-rules-hold]`)
})

test('columns rise in their order, those that are not known left aside', async () => {
  const rule = '{ rule: ordered, columns: [a, b, c] }'
  expect(await broken(rule, 'n1,1,2,3', 'n2,2,2.0,2', 'n3,1,[x],2')).toBe('')
  expect(await broken(rule, 'n1,3,,2', 'n2,1,5,4')).toBe(`data/bells/counts.csv:2:7 c
  a is 3 and c is 2 in row n1. a, b, c must rise in this order.
  Correct the number. If the source itself prints it so, leave it and say so in words in the rule’s printed.   [table-rules-hold]

data/bells/counts.csv:3:8 c
  b is 5 and c is 4 in row n2. a, b, c must rise in this order.
  Correct the number. If the source itself prints it so, leave it and say so in words in the rule’s printed.   [table-rules-hold]`)
})

describe('a share whose column declares its rounding', () => {
  const held = async (rounding: string, share: string) => {
    const { library, problems } = await readSmallSite({
      'data/bells/counts.yaml': `title: Bells
source: { document: Bells, section: "1" }
columns:
  - { name: key, title: Key, type: text }
  - { name: cracked, title: Cracked, type: integer }
  - { name: all, title: All, type: integer }
  - { name: share, title: Share, type: percent, rounding: ${rounding} }
key: key
rules:
  - { rule: fraction, numerator: cracked, denominator: all, percent: share }
`,
      'data/bells/counts.csv': `key,cracked,all,share\nnorth,1,8,${share}\n`,
    })
    expect(problems).toEqual([])
    return tableRulesHold.run(library).map(({ found }) => found)
  }

  test('is exactly what that makes of it', async () => {
    expect(await held('half-up', '13')).toEqual([])
    expect(await held('half-even', '12')).toEqual([])
    expect(await held('half-even', '13')).toEqual(['1 of 8 is 12 per cent in row north, not 13.'])
    expect(await held('half-up', '12.5')).toEqual([])
  })

  test('is held to a convention that has a name', async () => {
    const files = { 'data/bells/counts.yaml': smallSite['data/bells/counts.yaml'].replace('min: 0', 'rounding: half') }
    expect(report((await readSmallSite(files)).problems)).toContain('half-even (2.5 to 2, 3.5 to 4)')
  })
})
