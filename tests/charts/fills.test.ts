import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { paints } from '../../src/charts/paint.ts'
import { root } from '../support/sources.ts'

/** The tokens of one ground: those of `:root`, overlaid by those of its dark form. */
function tokens(ground: 'light' | 'dark'): ReadonlyMap<string, string> {
  const [light = '', dark = ''] = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8').split(
    'prefers-color-scheme',
  )
  const read = (text: string) =>
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, name = '', value = '']) => [name, value] as const)
  return new Map([...read(light), ...(ground === 'dark' ? read(dark) : [])])
}

function luminance(colour: string): number {
  const hex =
    colour.slice(1).length === 3 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Fill, outline where it has one, and text of every part that may stand beside another with paper between. */
const fills: readonly (readonly [fill: string, edge: string | null, text: string])[] = [
  ['p1', null, 'on-dark'],
  ['p2', null, 'on-medium'],
  ['p3', 'p3-edge', 'on-light'],
  ['p4', 'p4-edge', 'on-light'],
  ['a1', 'against-edge', 'on-light'],
  ['a2', 'against-edge', 'on-medium'],
  ['a3', 'against-edge', 'on-dark'],
  ['neutral', 'soft', 'on-light'],
  ['t1', 'towards-edge', 'on-light'],
  ['t2', 'towards-edge', 'on-medium'],
  ['t3', 'towards-edge', 'on-dark'],
]

describe.each(['light', 'dark'] as const)('On a %s ground', (ground) => {
  const all = tokens(ground)
  const colour = (name: string) => all.get(name) ?? '#000'

  test.each(fills)('%s is parted from its neighbours by 3:1, in its fill or its outline', (fill, edge) => {
    const outer = contrast(colour(edge ?? fill), colour('paper'))
    const inner = contrast(colour(fill), colour('paper'))
    expect(Math.max(outer, inner)).toBeGreaterThanOrEqual(3)
  })

  test('parts of a whole are told apart in grey: each is lighter than the one before it, or each darker', () => {
    const grey = ['p1', 'p2', 'p3', 'p4', 'paper'].map((name) => luminance(colour(name)) + 0.05)
    const steps = grey.slice(1).map((one, index) => one / (grey[index] ?? 1))
    const [least, most] = ground === 'light' ? [1.5, 100] : [0, 1 / 1.5]
    for (const step of steps.slice(0, 3)) {
      expect(step).toBeGreaterThan(least)
      expect(step).toBeLessThan(most)
    }
  })

  test.each(fills)('the text on %s has 4.5:1', (fill, _, text) => {
    expect(contrast(colour(fill), colour(text))).toBeGreaterThanOrEqual(4.5)
  })
})

test('A picture that travels without the style sheet has the text on every part at 4.5:1', () => {
  const on = {
    'part-1': 'on-part-1',
    'part-2': 'on-part-2',
    'part-3': 'on-part-3',
    'part-4': 'on-part-4',
    neutral: 'on-pale',
  } as const
  const sides = (['against', 'towards'] as const).flatMap((side) => [
    [`${side}-1`, 'on-pale'] as const,
    [`${side}-2`, 'on-medium'] as const,
    [`${side}-3`, `on-${side}-3`] as const,
  ])
  for (const [fill, text] of [...(Object.entries(on) as [keyof typeof on, (typeof on)[keyof typeof on]][]), ...sides])
    expect(contrast(paints[fill].fill, paints[text].fill), fill).toBeGreaterThanOrEqual(4.5)
})
