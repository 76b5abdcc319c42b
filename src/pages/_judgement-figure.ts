import type { DatedRating } from '../derive/areas/area-book.ts'
import { computedTable } from '../derive/computed-table.ts'
import { series } from '../format/sentence.ts'
import type { PageFigure } from './_page-figure.ts'
import { ratingSource } from './_rating-source.ts'

/** What stands in a matrix: named rows and columns, and the rating where they meet, if there is one. */
export interface Judgements {
  readonly id: string
  readonly title: string
  /** Said before how often each descriptor was given: “Kent”. Of all ratings that are `told`. */
  readonly whose: string
  readonly told: readonly DatedRating[]
  /** What is counted there: “criteria” of one area, “judgements” of several. */
  readonly counted: 'criteria' | 'judgements'
  /** What the rows are: “Criterion”. */
  readonly rowTitle: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly ratings: readonly (DatedRating | undefined)[] }[]
}

/** Descriptors as a matrix, and how often each was given as its headline. All are of one scale. */
export function judgementFigure(of: Judgements): PageFigure {
  const { id, title, whose, told, counted, rowTitle, columns, rows } = of
  const all = rows.flatMap(({ ratings }) => ratings).filter((rating) => rating !== undefined)
  const levels = all[0]?.criterion.scale.toReversed() ?? []
  const nameOf = (place: number) => `column_${place + 1}`
  return {
    word: 'Matrix',
    table: computedTable({
      name: id,
      title,
      source: ratingSource(all),
      columns: [
        { name: 'name', title: rowTitle, type: 'text' },
        ...columns.map((title, place) => ({ name: nameOf(place), title, type: 'descriptor' as const, values: levels })),
      ],
      rows: rows.map(({ name, ratings }) =>
        Object.fromEntries([
          ['name', name],
          ...ratings.map((rating, place) => [nameOf(place), rating?.rating.descriptor]),
        ]),
      ),
    }),
    attributes: {
      ...{ id, data: id, title, row: 'name', values: columns.map((_, place) => nameOf(place)).join(', ') },
      headline: `${whose}: ${howOften(told, levels, counted)}`,
    },
  }
}

/** “Well met on 1 of 5 criteria, Satisfactorily met on 3 and Partly met on 1”, from the best to the worst. */
function howOften(ratings: readonly DatedRating[], levels: readonly string[], counted: Judgements['counted']): string {
  const counts = levels
    .map((level) => ({ level, count: ratings.filter(({ rating }) => rating.descriptor === level).length }))
    .filter(({ count }) => count > 0)
  const [best, ...others] = counts
  if (best === undefined) return 'not judged'
  const many = ratings.length
  const within = counted === 'criteria' ? 'on' : 'in'
  if (others.length === 0) return many === 1 ? best.level : `${best.level} ${within} each of ${many} ${counted}`
  return series([
    `${best.level} ${within} ${best.count} of ${many} ${counted}`,
    ...others.map(({ level, count }) => `${level} ${within} ${count}`),
  ])
}
