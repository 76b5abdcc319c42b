import type { Shape } from './picture.ts'

/**
 * Shapes that cover none of one another, those of one paint together: neighbours of one style share a group, so that a sorted list is
 * a smaller picture.
 */
export const byPaint = <Painted extends Shape>(shapes: readonly Painted[]): readonly Painted[] =>
  shapes.toSorted((a, b) => (a.paint < b.paint ? -1 : Number(a.paint > b.paint)))
