import { describe, expect, test } from 'vitest'
import { groupedBars } from '../../src/charts/grouped-bars.ts'
import { feedback, scoresBySection } from './samples.ts'
import { labelSaying, shapes } from './shapes.ts'

describe('Grouped bars', () => {
  test('have a colour per series in the palette’s order, and every bar has its name', () => {
    const picture = groupedBars.picture(scoresBySection, 'wide')
    const paints = shapes(picture, 'bar').map(({ paint }) => paint)
    expect([...new Set(paints)]).toEqual(['fill-1', 'fill-2', 'fill-3'])
    const names = shapes(picture, 'label')
      .flatMap(({ lines }) => lines)
      .filter((line) => line === 'Assessment')
    expect(names).toHaveLength(14)
    expect(picture.legend).toEqual([])
  })

  test('show two families as two panels on one scale, each under its title', () => {
    const picture = groupedBars.picture(scoresBySection, 'wide')
    expect(labelSaying(picture, 'Large size, high density areas').weight).toBe('bold')
    expect(labelSaying(picture, 'Medium size, higher density areas').y).toBeGreaterThan(
      labelSaying(picture, 'South Wales').y,
    )
    expect(shapes(picture, 'line').filter(({ paint }) => paint === 'rule')).toHaveLength(2)
  })

  test('put a name that is too long for a narrow margin over its bar', () => {
    const picture = groupedBars.picture(feedback, 'narrow')
    const [name] = shapes(picture, 'label').filter(({ lines }) => lines[0] === 'Yes, or reasonably so')
    const [bar] = shapes(picture, 'bar')
    expect(name?.y).toBeLessThan(bar?.y1 ?? 0)
  })
})
