import { describe, expect, test } from 'vitest'
import { bars } from '../../src/charts/bars.ts'
import { whisker } from '../../src/charts/whisker.ts'
import { mark, sharesWithIntervals } from './samples.ts'
import { labelSaying, shapes } from './shapes.ts'

describe('A whisker', () => {
  test('runs from the low to the high end with a cap at each, on a rim of paper', () => {
    const lines = whisker({ ...mark('57'), interval: { low: mark('50'), high: mark('64') } }, 10)
    expect(lines.map(({ paint, x1, x2 }) => [paint, x1, x2])).toEqual([
      ['halo', 50, 64],
      ['halo', 50, 50],
      ['halo', 64, 64],
      ['whisker', 50, 64],
      ['whisker', 50, 50],
      ['whisker', 64, 64],
    ])
  })

  test('is not drawn where an end is missing', () => {
    expect(whisker({ ...mark('57'), interval: { low: mark('[c]'), high: mark('64') } }, 10)).toEqual([])
    expect(whisker(mark('57'), 10)).toEqual([])
  })

  test('does not keep a bar’s number away from its end where it is not drawn', () => {
    const half = { ...mark('10'), interval: { low: mark('[x]'), high: mark('90') } }
    const picture = bars.picture({ categories: [{ label: 'A', marks: [half] }], names: ['Lit'], unit: '' }, 'wide')
    const { domain, range } = picture.scale ?? { domain: [0, 1], range: [0, 0] }
    const end = range[0] + ((10 - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0])
    expect(labelSaying(picture, '10').x - end).toBeCloseTo(7, 5)
  })

  test('has the bar’s number beyond it, and rims under all whiskers', () => {
    const picture = bars.picture(sharesWithIntervals, 'wide')
    const paints = shapes(picture, 'line').map(({ paint }) => paint)
    expect(paints.lastIndexOf('halo')).toBeLessThan(paints.indexOf('whisker'))
    const [low, high] = [picture.scale?.range[0] ?? 0, picture.scale?.range[1] ?? 0]
    expect(labelSaying(picture, '64%').x).toBeGreaterThan(low + (high - low) * 0.72)
    expect(picture.legend).toEqual([{ className: 'whisker', text: 'Lower limit to upper limit' }])
  })
})
