import { type Concerning, concerning } from '../derive/areas/concerning.ts'
import { isOpen } from '../derive/ledger/tally.ts'
import { day } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import type { Area } from '../model/registers/areas.ts'
import { entryLine } from './_entry-line.ts'

/** Of more areas than these, a publication's recommendations are counted and not listed: they are of all and none. */
const manyAreas = 7
/** How many of one publication are listed; the page of its recommendations has all. */
const most = 10

/** The recommendations that concern an area, by publication, each with the ground on which it is listed. */
export function recommendationGroups(area: Area, edition: Edition) {
  const { library, ledger, url } = edition
  return concerning(area.id, library, ledger).map((each) => {
    const { publication, entries, areas } = each
    const shown = areas > manyAreas ? [] : entries.slice(0, most)
    const open = entries.filter(isOpen).length
    return {
      heading: publication.title,
      href: url.recommendationsOf(publication.slug),
      date: publication.published === '' ? '' : day(publication.published),
      ground: groundWords(area.name, each),
      count: `${plural(entries.length, 'recommendation', 'recommendations')}, ${open} open on ${day(ledger.day)}`,
      entries: shown.map((entry) => {
        // Whether a deadline has passed is told on the recommendation's own page, as on the reader's day.
        const { due: _, ...said } = entryLine(entry, edition)
        return said
      }),
      rest: entries.length - shown.length,
    }
  })
}

/** Why a publication's recommendations are listed. */
function groundWords(name: string, { inspection, areas }: Concerning): string {
  const others = areas - 1
  const whole = others > 0 ? `${name} and ${plural(others, 'other area', 'other areas')}` : name
  return inspection === undefined
    ? `Listed because the publication is about ${whole}.`
    : `Listed because it tells of an inspection of ${whole}: ${inspection.name}.`
}
