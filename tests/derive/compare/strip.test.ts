import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Yardstick } from '../../../src/derive/compare/framework.ts'
import { frameworks } from '../../../src/derive/compare/frameworks.ts'
import type { Spread } from '../../../src/derive/compare/spread.ts'
import { spread } from '../../../src/derive/compare/spread.ts'
import { spreadWords } from '../../../src/derive/compare/spread-words.ts'
import { strip } from '../../../src/derive/compare/strip.ts'
import { stripDrawing } from '../../../src/reader/compare/strip-drawing.ts'
import { ratedHarbours, scale } from '../../support/rated-harbours.ts'

const [checks] = frameworks(ratedHarbours())
const all = (low: number, high: number): Spread => ({ count: 2, ends: [low, high], lowest: '', highest: '' })
const percent: Yardstick = { id: 'lights', name: 'Lights', unit: '%' }
const hours: Yardstick = { id: 'hours', name: 'Hours', unit: 'hours' }

describe('a strip', () => {
  test('of a percentage runs from 0 to 100, of a descriptor along its scale, of another score from zero', () => {
    expect(strip(percent, { as: '57' }, all(40, 76))).toEqual({ at: 0.57, low: 0.4, high: 0.76 })
    expect(strip({ id: 'crew', name: 'Crew', scale }, { as: 'Partly met' }, all(0, 1))).toEqual({
      at: 0.5,
      low: 0,
      high: 0.5,
    })
    expect(strip(hours, { as: '5' }, all(2, 10))).toEqual({ at: 0.5, low: 0.2, high: 1 })
    expect(strip(hours, { as: '5' }, all(-10, 10))).toEqual({ at: 0.75, low: 0, high: 1 })
  })

  test('is not drawn of nothing, nor where there is no extent', () => {
    expect(strip(percent, null, all(40, 76))).toBeNull()
    expect(strip(percent, { as: '57' }, null)).toBeNull()
    expect(strip({ id: 'crew', name: 'Crew', scale }, { as: 'Splendid' }, all(0, 1))).toBeNull()
    expect(strip(hours, { as: '0' }, all(0, 0))).toBeNull()
    expect(strip({ id: 'crew', name: 'Crew', scale: ['Met'] }, { as: 'Met' }, all(0, 0))).toBeNull()
  })

  test('stays in its room with its dot', () => {
    fc.assert(
      fc.property(fc.tuple(fc.integer(), fc.integer(), fc.integer()), (numbers) => {
        const [low = 0, own = 0, high = 0] = numbers.toSorted((one, other) => one - other)
        for (const criterion of [percent, hours]) {
          const found = strip(criterion, { as: String(own) }, all(low, high))
          if (found === null) continue
          const { x, radius, width } = stripDrawing(found)
          expect(x - radius).toBeGreaterThanOrEqual(0)
          expect(x + radius).toBeLessThanOrEqual(width)
        }
      }),
    )
  })

  test('is drawn by paths without a style', () => {
    expect(stripDrawing({ at: 0.5, low: 0.25, high: 1 })).toEqual({
      width: 96,
      height: 16,
      whole: 'M7,8H89',
      range: 'M27.5,8H89',
      x: 48,
      y: 8,
      radius: 5,
    })
  })
})

describe('the words of a spread', () => {
  test('give range, median and how many', () => {
    const words = (place: number, stage: 'inspection' | 'follow-up') =>
      spreadWords(checks === undefined ? null : spread(checks, place, stage))
    expect(words(0, 'inspection')).toEqual(['40% to 76.5%', 'median 57%', '4 rated'])
    expect(words(1, 'inspection')).toEqual(['Partly met to Well met', '2 rated'])
    expect(words(0, 'follow-up')).toEqual(['80%', '1 rated'])
    expect(spreadWords(null)).toEqual([])
    expect(spreadWords({ ...all(1, 1), lowest: '1%', highest: '1%' })).toEqual(['all 1%', '2 rated'])
  })
})
