import { describe, expect, test } from 'vitest'
import { matrix } from '../../src/charts/matrix.ts'
import { paints } from '../../src/charts/paint.ts'
import { descriptors } from './samples.ts'
import { labelSaying, shapes } from './shapes.ts'

describe('A matrix', () => {
  test('has a cell with its words for every area and criterion', () => {
    const picture = matrix.picture(descriptors, 'wide')
    expect(shapes(picture, 'bar')).toHaveLength(70)
    const says = shapes(picture, 'label').map(({ lines }) => lines.join(' '))
    expect(says.filter((text) => text === 'Very well met')).toHaveLength(6)
    expect(says.filter((text) => text === 'Not met')).toHaveLength(3)
    expect(says.filter((text) => text === 'Kent')).toHaveLength(1)
    expect(says.filter((text) => text === 'Resource allocation')).toHaveLength(1)
  })

  test('becomes a block per area on a narrow screen, with every criterion named in it', () => {
    const picture = matrix.picture(descriptors, 'narrow')
    const says = shapes(picture, 'label').map(({ lines }) => lines.join(' '))
    expect(says.filter((text) => text === 'Resource allocation')).toHaveLength(14)
    expect(labelSaying(picture, 'Kent').weight).toBe('bold')
  })

  test('shows a gap as an outline with words, without a tint', () => {
    const grid = { ...descriptors, rows: [{ label: 'Kent' }], columns: ['Leadership'], cells: [[null]] }
    const picture = matrix.picture(grid, 'wide')
    expect(shapes(picture, 'bar')).toMatchObject([{ paint: 'rule', dashed: true }])
    expect(labelSaying(picture, 'no figure').paint).toBe('gap')
  })

  test.each([1, 2, 3, 4, 5] as const)('has text on level %i with a contrast of at least 4.5 to 1', (level) => {
    const [one, other] = [paints[`level-${level}`].fill, paints[`on-level-${level}`].fill].map(luminance).sort()
    expect(((other ?? 0) + 0.05) / ((one ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5)
  })

  test('goes from dark to light, so that it is read in grey', () => {
    const tints = ([1, 2, 3, 4, 5] as const).map((level) => luminance(paints[`level-${level}`].fill))
    expect(tints).toEqual(tints.toSorted((a, b) => a - b))
  })
})

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
