/** Red, green and blue from 0 to 1, as a screen is given them. */
export type Colour = readonly [number, number, number]

/** Reads a computed colour: `rgb(18, 67, 109)`, `rgba(…, 1)` or `color(srgb 0.1 0.2 0.3)`. A see-through one is an error: what shows is then another colour. */
export function colour(text: string): Colour {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]*)\)$/.exec(text)?.[1] ?? '').split(/[\s,/]+/).map(Number)
  if (red !== undefined && green !== undefined && blue !== undefined && alpha === 1)
    return [red / 255, green / 255, blue / 255]
  const parts = (/^color\(srgb ([^)/]*)\)$/.exec(text)?.[1] ?? '').trim().split(/\s+/).map(Number)
  if (parts.length === 3) return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0]
  throw new Error(`“${text}” is no colour that is seen as it is.`)
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const gamma = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)

/** Relative luminance as WCAG 2 defines it. */
export function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The contrast of two colours as WCAG 2 defines it, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/**
 * What eyes without one sort of cones, or with none, make of linear red, green and blue: the matrices of Machado, Oliveira and Fernandes
 * (2009) at full severity, which Chromium applies too.
 */
export const visions = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const
export type Vision = keyof typeof visions

/** A colour as such eyes see it. */
export function seenBy(vision: Vision, [red, green, blue]: Colour): Colour {
  const parts = [linear(red), linear(green), linear(blue)]
  const row = (weights: readonly number[]) => {
    const sum = weights.reduce((total, weight, index) => total + weight * (parts[index] ?? 0), 0)
    return gamma(Math.min(1, Math.max(0, sum)))
  }
  const [first, second, third] = visions[vision]
  return [row(first), row(second), row(third)]
}
