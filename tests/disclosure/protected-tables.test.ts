import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tableRulesHold } from '../../src/checks/table-rules-hold.ts'
import { saysMatches } from '../../src/derive/says/says-matches.ts'
import { ruleOutcomes } from '../../src/derive/table-rules.ts'
import { protectedTables } from '../../src/disclosure/protected-tables.ts'
import type { Row, Table } from '../../src/model/table.ts'
import { aCell, aLibrary } from '../support/library.ts'
import { byId, fraction, type Made, margins, people, policyOf, prints, type Rows, sum, totalRow } from './people.ts'

/** What is published of a table, cell by cell in the order of its rows, and what authors are told. */
async function shown(rows: Rows, made: Made = {}) {
  const { tables, problems } = await protectedTables(byId(people(rows, made)), {})
  return { cells: Object.values(prints(tables)).join(' '), told: problems.map(({ rule }) => rule), tables }
}

const total = totalRow('total', ['ash', 'bay', 'cove'], ['men'])
const column = (...men: number[]): Rows =>
  Object.fromEntries(
    ['ash', 'bay', 'cove', 'total'].map((row, at) => [row, { men: men[at] ?? men.reduce((a, b) => a + b) }]),
  )

describe('a count of people', () => {
  test('below the threshold is hidden, and one more, so that the total does not give it back', async () => {
    expect((await shown(column(4, 60, 70), { rules: [total] })).cells).toBe('[c] 60 [c] 134')
    expect((await shown(column(5, 60, 70), { rules: [total] })).cells).toBe('5 60 70 135')
  })

  test('alone is hidden alone where no sum is published', async () => {
    expect((await shown({ ash: { men: 4 }, bay: { men: 60 } })).cells).toBe('[c] 60')
  })

  test('of nobody is shown, or hidden where the policy says so', async () => {
    expect((await shown(column(0, 60, 70), { rules: [total] })).cells).toBe('0 60 70 130')
    const disclosure = policyOf(5, { zeros: 'hide' })
    expect((await shown(column(0, 60, 70), { rules: [total], disclosure })).cells).toBe('[c] 60 [c] 130')
  })

  test('that is small beside another small one hides a third: both can’t lean on each other', async () => {
    expect((await shown(column(4, 3, 70), { rules: [total] })).cells).toBe('[c] [c] [c] 77')
  })

  test('that is a sum of small ones is hidden with them', async () => {
    const made = await shown(
      { ash: { men: 1, women: 2, all: 3 }, bay: { men: 60, women: 70, all: 130 } },
      { rules: [sum(['men', 'women'], 'all')] },
    )
    expect(made.cells).toBe('[c] [c] [c] 60 70 130')
  })

  test('stands in a table without a threshold: nothing is hidden, and the very table is kept', async () => {
    const table = people(column(4, 60, 70), { rules: [total], disclosure: 'none' })
    const { tables } = await protectedTables(byId(table), {})
    expect(tables.get(table.id)).toBe(table)
  })

  test('is protected by what the site says where the table says nothing', async () => {
    const { disclosure: _none, ...description } = people({ ash: { men: 4 } }).description
    const table = { ...people({ ash: { men: 4 } }), description }
    const { tables } = await protectedTables(byId(table), {
      disclosure: { threshold: 5, rounding: 1, zeros: 'show', totals: 'keep' },
    })
    expect(prints(tables)).toEqual({ 'crews/all ash men': '[c]' })
  })
})

describe('what rests on a hidden count', () => {
  const rows: Rows = {
    ash: { met: 3, asked: 40, share: '7.5', mean: '4.2' },
    bay: { met: 30, asked: 40, share: '75', mean: '4.4' },
  }

  test('is hidden with it: its share, and the mean of its people', async () => {
    const made = await shown(rows, { rules: [fraction('met', 'asked', 'share')], bases: { mean: 'met' } })
    expect(made.cells).toBe('[c] 40 [c] [c] 30 40 75 4.4')
  })

  test('is not what rests on its whole', async () => {
    const made = await shown(rows, { rules: [fraction('met', 'asked', 'share')], bases: { mean: 'asked' } })
    expect(made.cells).toBe('[c] 40 [c] 4.2 30 40 75 4.4')
  })

  test('is hidden where those are few who are left over', async () => {
    const made = await shown(
      { ash: { met: 38, asked: 40, share: '95' } },
      { rules: [fraction('met', 'asked', 'share')] },
    )
    expect(made.cells).toBe('[c] 40 [c]')
  })
})

describe('a hidden cell', () => {
  test('is [c] to everybody, and its column says what that means and no more how large it may be', async () => {
    const table = people({ ash: { men: 4 } })
    const columns = table.description.columns.map((each) => ({ ...each, min: 1, max: 4 }))
    const { tables } = await protectedTables(byId({ ...table, description: { ...table.description, columns } }), {})
    const made = tables.get(table.id)
    expect(made?.rows[0]?.cells['men']).toEqual({ printed: '', value: null, symbol: 'c' })
    expect(made?.description.columns[1]).toMatchObject({ symbols: ['c'] })
    expect(made?.description.columns[1]).not.toHaveProperty('min')
    expect(made?.description.columns[1]).not.toHaveProperty('max')
  })

  test('agrees with nothing that an author says of it', async () => {
    const { tables } = await protectedTables(byId(people({ ash: { men: 4 } })), {})
    const table = tables.get('crews/all') as Table
    const [row] = table.rows as readonly [Row]
    const [, men] = table.description.columns
    if (men === undefined) throw new Error('The table has no column.')
    const cell = row.cells['men'] ?? aCell('')
    for (const words of ['4', 'four', '0', 'none', '[c]', '4 of 8'])
      expect([words, saysMatches(words, { cell, column: men }, { of: { cell: aCell('8'), column: men } })]).not.toEqual(
        [words, 'matches'],
      )
  })
})

describe('counts that are rounded', () => {
  const rows: Rows = {
    ash: { met: 13, asked: 42, share: '31.0' },
    bay: { met: 21, asked: 33, share: '63.6' },
    total: { met: 34, asked: 75, share: '45.3' },
  }
  const rules = [fraction('met', 'asked', 'share'), totalRow('total', ['ash', 'bay'], ['met', 'asked'])]
  const disclosure = policyOf(5, { rounding: 5 })

  test('are so each by itself, and their shares are those of what is shown', async () => {
    expect((await shown(rows, { rules, disclosure })).cells).toBe('15 40 37.5 20 35 57.1 35 75 46.7')
  })

  test('keep their rules, which are told by how much they may be off', async () => {
    const { tables } = await shown(rows, { rules, disclosure })
    expect(tables.get('crews/all')?.description.rules).toEqual([rules[0], { ...rules[1], tolerance: 7.5 }])
    expect(tableRulesHold.run(aLibrary({ tables }))).toEqual([])
    expect(ruleOutcomes(tables.get('crews/all') as Table).map(({ tried }) => tried)).toEqual([3, 2])
  })
})

describe('an author is told', () => {
  test('of a count that can’t be protected without hiding a total', async () => {
    const disclosure = policyOf(5, { totals: 'keep' })
    const rules = [totalRow('total', ['ash', 'bay'], ['men'])]
    const rows = { ash: { men: 4 }, bay: { men: 0 }, total: { men: 4 } }
    expect((await shown(rows, { rules, disclosure })).told).toEqual([])
    const two = { ash: { men: 4 }, bay: { men: 3 }, total: { men: 7 } }
    expect((await shown(two, { rules, disclosure })).told).toEqual(['table-count-protected', 'table-count-protected'])
    expect((await shown(two, { rules })).cells).toBe('[c] [c] [c]')
  })

  test('of a small count that another table prints', async () => {
    const links = [{ table: 'crews/again', column: 'men' }]
    const again = people({ ash: { men: 4 } }, { id: 'crews/again', disclosure: 'none' })
    const { problems } = await protectedTables(byId(people({ ash: { men: 4 } }, { links }), again), {})
    expect(problems.map(({ rule }) => rule)).toEqual(['table-count-hidden-everywhere'])
  })

  test('of links to what is not there, and of linked cells that differ', async () => {
    const other = people({ ash: { men: 5, women: 9 } }, { id: 'crews/again' })
    const told = async (table: string, column: string, row?: string) => {
      const links = [{ table, column: 'men', their_column: column, ...(row !== undefined && { their_row: row }) }]
      const { problems } = await protectedTables(byId(people({ ash: { men: 4 } }, { links }), other), {})
      return problems.map(({ rule, found, remedy }) => `${rule}: ${found} ${remedy}`)
    }
    expect(await told('crews/agian', 'men')).toEqual([
      'table-link-exists: There is no table “crews/agian”. Did you mean crews/again?',
    ])
    expect(await told('crews/again', 'boys')).toEqual([
      'table-link-exists: The table crews/again has no column “boys”. Name one of them.',
    ])
    expect(await told('crews/again', 'men', 'oak')).toHaveLength(1)
    expect(await told('crews/again', 'men')).toEqual([
      'table-links-agree: men in row ash is 4 here and 5 in crews/again. Correct one of the two, or link other cells.',
    ])
  })

  test('of rows that stand in the order of a column with hidden counts', async () => {
    const rows = (...men: readonly (readonly [string, number])[]) =>
      Object.fromEntries(men.map(([row, count]) => [row, { men: count }]))
    const told = async (...men: readonly (readonly [string, number])[]) => (await shown(rows(...men))).told
    expect(await told(['esk', 90], ['ash', 70], ['cove', 12], ['dune', 4], ['bay', 2])).toEqual([
      'table-order-tells-nothing',
    ])
    expect(await told(['ash', 90], ['bay', 70], ['cove', 12], ['dune', 4], ['esk', 2])).toEqual([])
    expect(await told(['esk', 90], ['ash', 12], ['cove', 70], ['dune', 4], ['bay', 2])).toEqual([])
  })

  test('of sums that no rule declares, and of rules on numbers that rest on counts', async () => {
    const rows = { ash: { men: 14, women: 20, all: 34 }, bay: { men: 60, women: 70, all: 130 } }
    expect((await shown(rows)).told).toEqual(['table-sums-declared'])
    const means = { ash: { men: 14, mean: '2.5' }, total: { men: 14, mean: '2.5' } }
    const made = { rules: [totalRow('total', ['ash'], ['mean'])], bases: { mean: 'men' } }
    expect((await shown(means, made)).told).toEqual(['table-sum-of-counts'])
  })
})

describe('what is hidden', () => {
  const { cells, rules, rows, columns } = margins([
    [3, 20, 30],
    [15, 40, 2],
    [25, 31, 17],
    [11, 90, 45],
  ])
  const table = people(cells, { rules })
  const sorted = (tables: ReadonlyMap<string, Table>) => Object.entries(prints(tables)).sort().join('\n')

  test('is the same whatever the order of rows', async () => {
    const { tables } = await protectedTables(byId(table), {})
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...table.rows], { minLength: table.rows.length }), async (rows) => {
        const other = await protectedTables(byId({ ...table, rows }), {})
        expect(sorted(other.tables)).toBe(sorted(tables))
      }),
      { numRuns: 5 },
    )
  })

  test('is the same whatever the numbers behind it are: nothing published changes by a byte', async () => {
    const { tables } = await protectedTables(byId(table), {})
    const published = prints(tables)
    const isHidden = (row: string, name: string) => published[`crews/all ${row} ${name}`] === '[c]'
    const inner = rows.flatMap((row) => columns.map((name) => ({ row, name, value: cells[row]?.[name] ?? 0 })))
    const free = inner.filter(({ row, name }) => isHidden(row, name))
    // Other numbers for the hidden cells, with the same sums, the small ones small and the others not.
    const worlds: Record<string, number>[] = []
    const fill = (at: number, world: Record<string, number>) => {
      const here = free[at]
      if (worlds.length >= 12) return
      if (here === undefined) {
        const value = (row: string, name: string) => world[`${row} ${name}`] ?? cells[row]?.[name] ?? 0
        const fits =
          rows.every((row) => columns.reduce((sum, name) => sum + value(row, name), 0) === cells[row]?.['everyone']) &&
          columns.every((name) => rows.reduce((sum, row) => sum + value(row, name), 0) === cells['total']?.[name])
        if (fits) worlds.push(world)
        return
      }
      const near = Array.from({ length: 9 }, (_, index) => here.value + index - 4)
      for (const value of near.filter((each) => (here.value < 5 ? each > 0 && each < 5 : each >= 5)))
        fill(at + 1, { ...world, [`${here.row} ${here.name}`]: value })
    }
    fill(0, {})
    expect(worlds.length).toBeGreaterThan(2)
    for (const world of worlds) {
      const changed = Object.fromEntries(
        Object.entries(cells).map(([row, line]) => [
          row,
          Object.fromEntries(Object.entries(line).map(([name, value]) => [name, world[`${row} ${name}`] ?? value])),
        ]),
      )
      const other = await protectedTables(byId(people(changed, { rules })), {})
      expect(prints(other.tables)).toEqual(published)
    }
  })
})
