import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { protectedTables } from '../../src/disclosure/protected-tables.ts'
import { decimal, printed } from '../../src/format/decimal.ts'
import { percentage } from '../../src/format/rounding.ts'
import { triedOut } from './attacker.ts'
import { type Case, narrowed, smallParts } from './narrowed.ts'
import { byId, fraction, margins, people, policyOf, prints, published, type Rows, sum, totalRow } from './people.ts'

/** What an attacker narrows of these tables as they are published. */
async function found(made: Case): Promise<readonly string[]> {
  const { tables, problems } = await protectedTables(byId(...made.raw), { disclosure: 'none' })
  expect(problems).toEqual([])
  return narrowed([...tables.values()], made)
}

const count = fc.oneof({ arbitrary: fc.nat(9), weight: 3 }, { arbitrary: fc.integer({ min: 10, max: 90 }), weight: 4 })
const counts = (length: number) => fc.array(count, { minLength: length, maxLength: length })
const block = (most: number) =>
  fc
    .tuple(fc.integer({ min: 2, max: most }), fc.integer({ min: 2, max: most - 1 }))
    .chain(([height, width]) => fc.array(counts(width), { minLength: height, maxLength: height }))
const threshold = fc.integer({ min: 3, max: 10 })
const zeros = fc.constantFrom('show' as const, 'hide' as const)
const all = (list: readonly number[]) => list.reduce((sum, number) => sum + number, 0)
const runs = { numRuns: 12 }

describe('an attacker who reads all that is published narrows no hidden cell', () => {
  test('of a table of one way with its total', async () => {
    await fc.assert(
      fc.asyncProperty(counts(6), threshold, zeros, async (numbers, threshold, zeros) => {
        const rows = numbers.map((_number, at) => `r${at}`)
        const cells = Object.fromEntries([
          ...numbers.map((n, at) => [`r${at}`, { men: n }]),
          ['total', { men: all(numbers) }],
        ])
        const raw = [
          people(cells, { rules: [totalRow('total', rows, ['men'])], disclosure: policyOf(threshold, { zeros }) }),
        ]
        expect(await found({ raw, threshold, least: zeros === 'show' ? 1 : 0 })).toEqual([])
      }),
      runs,
    )
  })

  test('of a table of two ways with both margins', async () => {
    await fc.assert(
      fc.asyncProperty(block(4), threshold, zeros, async (numbers, threshold, zeros) => {
        const { cells, rules } = margins(numbers)
        const raw = [people(cells, { rules, disclosure: policyOf(threshold, { zeros }) })]
        expect(await found({ raw, threshold, least: zeros === 'show' ? 1 : 0 })).toEqual([])
      }),
      runs,
    )
  })

  test('of regions with subtotals and a grand total', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block(3), { minLength: 2, maxLength: 2 }), threshold, async (blocks, threshold) => {
        const width = Math.min(...blocks.map(([first = []]) => first.length))
        const columns = ['men', 'women', 'boys'].slice(0, width)
        const cells: Record<string, Record<string, number>> = {}
        const line = (list: readonly number[]) => ({
          ...Object.fromEntries(columns.map((name, at) => [name, list[at] ?? 0])),
          everyone: all(list.slice(0, width)),
        })
        const added = (lists: readonly (readonly number[])[]) =>
          columns.map((_name, at) => all(lists.map((list) => list[at] ?? 0)))
        const rules = [sum(columns, 'everyone')]
        for (const [region, lists] of blocks.entries()) {
          const rows = lists.map((_list, at) => `region${region}-r${at}`)
          for (const [at, list] of lists.entries()) cells[rows[at] ?? ''] = line(list)
          cells[`region${region}`] = line(added(lists))
          rules.push(totalRow(`region${region}`, rows, [...columns, 'everyone']))
        }
        cells['total'] = line(added(blocks.flat()))
        rules.push(totalRow('total', ['region0', 'region1'], [...columns, 'everyone']))
        expect(await found({ raw: [people(cells, { rules, disclosure: policyOf(threshold) })], threshold })).toEqual([])
      }),
      runs,
    )
  })

  test('of two tables that print the same totals', async () => {
    await fc.assert(
      fc.asyncProperty(
        block(4),
        fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }),
        threshold,
        async (numbers, parting, threshold) => {
          const { cells, rules, rows } = margins(numbers)
          const parted: Record<string, Record<string, number>> = {}
          for (const [at, row] of rows.entries()) {
            const everyone = cells[row]?.['everyone'] ?? 0
            const day = Math.round((everyone * (parting[at] ?? 0)) / 100)
            parted[row] = { day, night: everyone - day, both: everyone }
          }
          const column = (name: string) => all(rows.map((row) => parted[row]?.[name] ?? 0))
          parted['total'] = { day: column('day'), night: column('night'), both: column('both') }
          const disclosure = policyOf(threshold)
          const second = people(parted, {
            id: 'crews/watch',
            disclosure,
            rules: [sum(['day', 'night'], 'both'), totalRow('total', rows, ['day', 'night', 'both'])],
            links: [{ table: 'crews/all', column: 'both', their_column: 'everyone' }],
          })
          const links = [...rows, 'total'].map(
            (row) => [`crews/watch ${row} both`, `crews/all ${row} everyone`] as const,
          )
          expect(await found({ raw: [people(cells, { rules, disclosure }), second], links, threshold })).toEqual([])
        },
      ),
      runs,
    )
  })

  test('of shares with their whole and a total', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 2, maxLength: 4 }),
        threshold,
        fc.nat(1),
        async (pairs, threshold, decimals) => {
          const rows = pairs.map((_pair, at) => `r${at}`)
          const line = (met: number, asked: number) => ({
            met,
            asked,
            share: asked === 0 ? '' : printed(percentage(decimal(String(met)), decimal(String(asked)), decimals)),
          })
          const cells: Rows = Object.fromEntries([
            ...pairs.map(([met, rest], at) => [`r${at}`, line(met, met + rest)] as const),
            ['total', line(all(pairs.map(([met]) => met)), all(pairs.flat()))] as const,
          ])
          const rules = [fraction('met', 'asked', 'share'), totalRow('total', rows, ['met', 'asked'])]
          expect(await found({ raw: [people(cells, { rules, disclosure: policyOf(threshold) })], threshold })).toEqual(
            [],
          )
        },
      ),
      runs,
    )
  })

  test('of shares of one whole that add up to 100', async () => {
    const cells: Rows = {
      ash: { yes: 40, no: 50, unsure: 3, asked: 93, staff: 11, share_yes: '43', share_no: '54', share_unsure: '3' },
      bay: { yes: 30, no: 20, unsure: 15, asked: 65, staff: 17, share_yes: '46', share_no: '31', share_unsure: '23' },
    }
    const rules = [
      ...['yes', 'no', 'unsure'].map((part) => fraction(part, 'asked', `share_${part}`)),
      sum(['share_yes', 'share_no', 'share_unsure'], 100),
    ]
    const raw = [people(cells, { rules, disclosure: policyOf(5) })]
    expect(await found({ raw, threshold: 5 })).toEqual([])
    const { tables } = await protectedTables(byId(...raw), {})
    const row = Object.entries(prints(tables)).filter(([name, text]) => name.includes(' ash ') && text === '[c]')
    expect(row.map(([name]) => name)).toEqual([
      'crews/all ash no',
      'crews/all ash unsure',
      'crews/all ash share_no',
      'crews/all ash share_unsure',
    ])
  })
})

test('an attacker who tries out all numbers finds every small one possible', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(counts(2), { minLength: 2, maxLength: 3 }),
      fc.integer({ min: 3, max: 5 }),
      async (numbers, threshold) => {
        const { cells, rules } = margins(numbers.map((list) => list.map((number) => number % 14)))
        const raw = [people(cells, { rules, disclosure: policyOf(threshold) })]
        const { tables } = await protectedTables(byId(...raw), {})
        const small = smallParts({ raw, threshold })
        const shown = [...tables.values()].map(published)
        const hidden = Object.values(prints(tables)).filter((text) => text === '[c]').length
        fc.pre(hidden <= 6)
        const possible = triedOut(shown, { least: 1, threshold, small }, 30)
        const wanted = Array.from({ length: threshold - 1 }, (_, index) => index + 1)
        for (const id of small)
          expect([id, [...(possible.get(id) ?? [])].sort((one, other) => one - other)]).toEqual([id, wanted])
      },
    ),
    { numRuns: 30 },
  )
})

describe('the attacker', () => {
  const { cells, rules } = margins([
    [3, 20, 30],
    [15, 40, 12],
  ])
  const raw = [people(cells, { rules, disclosure: policyOf(5) })]

  test('finds the cell where only the small count is hidden', async () => {
    const primary = people({ ...cells, ash: { ...cells['ash'], boys: '[c]' } } as Rows, { rules })
    const complaints = ['crews/all ash boys is from 3 to 3', 'told small: crews/all ash boys is from 3 to 3']
    expect(await narrowed([primary], { raw, threshold: 5 })).toEqual(complaints)
    expect(triedOut([published(primary)], { least: 1, threshold: 5 }, 60).get('crews/all ash boys')).toEqual(
      new Set([3]),
    )
  })

  test('finds it where a second cell of its row is hidden and none of its column', async () => {
    const row = people({ ...cells, ash: { ...cells['ash'], boys: '[c]', girls: '[c]' } } as Rows, { rules })
    expect(await narrowed([row], { raw, threshold: 5 })).toContain('crews/all ash boys is from 3 to 3')
  })

  test('finds it where a linked table prints it', async () => {
    const linked = people({ ash: { boys: 3 } }, { id: 'crews/again' })
    const { tables } = await protectedTables(byId(...raw), {})
    const links = [['crews/all ash boys', 'crews/again ash boys'] as const]
    expect(await narrowed([...tables.values(), linked], { raw, threshold: 5, links })).toContain(
      'crews/all ash boys is from 3 to 3',
    )
  })

  test('finds it by a share', async () => {
    const shares = people(
      { ash: { met: '[c]', asked: 40, share: '7.5' } },
      { rules: [fraction('met', 'asked', 'share')] },
    )
    const whole = people({ ash: { met: 3, asked: 40, share: '7.5' } }, { rules: [fraction('met', 'asked', 'share')] })
    expect(await narrowed([shares], { raw: [whole], threshold: 5 })).toContain('crews/all ash met is from 3 to 3')
  })
})
