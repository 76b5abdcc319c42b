import { ascending } from '../../format/ascending.ts'
import { earliestDay } from '../../format/day.ts'
import type { Library, Publication } from '../../model/library.ts'
import type { Area } from '../../model/registers/areas.ts'
import type { Criterion } from '../../model/registers/criteria.ts'
import type { Inspection } from '../../model/registers/inspections.ts'
import type { Rating } from '../../model/registers/ratings.ts'
import { byName } from '../by-name.ts'
import { dated } from '../inspections/dated.ts'
import { type InspectionReport, reportOf } from '../inspections/report-of.ts'
import { newestFirst } from '../newest-first.ts'
import { inOrder } from './in-order.ts'

/** A rating of an area with all that says how it is to be read. */
export interface DatedRating {
  readonly rating: Rating
  readonly area: string
  readonly criterion: Criterion
  readonly inspection: Inspection
  /** When it was given, else when its report was published, as exactly as is known; left out where neither is. */
  readonly date?: string
}

/** Where in the cycle an inspection stands. */
export type Stage = Inspection['stage']

/** What must be the same for two ratings to be compared: the criterion and the stage. */
export const roundOf = ({ criterion, inspection }: DatedRating): string => `${criterion.id} ${inspection.stage}`

/** What the registers and the publications say of areas, by the areas' ids; an area of which they say nothing is left out. */
export interface AreaBook {
  /** Oldest first; see `inOrder`. */
  readonly inspections: ReadonlyMap<string, readonly Inspection[]>
  /** In the order of the inspections, those of one inspection in the order of the criteria. */
  readonly ratings: ReadonlyMap<string, readonly DatedRating[]>
  /** By criterion and stage (see `roundOf`), then by area: the latest rating of each. */
  readonly latest: ReadonlyMap<string, ReadonlyMap<string, DatedRating>>
  /** Those that are about the area, newest first. */
  readonly publications: ReadonlyMap<string, readonly Publication[]>
  /** The publications that tell of an inspection: its report or what stands for it, and those that name it in their front matter. */
  readonly telling: ReadonlyMap<string, readonly Publication[]>
  /** By inspection; left out where nothing is recorded of one. */
  readonly reports: ReadonlyMap<string, InspectionReport>
  /** The date by which each inspection is put in order: its report's, else of its fieldwork or its first rating; by inspection. */
  readonly dates: ReadonlyMap<string, string>
  /** The dates that ratings have of their own, by inspection, each once and in order. */
  readonly ratedOn: ReadonlyMap<string, readonly string[]>
  readonly byId: ReadonlyMap<string, Area>
  /** The areas whose parent an area is, in the order of the register. */
  readonly children: ReadonlyMap<string | undefined, readonly Area[]>
  /** By their names in small letters: places of different kinds may share one. */
  readonly byName: ReadonlyMap<string, readonly Area[]>
}

const books = new WeakMap<Library, AreaBook>()

/** The book of a library, made once in one pass over each register, however many pages ask for it. */
export function areaBook(library: Library): AreaBook {
  const known = books.get(library) ?? made(library)
  books.set(library, known)
  return known
}

function made(library: Library): AreaBook {
  const { registers, publications } = library
  const { areas } = registers
  const reports = new Map(
    registers.inspections.flatMap((each) => {
      const report = reportOf(each, library)
      return report === undefined ? [] : [[each.id, report] as const]
    }),
  )
  const rated = ratingsOf(registers, reports)
  const ratedOn = datesOf(rated)
  const dates = new Map(
    registers.inspections.flatMap((each) => {
      const date = dated(each, library) ?? ratedOn.get(each.id)?.[0]
      return date === undefined ? [] : [[each.id, date] as const]
    }),
  )
  const inspections = inspectionsOf(registers.inspections, rated, dates)
  const ratings = new Map(
    [...Map.groupBy(rated, ({ area }) => area)].map(([area, own]) => [
      area,
      inRegisterOrder(own, inspections.get(area)),
    ]),
  )
  const latest = new Map<string, Map<string, DatedRating>>()
  for (const each of [...ratings.values()].flat()) {
    const of = latest.get(roundOf(each)) ?? new Map<string, DatedRating>()
    latest.set(roundOf(each), of.set(each.area, each))
  }
  return {
    ...{ inspections, ratings, latest, reports, dates, ratedOn },
    telling: tellingOf(publications, reports),
    publications: grouped(newestFirst(publications), ({ subject }) => subject.areas),
    byId: byName(areas),
    children: Map.groupBy(areas, ({ parent }) => parent),
    byName: Map.groupBy(areas, ({ name }) => name.toLowerCase()),
  }
}

function ratingsOf(
  { ratings, criteria, inspections }: Library['registers'],
  reports: AreaBook['reports'],
): readonly DatedRating[] {
  const criterionOf = byName(criteria)
  const inspectionOf = byName(inspections)
  const places = new Map(criteria.map(({ id }, place) => [id, place]))
  return ratings
    .flatMap((rating): DatedRating[] => {
      const criterion = criterionOf.get(rating.criterion)
      const inspection = inspectionOf.get(rating.inspection)
      if (rating.area === undefined || criterion === undefined || inspection === undefined) return []
      const date = rating.date ?? reports.get(inspection.id)?.published
      return [{ rating, area: rating.area, criterion, inspection, ...(date !== undefined && { date }) }]
    })
    .sort((one, other) => (places.get(one.criterion.id) ?? 0) - (places.get(other.criterion.id) ?? 0))
}

function tellingOf(publications: readonly Publication[], reports: AreaBook['reports']): AreaBook['telling'] {
  const reported = [...reports].flatMap(([id, { publication }]) => (publication ? [{ id, publication }] : []))
  const naming = publications.flatMap((publication) => {
    const id = publication.inspection
    return id === undefined ? [] : [{ id, publication }]
  })
  const found = Map.groupBy([...reported, ...naming], ({ id }) => id)
  return new Map([...found].map(([id, own]) => [id, [...new Set(own.map(({ publication }) => publication))]]))
}

function datesOf(rated: readonly DatedRating[]): AreaBook['ratedOn'] {
  const found = Map.groupBy(rated, ({ inspection }) => inspection.id)
  return new Map(
    [...found].map(([id, own]) => {
      const dates = new Set(own.flatMap(({ rating }) => rating.date ?? []))
      return [id, [...dates].sort((one, other) => ascending(earliestDay(one), earliestDay(other)))]
    }),
  )
}

/** The inspections of each area: those that the register says are of it, and those in which it was rated. */
function inspectionsOf(
  inspections: readonly Inspection[],
  rated: readonly DatedRating[],
  dates: AreaBook['dates'],
): AreaBook['inspections'] {
  const areasRated = Map.groupBy(rated, ({ inspection }) => inspection.id)
  const all = grouped(inspections, ({ id, areas }) => [
    ...new Set([...areas, ...(areasRated.get(id) ?? []).map(({ area }) => area)]),
  ])
  return new Map([...all].map(([area, own]) => [area, inOrder(own, ({ id }) => dates.get(id))]))
}

function inRegisterOrder(ratings: readonly DatedRating[], inspections: readonly Inspection[] = []) {
  const of = Map.groupBy(ratings, ({ inspection }) => inspection)
  return inspections.flatMap((inspection) => of.get(inspection) ?? [])
}

/** Things under each of the names that they have, in their own order. */
function grouped<Thing>(things: readonly Thing[], namesOf: (thing: Thing) => readonly string[]) {
  const found = new Map<string, Thing[]>()
  for (const thing of things)
    for (const name of namesOf(thing)) {
      const own = found.get(name)
      if (own === undefined) found.set(name, [thing])
      else own.push(thing)
    }
  return found as ReadonlyMap<string, readonly Thing[]>
}
