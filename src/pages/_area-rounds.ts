import { type AreaBook, type DatedRating, roundOf } from '../derive/areas/area-book.ts'
import { type Beside, beside, latestOf } from '../derive/areas/beside.ts'
import { day } from '../format/day.ts'
import type { Area } from '../model/registers/areas.ts'
import { inspectionNames } from './_inspection-names.ts'
import { judgementFigure } from './_judgement-figure.ts'
import type { LedgerTable } from './_ledger-table.ts'
import type { PageFigure } from './_page-figure.ts'
import { baseInWords, ratingWords, standingWords } from './_rating-words.ts'
import { scoreFigure } from './_score-figure.ts'

/** What one inspection found of an area by one framework: as a table, and drawn beside others where all of it has not been rated again. */
export interface Round {
  readonly heading: string
  readonly framework: string
  readonly when: string
  readonly figures: readonly PageFigure[]
  readonly table: LedgerTable
  /** True where every rating of it has been made again since. */
  readonly isPast: boolean
}

/** How many areas of a family are shown beside one in a matrix at most: more columns would have no room for their words. */
const mostOthers = 3

/** All ratings of an area, by inspection and framework, newest first. */
export function rounds(area: Area, book: AreaBook): readonly Round[] {
  const ratings = book.ratings.get(area.id) ?? []
  const groups = Map.groupBy(ratings, ({ inspection, criterion }) => `${inspection.id} ${criterion.framework}`)
  const parts = Map.groupBy(groups.values(), ([first]) => first?.inspection.id)
  const last = new Map(ratings.map((each) => [each.criterion, each]))
  const names = inspectionNames(book.inspections.get(area.id) ?? [], book)
  return [...groups.values()].toReversed().map((own, place): Round => {
    const [first] = own
    const { id = '' } = first?.inspection ?? {}
    const framework = first?.criterion.framework ?? ''
    const isPast = own.every((each) => last.get(each.criterion) !== each)
    const name = names.get(id) ?? id
    const heading = (parts.get(id)?.length ?? 0) > 1 ? `${name}: ${framework}` : name
    return { heading, framework, isPast, ...partOf(own, { id: `round-${place + 1}`, heading, isPast }, area, book) }
  })
}

/** A round as its figures and its table know it. */
interface Shown {
  readonly id: string
  readonly heading: string
  readonly isPast: boolean
}

function partOf(ratings: readonly DatedRating[], shown: Shown, area: Area, book: AreaBook) {
  const latest = ratings.filter((each) => book.latest.get(roundOf(each))?.get(area.id) === each)
  const compared = new Map(latest.map((each) => [each, beside(each, area, book)]))
  return {
    when: whenWords(ratings, book),
    figures: shown.isPast
      ? []
      : [...scores(shown, area, [...compared.values()]), ...judgements(shown, area, latest, book)],
    table: tableOf(shown, area, ratings, compared),
  }
}

function scores({ id, heading }: Shown, { name }: Area, compared: readonly Beside[]): readonly PageFigure[] {
  const scored = compared.filter(({ own }) => own.criterion.kind === 'score')
  const byUnit = [...Map.groupBy(scored, ({ own }) => own.criterion.unit).values()]
  return byUnit.flatMap((own, place, { length }) => {
    const title = `Scores of ${name} beside others: ${heading}${partWords(place, length)}`
    return scoreFigure(`${id}-scores-${place + 1}`, { name, title }, own) ?? []
  })
}

function judgements(
  { id, heading }: Shown,
  area: Area,
  latest: readonly DatedRating[],
  book: AreaBook,
): readonly PageFigure[] {
  const judged = latest.filter(({ criterion }) => criterion.kind === 'descriptor')
  const byScale = [...Map.groupBy(judged, ({ criterion }) => criterion.scale.join('\n')).values()]
  return byScale.flatMap((own, place, { length }) => {
    const others = inFamily(area, own, book)
    const shown = others.length > mostOthers ? [] : others
    // A single judgement is as well said as drawn.
    if (own.length === 1 && shown.length === 0) return []
    const whose = `${area.name}${shown.length === 0 ? '' : ' and others of its family'}`
    return judgementFigure({
      id: `${id}-judgements-${place + 1}`,
      title: `Judgements of ${whose}: ${heading}${partWords(place, length)}`,
      ...{ whose: area.name, told: own, rowTitle: 'Criterion', counted: 'criteria' },
      columns: [area.name, ...shown.map(({ name }) => name)],
      rows: own.map((each) => ({
        name: each.criterion.name,
        ratings: [each, ...shown.map(({ by }) => by.get(each.criterion))],
      })),
    })
  })
}

/** “, 2 of 3” where units or scales part what one inspection found. */
const partWords = (place: number, count: number) => (count === 1 ? '' : `, ${place + 1} of ${count}`)

/** The latest ratings by the same criteria of the other areas of the family. */
function inFamily({ id, kind, family }: Area, own: readonly DatedRating[], book: AreaBook) {
  if (family === undefined) return []
  const all = own.flatMap(({ criterion, inspection }) => latestOf(criterion, inspection.stage, { kind, family }, book))
  const byArea = Map.groupBy(
    all.filter(({ area }) => area !== id),
    ({ area }) => area,
  )
  return [...byArea].map(([area, ratings]) => ({
    name: book.byId.get(area)?.name ?? area,
    by: new Map(ratings.map((each) => [each.criterion, each])),
  }))
}

/** When the ratings were given, or their report published; where the days differ the table tells each. */
function whenWords(ratings: readonly DatedRating[], book: AreaBook): string {
  const dates = new Set(ratings.map(({ date }) => date))
  if (dates.size > 1) return ''
  const [first] = ratings
  if (first?.date === undefined) return 'No date is recorded'
  const report = book.reports.get(first.inspection.id)?.published
  return first.rating.date === undefined || first.rating.date === report
    ? `Report published ${first.date.length === 10 ? 'on' : 'in'} ${day(first.date)}`
    : `Rated ${first.date.length === 10 ? 'on' : 'in'} ${day(first.date)}`
}

function tableOf(
  { id, heading }: Shown,
  { name }: Area,
  ratings: readonly DatedRating[],
  compared: ReadonlyMap<DatedRating, Beside>,
): LedgerTable {
  const differ = new Set(ratings.map(({ date }) => date)).size > 1
  const all = [...compared.values()]
  const columns = [
    { title: name, cell: ratingWords, shown: true },
    {
      title: 'Date',
      cell: ({ date }: DatedRating) => (date === undefined ? 'none recorded' : day(date)),
      shown: differ,
    },
    {
      title: 'Rests on',
      cell: (each: DatedRating) => baseInWords(each) || 'not recorded',
      shown: ratings.some(({ rating }) => rating.n !== undefined),
    },
    {
      title: 'Others of its family',
      cell: (each: DatedRating) => standingOf(compared.get(each)?.family),
      shown: all.some(({ family }) => family !== undefined),
    },
    {
      title: 'All other areas',
      cell: (each: DatedRating) => standingOf(compared.get(each)?.all),
      shown: all.some((one) => one.all !== undefined),
    },
  ].filter(({ shown }) => shown)
  return {
    id: `${id}-table`,
    caption: `Ratings of ${name}: ${heading}`,
    columns: ['Criterion', ...columns.map(({ title }) => title)],
    inWords: true,
    rows: ratings.map((each) => ({
      head: each.criterion.name,
      ...(each.rating.note !== undefined && { detail: each.rating.note }),
      cells: columns.map(({ cell }) => cell(each)),
    })),
  }
}

const standingOf = (standing: Beside['all']) => (standing === undefined ? 'none is rated' : standingWords(standing))
