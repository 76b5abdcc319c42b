import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { protectedTables } from '../../src/disclosure/protected-tables.ts'
import { type Case, narrowed } from './narrowed.ts'
import { byId, margins, people, policyOf, prints } from './people.ts'

/** What an attacker narrows of these tables as they are published. */
async function found(made: Case): Promise<readonly string[]> {
  const { tables, problems } = await protectedTables(byId(...made.raw), { disclosure: 'none' })
  expect(problems).toEqual([])
  return narrowed([...tables.values()], made)
}

const count = fc.oneof({ arbitrary: fc.nat(9), weight: 3 }, { arbitrary: fc.integer({ min: 10, max: 90 }), weight: 4 })
const block = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(count, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  )
const threshold = fc.integer({ min: 3, max: 10 })
const zeros = fc.constantFrom('show' as const, 'hide' as const)

describe('an attacker who reads all that is published', () => {
  test('narrows no hidden cell of a table of two ways with margins', async () => {
    await fc.assert(
      fc.asyncProperty(block, threshold, zeros, async (numbers, threshold, zeros) => {
        const { cells, rules } = margins(numbers)
        const raw = [people(cells, { rules, disclosure: policyOf(threshold, { zeros }) })]
        expect(await found({ raw, threshold, least: zeros === 'show' ? 1 : 0 })).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('finds cells where only the small counts are hidden', async () => {
    const { cells, rules } = margins([
      [3, 20, 30],
      [15, 40, 12],
    ])
    const raw = [people(cells, { rules, disclosure: policyOf(5) })]
    const primary = people({ ...cells, ash: { ...cells['ash'], boys: '[c]' } } as never, { rules })
    expect(await narrowed([primary], { raw, threshold: 5 })).toEqual([
      'crews/all ash boys is from 3 to 3',
      'told small: crews/all ash boys is from 3 to 3',
    ])
    const { tables } = await protectedTables(byId(...raw), {})
    expect(Object.values(prints(tables)).filter((text) => text === '[c]')).toHaveLength(4)
  })
})
