import { describe, expect, test } from 'vitest'
import { frameworks } from '../../../src/derive/inspections/frameworks.ts'
import { aCriterion, aRating } from '../../support/inspections.ts'
import { someRegisters } from '../../support/library.ts'

const scale = ['Dark', 'Dim', 'Bright']
const registers = someRegisters({
  criteria: [
    aCriterion('lit'),
    aCriterion('upkeep', { scale }),
    aCriterion('watch', { scale }),
    aCriterion('to-come', { framework: 'Standards to come' }),
    aCriterion('other', { programme: 'lights' }),
  ],
  ratings: [
    aRating('west', 'lit', '9'),
    aRating('east', 'lit', '62.5'),
    aRating('cove', 'lit', '62.5'),
    aRating('west', 'upkeep', 'Bright'),
    aRating('east', 'upkeep', 'Bright'),
    aRating('cove', 'upkeep', 'Glowing'),
    aRating('west', 'other', '1'),
  ],
})

describe('the frameworks of a programme', () => {
  const [framework, ...rest] = frameworks('harbours', registers)
  const found = (id: string) => framework?.criteria.find(({ criterion }) => criterion.id === id)?.found

  test('are those by which something public was rated, with all their criteria', () => {
    expect(rest).toEqual([])
    expect(framework?.criteria.map(({ criterion }) => criterion.id)).toEqual(['lit', 'upkeep', 'watch'])
  })

  test('have the lowest and the highest score as printed, compared as numbers', () => {
    expect(found('lit')).toMatchObject({
      count: 3,
      lowest: { value: '9', ratings: [{ inspection: 'west' }] },
      highest: { value: '62.5', ratings: [{ inspection: 'east' }, { inspection: 'cove' }] },
    })
  })

  test('count descriptors from the lowest to the highest, those that nobody got too, and last any off the scale', () => {
    expect(found('upkeep')?.levels).toEqual([
      { descriptor: 'Dark', count: 0 },
      { descriptor: 'Dim', count: 0 },
      { descriptor: 'Bright', count: 2 },
      { descriptor: 'Glowing', count: 1 },
    ])
    expect(found('watch')).toMatchObject({ count: 0, levels: [{ count: 0 }, { count: 0 }, { count: 0 }] })
  })
})
