import { describe, expect, test } from 'vitest'
import { frameworks } from '../../../src/derive/compare/frameworks.ts'
import { usualSmallBase } from '../../../src/derive/usual-small-base.ts'
import { aLibrary, someRegisters } from '../../support/library.ts'
import { aCriterion, anInspection, aRating, ratedHarbours } from '../../support/rated-harbours.ts'

describe('the frameworks of a site', () => {
  const [first, second, ...more] = frameworks(ratedHarbours())

  test('are those by which something was found, with an address of their own', () => {
    expect([first?.id, second?.id, more]).toEqual(['harbour-checks-2019', 'harbour-checks-2022', []])
    expect(first?.programme).toEqual({ id: 'harbour-checks', name: 'Harbour checks' })
    expect(first?.smallBase).toBe(usualSmallBase)
  })

  test('have their assessments by area and then by date, with what was found in the order of the criteria', () => {
    const told = first?.assessments.map(({ inspection, date, judgements }) => [
      inspection,
      date,
      ...judgements.map((judgement) => judgement?.as ?? null),
    ])
    expect(told).toEqual([
      ['east-2019', '2019-12', '57', null],
      ['north-2019', '2019-05-14', '57', 'Partly met'],
      ['north-2020', '2020-10', '80', 'Well met'],
      ['south-2017', '2017-05', '40', null],
      ['south-2019', '2019-11', '76.5', 'Well met'],
    ])
    expect(first?.assessments[4]?.judgements[0]).toEqual({ as: '76.5', n: 60, date: '2019-08' })
    expect(first?.assessments[1]?.judgements[1]).toEqual({ as: 'Partly met', note: 'Two crews were away.' })
  })

  test('are JSON through and through', () => {
    const made = frameworks(ratedHarbours())
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
  })

  test('of one name in two programmes have two addresses, which stay when one of them is not rated yet', () => {
    const registers = someRegisters({
      criteria: [
        aCriterion('lights', 'score', { programme: 'one', framework: 'Checks' }),
        aCriterion('crew', 'score', { programme: 'other', framework: 'Checks' }),
      ],
      inspections: [anInspection('north')],
      ratings: [aRating('north', undefined, 'crew', '3')],
    })
    expect(frameworks(aLibrary({ registers })).map(({ id, programme }) => [id, programme.name])).toEqual([
      ['checks-2', 'other'],
    ])
  })

  test('pass over what the registers do not have, and what is said in the wrong way', () => {
    const registers = someRegisters({
      criteria: [aCriterion('lights', 'score'), aCriterion('crew', 'descriptor')],
      inspections: [anInspection('north')],
      ratings: [
        aRating('lost', 'north', 'lights', '3'),
        aRating('north', undefined, 'lost', '3'),
        aRating('north', undefined, 'lights', 'Well met'),
      ],
    })
    expect(frameworks(aLibrary({ registers }))[0]?.assessments.map(({ judgements }) => judgements)).toEqual([
      [null, null],
    ])
  })
})
