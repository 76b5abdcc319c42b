import { ascending } from '../../format/ascending.ts'
import { earliestDay } from '../../format/day.ts'
import { freeSlug, slugOf } from '../../format/slug.ts'
import type { Library } from '../../model/library.ts'
import type { Criterion } from '../../model/registers/criteria.ts'
import type { Rating } from '../../model/registers/ratings.ts'
import { alphabetical } from '../alphabetical.ts'
import { byName } from '../by-name.ts'
import { reportOf } from '../inspections/report-of.ts'
import { usualSmallBase } from '../usual-small-base.ts'
import type { Assessment, Framework, Judgement, Yardstick } from './framework.ts'

type Source = Pick<Library, 'registers' | 'publications'>

const made = new WeakMap<Source['registers'], readonly Framework[]>()

/**
 * Every framework by which something has been found, in the order of the criteria's register, with its assessments by area and date.
 * Made once for a library. Ratings of inspections or by criteria that the registers do not have are passed over: a check tells of them.
 */
export function frameworks(library: Source): readonly Framework[] {
  const known = made.get(library.registers) ?? frameworksOf(library)
  made.set(library.registers, known)
  return known
}

function frameworksOf(library: Source): readonly Framework[] {
  const { criteria, ratings, programmes } = library.registers
  const byCriterion = byName(criteria)
  const own = Map.groupBy(ratings, ({ criterion }) => keyOf(byCriterion.get(criterion)))
  const taken = new Set<string>()
  return [...Map.groupBy(criteria, keyOf)].flatMap(([key, members]) => {
    const [first] = members
    if (first === undefined) return []
    // Of every framework, rated or not, so that its address stays what it is.
    const id = freeSlug(slugOf(first.framework, 'framework'), taken)
    taken.add(id)
    const assessments = assessmentsOf(own.get(key) ?? [], members, library)
    const programme = { id: first.programme, name: byName(programmes).get(first.programme)?.name ?? first.programme }
    return assessments.length === 0
      ? []
      : [
          {
            id,
            name: first.framework,
            programme,
            smallBase: usualSmallBase,
            criteria: members.map(yardstick),
            assessments,
          },
        ]
  })
}

const keyOf = (criterion: Criterion | undefined) =>
  criterion === undefined ? '' : `${criterion.programme}\n${criterion.framework}`

function yardstick({ id, name, label, kind, unit, scale }: Criterion): Yardstick {
  const counted = kind === 'score' ? unit !== undefined && { unit } : { scale }
  return { id, name, ...(label !== undefined && { label }), ...counted }
}

function assessmentsOf(ratings: readonly Rating[], criteria: readonly Criterion[], library: Source) {
  const groups = Map.groupBy(ratings, ({ inspection, area = '' }) => `${inspection}\n${area}`)
  return [...groups.values()]
    .flatMap((members) => assessment(members, criteria, library))
    .toSorted(
      (one, other) =>
        alphabetical(subjectOf(one), subjectOf(other)) ||
        ascending(earliestOf(one), earliestOf(other)) ||
        ascending(one.inspection, other.inspection),
    )
}

const subjectOf = ({ area, name }: Assessment) => area?.name ?? name
const earliestOf = ({ date }: Assessment) => (date === '' ? '' : earliestDay(date))

function assessment(
  ratings: readonly Rating[],
  criteria: readonly Criterion[],
  library: Source,
): readonly Assessment[] {
  const { inspections, areas } = library.registers
  const inspection = byName(inspections).get(ratings[0]?.inspection ?? '')
  if (inspection === undefined) return []
  const { id, name, stage, follow_up_of } = inspection
  const area = ratings[0]?.area
  const date = reportOf(inspection, library)?.published ?? ''
  const given = new Map(ratings.map((rating) => [rating.criterion, rating]))
  return [
    {
      inspection: id,
      name,
      ...(area !== undefined && { area: { id: area, name: byName(areas).get(area)?.name ?? area } }),
      stage,
      ...(follow_up_of !== undefined && { followUpOf: follow_up_of }),
      date,
      judgements: criteria.map((criterion) => judgement(given.get(criterion.id), criterion, date)),
    },
  ]
}

function judgement(rating: Rating | undefined, { kind }: Criterion, reportedOn: string): Judgement | null {
  const as = kind === 'score' ? rating?.value : rating?.descriptor
  if (rating === undefined || as === undefined) return null
  const { n, date, note } = rating
  return {
    as,
    ...(n !== undefined && { n }),
    ...(date !== undefined && date !== reportedOn && { date }),
    ...(note !== undefined && { note }),
  }
}
