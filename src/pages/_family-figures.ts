import type { AreaBook, DatedRating, Stage } from '../derive/areas/area-book.ts'
import { latestOf } from '../derive/areas/beside.ts'
import { type ScoreSpread, scoreSpread } from '../derive/areas/score-spread.ts'
import { scoreWords } from '../derive/compare/judgement-words.ts'
import { computedTable } from '../derive/computed-table.ts'
import { plural } from '../format/plural.ts'
import type { PageFigure } from './_page-figure.ts'
import { ratingSource } from './_rating-source.ts'
import { stageDone } from './_rating-words.ts'
import { scoreColumn } from './_score-column.ts'

/** Said under the figure with numbers that no document prints. */
const computedNote =
  'The medians and ranges are worked out for this site from the latest rating of each area at this stage; the documents do not print them. Of fewer than three areas no median is given.'

/** Whose scores are drawn, and what their framework and stage are called. */
export interface FamilyOfAStage {
  readonly name: string
  readonly kind: string
  readonly stage: Stage
  readonly heading: string
}

/**
 * The scores of a family beside those of all areas of its kind: medians with their ranges, criterion by criterion; undefined
 * where it has none. All are of one framework and one unit.
 */
export function familyScores(
  id: string,
  { name, kind, stage, heading }: FamilyOfAStage,
  ratings: readonly DatedRating[],
  book: AreaBook,
): PageFigure | undefined {
  const scored = ratings.filter(({ criterion }) => criterion.kind === 'score')
  const [first] = scored
  if (first === undefined) return undefined
  const { framework, unit } = first.criterion
  const rows = [...Map.groupBy(scored, ({ criterion }) => criterion)].flatMap(([criterion, own]) => {
    const [inFamily, all] = [own, latestOf(criterion, stage, { kind }, book)].map(spreadOf)
    const row = (whose: string, { count, low, high, median }: ScoreSpread) => {
      const set = `${whose} (${plural(count, 'area', 'areas')})`
      return { criterion: criterion.name, set, low, high, median }
    }
    return inFamily === undefined || all === undefined
      ? []
      : [row('This family', inFamily), row(`All ${stageDone[stage]}`, all)]
  })
  const columns = [
    { name: 'set', title: 'Whose', type: 'text' },
    { name: 'criterion', title: 'Criterion', type: 'text' },
    scoreColumn('median', 'Median', unit),
    scoreColumn('low', 'Lowest', unit),
    scoreColumn('high', 'Highest', unit),
  ] as const
  return {
    word: 'DotRange',
    table: computedTable({
      name: id,
      title: framework,
      source: ratingSource(scored),
      columns,
      group: 'criterion',
      rows,
    }),
    attributes: {
      ...{ id, data: id, label: 'set', value: 'median', low: 'low', high: 'high', group: 'criterion' },
      title: `Scores of the family ${name} beside all areas: ${heading}`,
      headline: headlineOf(rows, unit),
      columns: 'criterion, set, median, low, high',
      highlight: rows.flatMap((_, place) => (place % 2 === 0 ? [String(place + 1)] : [])).join(', '),
      note: computedNote,
    },
  }
}

const spreadOf = (ratings: readonly DatedRating[]) => scoreSpread(ratings.flatMap(({ rating }) => rating.value ?? []))

/** What the last criterion shows, which by custom sums up those before it. */
function headlineOf(
  rows: readonly { readonly criterion: string; readonly low: string; readonly high: string }[],
  unit: string | undefined,
): string {
  const [own, all] = rows.slice(-2)
  if (own === undefined || all === undefined) return ''
  const range = ({ low, high }: typeof own) =>
    low === high ? scoreWords(low, unit) : `${scoreWords(low, unit)} to ${scoreWords(high, unit)}`
  return `${own.criterion}: ${range(own)} in this family, ${range(all)} among all areas`
}
