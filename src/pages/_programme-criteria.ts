import { byName } from '../derive/by-name.ts'
import { frameworks as ratedFrameworks } from '../derive/compare/frameworks.ts'
import { type Extreme, type Found, frameworks } from '../derive/inspections/frameworks.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import type { Criterion } from '../model/registers/criteria.ts'
import type { Programme } from '../model/registers/programmes.ts'
import { areaLink } from './_area-link.ts'
import { ratingWords } from './_inspection-ratings.ts'

/** How many areas stand by name beside a lowest or a highest score; of more only their number is told. */
const enough = 4

/** What a programme judges, by framework: each criterion with its scale and with what was found by it. */
export function programmeCriteria({ id }: Programme, edition: Edition) {
  const rated = ratedFrameworks(edition.library).filter(({ programme }) => programme.id === id)
  const pages = new Map(rated.map((framework) => [framework.name, edition.url.framework(framework.id)]))
  return frameworks(id, edition.library.registers).map(({ name, criteria }) => ({
    name,
    /** Where all of its ratings stand in tables. */
    href: pages.get(name),
    sources: [...new Set(criteria.map(({ criterion }) => criterion.source))],
    criteria: criteria.map(({ criterion, found }) => ({
      name: criterion.name,
      scale: scaleInWords(criterion),
      count: plural(found.count, 'rating', 'ratings'),
      ends: endsOf(criterion, found, edition),
      levels:
        found.count === 0 ? [] : found.levels.map(({ descriptor, count }) => ({ descriptor, count: String(count) })),
    })),
  }))
}

/** “From Not met to Very well met, in 5 levels”; “A score in %”. */
function scaleInWords({ scale, unit }: Criterion): string {
  const [first, last] = [scale[0], scale.at(-1)]
  if (first !== undefined && last !== undefined)
    return `A descriptor from “${first}” to “${last}”, in ${plural(scale.length, 'level', 'levels')}`
  return unit === undefined ? 'A score' : `A score in ${unit}`
}

/** The lowest and the highest score with the inspections that they are of; one line where all are the same. */
function endsOf(criterion: Criterion, { lowest, highest }: Found, edition: Edition) {
  if (lowest === undefined || highest === undefined) return []
  if (lowest.value === highest.value) return [endOf('All', lowest, criterion, edition)]
  return [endOf('Lowest', lowest, criterion, edition), endOf('Highest', highest, criterion, edition)]
}

function endOf(label: string, { ratings }: Extreme, criterion: Criterion, edition: Edition) {
  const { library, url } = edition
  const { inspections } = library.registers
  const [first] = ratings
  const places = ratings.map(({ area, inspection }) =>
    area === undefined
      ? { text: byName(inspections).get(inspection)?.name ?? inspection, href: url.inspection(inspection) }
      : areaLink(area, edition),
  )
  const distinct = [...new Map(places.map((place) => [place.href ?? place.text, place])).values()]
  return {
    label,
    value: first === undefined ? '' : ratingWords(first, criterion),
    places: distinct.length > enough ? [] : distinct,
    more: distinct.length > enough ? `${distinct.length} areas or inspections` : '',
  }
}
