import { describe, expect, test } from 'vitest'
import { choiceFaults } from '../../src/tables/choice-faults.ts'
import { conditions } from '../../src/tables/conditions.ts'
import { selection } from '../../src/tables/selection.ts'
import { scores } from './sample-table.ts'

const keys = (where: string) => selection(scores, { where }).rows.map(({ key }) => key)

describe('an author’s choice of rows', () => {
  test('is by what cells print', () => {
    expect(keys('coast=North')).toEqual(['north-head', 'skerry'])
    expect(keys('before=57')).toEqual(['north-head'])
    expect(keys('before=[x]')).toEqual(['skerry'])
    expect(keys('after=')).toEqual(['ness'])
  })

  test('joins conditions on several columns, and takes any of several values of one', () => {
    expect(keys('coast=South, rating=Fair')).toEqual(['bar'])
    expect(keys('id=bar, id=skerry')).toEqual(['skerry', 'bar'])
  })

  test('keeps a comma within a value', () => {
    expect(conditions('coast=Large, high density,light=Ness')).toEqual([
      { column: 'coast', value: 'Large, high density' },
      { column: 'light', value: 'Ness' },
    ])
  })
})

describe('a choice that can’t be made', () => {
  test('is well where nothing is wrong', () => {
    expect(choiceFaults(scores, { columns: 'light, cost', where: 'coast=North' })).toEqual([])
    expect(choiceFaults(scores, {})).toEqual([])
  })

  test('names an unknown column with the nearest right one', () => {
    const allowed = 'Its columns are id, light, coast, before, after, hours, cost, rating.'
    const rule = 'table-column-exists'
    expect(choiceFaults(scores, { columns: 'light, hour', where: 'shore=North' })).toEqual([
      {
        subject: 'columns',
        found: 'The table “scores” has no column “hour”.',
        allowed,
        remedy: 'Did you mean “hours”?',
        rule,
      },
      {
        subject: 'where',
        found: 'The table “scores” has no column “shore”.',
        allowed,
        remedy: 'Write one of these names.',
        rule,
      },
    ])
  })

  test('that leaves no row says what the column holds', () => {
    expect(choiceFaults(scores, { where: 'coast=north' })).toEqual([
      {
        subject: 'where',
        found: 'No row of “scores” has coast=north.',
        allowed: 'The values of coast are “North”, “South”.',
        remedy: 'Write the value as the CSV has it, capitals included.',
        rule: 'where-matches',
      },
    ])
  })

  test('that is no condition says how one is written', () => {
    expect(choiceFaults(scores, { where: 'only the north' })).toEqual([
      {
        subject: 'where',
        found: '“only the north” is not a list of conditions.',
        allowed: 'A condition is column=value; several are separated by commas.',
        remedy: 'Write for instance where="family=Large, year=2004".',
        rule: 'where-readable',
      },
    ])
  })
})
