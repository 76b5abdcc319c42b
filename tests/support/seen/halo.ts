import type { SeenMark } from './seen-page.ts'

/** Whether a mark is the paper around another, which parts that one from what lies under it. */
export const isHalo = ({ paint }: SeenMark): boolean => paint === 'halo'

/** Whether paper lies between two marks: on both sides of the upper one, painted after the lower. */
export function parted(one: SeenMark, other: SeenMark, marks: readonly SeenMark[], air: number): boolean {
  const [lower, upper] = one.order < other.order ? [one, other] : [other, one]
  return marks.some(
    (mark) =>
      isHalo(mark) &&
      lower.order < mark.order &&
      mark.order < upper.order &&
      String(mark.points) === String(upper.points) &&
      mark.strokeWidth >= upper.strokeWidth + 2 * air,
  )
}
