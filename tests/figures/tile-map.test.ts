import { describe, expect, test } from 'vitest'
import type { AreaTile } from '../../src/derive/area-tiles.ts'
import { attributeFaults } from '../../src/figures/attribute-faults.ts'
import { tileMap } from '../../src/figures/tile-map.ts'
import { valueClasses } from '../../src/figures/value-classes.ts'
import { Column } from '../../src/model/table.ts'
import { sampleTable } from '../tables/sample-table.ts'

const placed = { id: 'f', data: 'places', title: 'T', headline: 'H' }
const tile = (id: string, name: string, column: number, row: number, kind = 'harbour'): AreaTile => ({
  ...{ id, name, kind, column, row, code: name.slice(0, 3) },
})
const areas = [
  tile('north-head', 'North Head', 2, 1),
  tile('skerry', 'Skerry', 1, 1),
  tile('bar', 'Bar', 1, 2),
  tile('ness', 'Ness', 2, 2),
  tile('coast', 'The Coast', 1, 1, 'region'),
]
const table = (rows: readonly (readonly string[])[]) =>
  sampleTable(
    'places',
    {
      columns: [
        { name: 'area', title: 'Area', type: 'text' },
        { name: 'share', title: 'Share', type: 'percent', symbols: ['x'] },
        { name: 'grade', title: 'Grade', type: 'text', values: ['Good', 'Weak'] },
        { name: 'word', title: 'Word', type: 'text' },
      ],
      key: 'area',
    },
    rows,
  )
const places = table([
  ['ness', '84', 'Good', 'bright'],
  ['Skerry', '[x]', 'Weak', 'dim'],
  ['bar', '61', 'Weak', 'dim'],
])
const its = { ...placed, area: 'area', value: 'share' }
const faults = (more: object, of = places, tiles = areas) =>
  attributeFaults(tileMap, { ...its, ...more } as never, of, tiles)

describe('a tile map', () => {
  test('has the areas of one kind in their places, by the alphabet, with or without a row', () => {
    expect(tileMap.series(places, { ...its, highlight: 'ness' }, areas)).toEqual({
      unit: '%',
      levels: ['80% to 84%', '75% to 79%', '70% to 74%', '65% to 69%', '60% to 64%'],
      tiles: [
        { name: 'Bar', code: 'Bar', column: 1, row: 2, text: '61%', value: 61, level: 4 },
        { name: 'Ness', code: 'Nes', column: 2, row: 2, text: '84%', value: 84, level: 0, highlight: true },
        { name: 'North Head', code: 'Nor', column: 2, row: 1, text: null, level: null },
        { name: 'Skerry', code: 'Ske', column: 1, row: 1, text: '[x]', level: null },
      ],
    })
  })

  test('shows levels in words, in the order of the column or the author’s', () => {
    const levels = (more: object) => {
      const { levels, tiles } = tileMap.series(places, { ...its, value: 'grade', ...more }, areas)
      return [levels, tiles.map(({ level }) => level)]
    }
    expect(levels({})).toEqual([
      ['Good', 'Weak'],
      [1, 0, null, 1],
    ])
    expect(levels({ order: 'Weak, Good' })).toEqual([
      ['Weak', 'Good'],
      [0, 1, null, 0],
    ])
  })

  test('says the highest and lowest, how many are of each class, which is missing and what is not told', () => {
    expect(tileMap.description(tileMap.series(places, { ...its, breaks: '60, 80' }, areas))).toBe(
      'Highest: Ness, 84%. Lowest: Bar, 61%. 80% or more: Ness. 60% to 79%: Bar. No figure for Skerry. 1 area is on the map and not in this table.',
    )
    expect(tileMap.description(tileMap.series(places, { ...its, value: 'grade' }, areas))).toBe(
      'Good: Ness. Weak: Bar and Skerry. 1 area is on the map and not in this table.',
    )
  })

  test('refuses an area that has no tile, with the nearest right name', () => {
    const wrong = table([['nes', '84', 'Good', 'bright']])
    expect(faults({}, wrong)).toMatchObject([
      {
        subject: 'area',
        found: '“nes” (line 2 of “places”) is no area with a place on the map.',
        remedy: 'Did you mean “ness”?',
        rule: 'figure-area-known',
      },
    ])
    expect(faults({}, wrong, [])[0]?.allowed).toContain('none has one yet')
  })

  test('refuses areas of two kinds, and an area that stands twice', () => {
    const mixed = table([
      ['ness', '84', 'Good', 'bright'],
      ['coast', '61', 'Good', 'bright'],
    ])
    expect(faults({}, mixed)).toMatchObject([{ rule: 'figure-areas-alike' }])
    const twice = table([
      ['ness', '84', 'Good', 'bright'],
      ['Ness', '61', 'Good', 'bright'],
    ])
    expect(faults({}, twice)).toMatchObject([{ rule: 'figure-value-unique' }])
  })

  test('refuses texts that are no levels, and limits that do not rise or are too many', () => {
    expect(faults({ value: 'word' })).toMatchObject([{ subject: 'order', rule: 'figure-levels-known' }])
    expect(faults({ value: 'word', order: 'bright, dim' })).toEqual([])
    expect(faults({ breaks: '60, 50' })).toMatchObject([
      { found: '“60, 50” does not rise.', rule: 'figure-breaks-rise' },
    ])
    expect(faults({ breaks: '1, 2, 3, 4, 5' })).toMatchObject([{ found: 'There are 5 limits.' }])
    expect(faults({ area: 'areas' })).toMatchObject([{ remedy: 'Did you mean “area”?' }])
  })
})

describe('the classes of numbers', () => {
  const column = (type: string, unit?: string) => Column.parse({ name: 'n', title: 'N', type, ...(unit && { unit }) })
  const names = (printed: readonly string[], type = 'integer', breaks?: string, unit?: string) =>
    valueClasses(printed, column(type, unit), breaks).names

  test.each<[readonly string[], string, readonly string[]]>([
    [[], 'integer', []],
    [['0', '0'], 'integer', ['0']],
    [['3', '7'], 'integer', ['7', '6', '5', '4', '3']],
    [['1', '9'], 'integer', ['8 to 9', '6 to 7', '4 to 5', '2 to 3', '0 to 1']],
    [['-4', '3'], 'integer', ['2 to 3', '0 to 1', '−2 to −1', '−4 to −3']],
    [['0.1', '0.30'], 'decimal', ['0.30 to 0.34', '0.25 to 0.29', '0.20 to 0.24', '0.15 to 0.19', '0.10 to 0.14']],
    [
      ['0', '2345678'],
      'integer',
      [
        '2,000,000 to 2,499,999',
        '1,500,000 to 1,999,999',
        '1,000,000 to 1,499,999',
        '500,000 to 999,999',
        '0 to 499,999',
      ],
    ],
    [['75', '100'], 'percent', ['95% to 100%', '90% to 94%', '85% to 89%', '80% to 84%', '75% to 79%']],
  ])('%j as %s are %j', (printed, type, expected) => expect(names(printed, type)).toEqual(expected))

  test('never leave a number between two of them', () => {
    for (let value = 0; value <= 100; value++) {
      const { classOf, names } = valueClasses(['0', '99.9', '57.3'], column('percent'))
      expect(names[classOf(value / 1.001)]).toBeDefined()
    }
  })

  test('begin where the author says, and are open at their ends', () => {
    expect(names(['12', '80'], 'money', '50, 60', '£')).toEqual(['£60 or more', '£50 to £59', 'Under £50'])
    expect(names(['55', '80'], 'integer', '50, 60')).toEqual(['60 or more', '50 to 59'])
  })
})
