import type { Beside, Standing } from '../derive/areas/beside.ts'
import type { ScoreSpread } from '../derive/areas/score-spread.ts'
import { type ComputedColumn, computedTable } from '../derive/computed-table.ts'
import { plural } from '../format/plural.ts'
import { series } from '../format/sentence.ts'
import type { PageFigure } from './_page-figure.ts'
import { ratingSource } from './_rating-source.ts'
import { stageDone } from './_rating-words.ts'
import { scoreColumn } from './_score-column.ts'

/** Said under every figure with numbers that no document prints. */
export const computedNote =
  'The lowest, the median and the highest are worked out for this site from the latest rating of each area at this stage; the documents do not print them. The area itself is one of those counted.'

/**
 * The scores of one area as dots, each on the line from the lowest to the highest of its family, then of all areas of its kind;
 * undefined where no score has another beside it. All are of one framework and one unit.
 */
export function scoreFigure(
  id: string,
  { name, title }: { readonly name: string; readonly title: string },
  all: readonly Beside[],
): PageFigure | undefined {
  const scored = all.filter(({ own }) => own.criterion.kind === 'score')
  const [first] = scored
  if (first === undefined) return undefined
  const done = stageDone[first.own.inspection.stage]
  const sets = [
    { standings: scored.map(({ family }) => family), words: (count: string) => `Among ${count} of its family ${done}` },
    { standings: scored.map(({ all }) => all), words: (count: string) => `Among all ${count} ${done}` },
  ]
  const rows = sets.flatMap(({ standings, words }) => {
    const count = countOf(standings)
    return scored.flatMap(({ own }, place) => {
      const spread = standings[place]?.spread
      if (spread === undefined) return []
      const { rating, criterion } = own
      const { low, high, median, count: areas } = spread
      const n = rating.n === undefined ? undefined : String(rating.n)
      const beside = { low, high, median, areas: String(areas) }
      return [{ set: words(count), criterion: criterion.name, score: rating.value, n, ...beside }]
    })
  })
  if (rows.length === 0) return undefined
  const { unit } = first.own.criterion
  const hasBase = rows.some(({ n }) => n !== undefined)
  const columns: readonly ComputedColumn[] = [
    { name: 'criterion', title: 'Criterion', type: 'text' },
    { name: 'set', title: 'Compared with', type: 'text' },
    scoreColumn('score', name, unit),
    ...(hasBase ? [{ name: 'n', title: 'n', type: 'integer' } as const] : []),
    scoreColumn('low', 'Lowest', unit),
    scoreColumn('median', 'Median', unit),
    scoreColumn('high', 'Highest', unit),
    { name: 'areas', title: 'Areas rated', type: 'integer' },
  ]
  const source = ratingSource(scored.map(({ own }) => own))
  return {
    word: 'DotRange',
    table: computedTable({ name: id, title, source, columns, group: 'set', rows }),
    attributes: {
      ...{ id, data: id, label: 'criterion', value: 'score', low: 'low', high: 'high', group: 'set' },
      title,
      headline: `${name}: ${besideMedians(scored, done)}`,
      columns: `set, criterion, score, ${hasBase ? 'n, ' : ''}low, median, high, areas`,
      ...(hasBase && { base: 'n' }),
      note: computedNote,
    },
  }
}

/** “14 areas”; “areas” where the number differs from criterion to criterion, which the table tells. */
function countOf(standings: readonly (Standing | undefined)[]): string {
  const counts = new Set(standings.flatMap((standing) => standing?.spread?.count ?? []))
  const [only = 0] = counts
  return counts.size === 1 ? plural(only, 'area', 'areas') : 'areas'
}

/** “above the median of all 14 areas on 3 of 4 scores, at it on 1”. */
function besideMedians(scored: readonly Beside[], done: string): string {
  const compared = scored.flatMap(({ own, all }) => {
    const spread: ScoreSpread | undefined = all?.spread
    return spread?.median === undefined
      ? []
      : [{ way: Math.sign(Number(own.rating.value) - Number(spread.median)), count: spread.count }]
  })
  const [first] = compared
  if (first === undefined) return 'rated beside too few areas for a median'
  const of = `the median of all ${countOf(scored.map(({ all }) => all))} ${done}`
  const many = compared.length
  const ways = (
    [
      [1, 'above'],
      [0, 'at'],
      [-1, 'below'],
    ] as const
  )
    .map(([way, words]) => ({ words, count: compared.filter((one) => one.way === way).length }))
    .filter(({ count }) => count > 0)
  const [only, ...others] = ways
  if (only === undefined) return ''
  if (others.length === 0) return `${only.words} ${of}${many === 1 ? '' : ` on each of ${many} scores`}`
  return series([
    `${only.words} ${of} on ${only.count} of ${many} scores`,
    ...others.map(({ words, count }) => `${words} it on ${count}`),
  ])
}
