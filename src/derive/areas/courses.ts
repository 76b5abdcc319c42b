import type { DatedRating } from './area-book.ts'

/** What was measured of an area more than once, in order. */
export interface Course {
  /** What its criteria have in common. */
  readonly measure: string
  /** The name of the latest criterion. */
  readonly name: string
  readonly steps: readonly CourseStep[]
}

export interface CourseStep extends DatedRating {
  /** True where the framework is not that of the step before: the two can't be compared. */
  readonly breaks: boolean
}

/** The measures by which an area has been rated more than once, in the order of their latest criteria; see `AreaBook.ratings`. */
export function courses(ratings: readonly DatedRating[]): readonly Course[] {
  const measured = Map.groupBy(ratings, ({ criterion }) => criterion.measure ?? criterion.id)
  return [...measured]
    .filter(([, own]) => own.length > 1)
    .map(([measure, own]) => ({
      measure,
      name: own.at(-1)?.criterion.name ?? '',
      steps: own.map((step, place) => ({
        ...step,
        breaks: place > 0 && own[place - 1]?.criterion.framework !== step.criterion.framework,
      })),
    }))
}
