import { describe, expect, test } from 'vitest'
import { paints } from '../../src/charts/paint.ts'
import { tileMap } from '../../src/charts/tile-map.ts'
import { labelSaying, shapes } from './shapes.ts'
import { harbours } from './time-samples.ts'

const small = (index: number) => ({ column: (index % 9) + 1, row: Math.floor(index / 9) + 1 })
const crowded = {
  ...harbours,
  tiles: harbours.tiles.map((tile, index) => ({
    ...tile,
    ...small(index * 3),
    name: tile.name.replace('North Head', 'Northernmost Head'),
  })),
}

describe('A map of tiles', () => {
  test('has each area in its place, with its name and value on its level’s colour', () => {
    const picture = tileMap.picture(harbours, 'wide')
    const bars = shapes(picture, 'bar').filter(({ paint }) => paint !== 'reference')
    expect(bars).toHaveLength(8)
    expect(new Set(bars.map(({ x1, x2 }) => Math.round(x2 - x1))).size).toBe(1)
    expect(labelSaying(picture, 'North Head').y).toBeLessThan(labelSaying(picture, 'East Quay').y)
    expect(labelSaying(picture, 'Llyn Ŵen').x).toBeLessThan(labelSaying(picture, 'East Quay').x)
    expect(labelSaying(picture, '88%')).toMatchObject({ paint: 'on-level-1', weight: 'bold' })
  })

  test('keeps the places of which nothing is told, dashed, and says so in its legend', () => {
    const picture = tileMap.picture(harbours, 'wide')
    expect(shapes(picture, 'bar').filter(({ dashed }) => dashed)).toHaveLength(3)
    expect(labelSaying(picture, 'Ness').paint).toBe('gap')
    expect(picture.legend.at(-1)).toEqual({ className: 'rule dashed', text: 'Not in this table' })
  })

  test('has codes where names have no room, and lists every area with its name', () => {
    const picture = tileMap.picture(crowded, 'narrow')
    const texts = shapes(picture, 'label').map(({ lines }) => lines.join(' '))
    for (const { name, code, text } of crowded.tiles) {
      if (text === null) expect(texts.find((line) => line.startsWith('Not in this table'))).toContain(`${code} ${name}`)
      else expect(texts).toEqual(expect.arrayContaining([code, name, text]))
    }
    expect(texts.filter((text) => text === 'EQu')).toHaveLength(2)
  })

  test('outlines what stands out', () => {
    expect(shapes(tileMap.picture(harbours, 'wide'), 'bar').filter(({ paint }) => paint === 'reference')).toHaveLength(
      1,
    )
    expect(labelSaying(tileMap.picture(harbours, 'wide'), 'Mary Rock & Sons').weight).toBe('bold')
  })

  test('has text of at least 4.5 to 1 on each of its colours', () => {
    const light = (hex: string) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    for (const level of [1, 2, 3, 4, 5] as const) {
      const [one, other] = [light(paints[`level-${level}`].fill), light(paints[`on-level-${level}`].fill)].sort()
      expect(((other ?? 0) + 0.05) / ((one ?? 0) + 0.05), `level ${level}`).toBeGreaterThanOrEqual(4.5)
    }
  })
})
