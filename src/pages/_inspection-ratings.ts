import { scoreWords } from '../derive/compare/judgement-words.ts'
import { inspectionIndex } from '../derive/inspections/inspection-index.ts'
import { day } from '../format/day.ts'
import { number } from '../format/number.ts'
import type { Edition } from '../library.ts'
import type { Criterion } from '../model/registers/criteria.ts'
import type { Inspection } from '../model/registers/inspections.ts'
import type { Rating } from '../model/registers/ratings.ts'
import { areaLink } from './_area-link.ts'
import type { LedgerTable } from './_ledger-table.ts'

/** What an inspection found, a table for each area and framework, with the way to the area's own page. */
export function inspectionRatings({ id }: Inspection, edition: Edition) {
  const { registers } = edition.library
  const places = new Map(registers.criteria.map((criterion, place) => [criterion.id, { criterion, place }]))
  const given = inspectionIndex(registers)
    .ratingsOf(id)
    .flatMap((rating) => {
      const found = places.get(rating.criterion)
      return found === undefined ? [] : [{ rating, ...found }]
    })
    .sort((one, other) => one.place - other.place)
  const areas = Map.groupBy(given, ({ rating }) => rating.area)
  // A table is found by its caption, too: no two on the page have one.
  const captionOf = (area: string | undefined, framework: string) =>
    area === undefined || areas.size === 1 ? framework : `${areaLink(area, edition).text}: ${framework}`
  return [...areas].map(([area, ratings]) => ({
    area: area === undefined ? undefined : areaLink(area, edition),
    tables: [...Map.groupBy(ratings, ({ criterion }) => criterion.framework)].map(([framework, members], place) =>
      ratingTable(`ratings-${area ?? 'all'}-${place + 1}`, captionOf(area, framework), members),
    ),
    sources: [...new Set(ratings.map(({ rating }) => rating.source))],
  }))
}

interface Given {
  readonly rating: Rating
  readonly criterion: Criterion
}

/** Criteria with what was found; what a rating rests on, its date and its note only where some rating has one. */
function ratingTable(id: string, caption: string, given: readonly Given[]): LedgerTable {
  const columns = [
    { title: 'Found', cell: ({ rating, criterion }: Given) => ratingWords(rating, criterion) },
    { title: 'Rests on (n)', cell: ({ rating: { n } }: Given) => (n === undefined ? '' : number(String(n))) },
    { title: 'Rated', cell: ({ rating: { date } }: Given) => (date === undefined ? '' : day(date)) },
    { title: 'Note', cell: ({ rating: { note } }: Given) => note ?? '' },
  ].filter(({ cell }) => given.some((each) => cell(each) !== ''))
  return {
    id,
    caption,
    columns: ['Criterion', ...columns.map(({ title }) => title)],
    rows: given.map((each) => ({ head: each.criterion.name, cells: columns.map(({ cell }) => cell(each)) })),
    inWords: true,
  }
}

/** “76%”, “7.5 hours”; a descriptor with its level, counted from the lowest: “Partly met (2 of 5)”. */
export function ratingWords({ value, descriptor = '' }: Rating, { unit, scale }: Criterion): string {
  if (value !== undefined) return scoreWords(value, unit)
  const level = scale.indexOf(descriptor) + 1
  return level === 0 ? descriptor : `${descriptor} (${level} of ${scale.length})`
}
