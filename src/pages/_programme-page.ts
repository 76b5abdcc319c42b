import { byName } from '../derive/by-name.ts'
import { coverage } from '../derive/inspections/coverage.ts'
import { inspectionsByYear, inspectionsNewestFirst } from '../derive/inspections/dated.ts'
import { inspectionIndex } from '../derive/inspections/inspection-index.ts'
import { programmesInUse } from '../derive/inspections/programmes-in-use.ts'
import { sheets } from '../derive/sheets.ts'
import { day } from '../format/day.ts'
import { life } from '../format/life.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import type { Inspection } from '../model/registers/inspections.ts'
import type { Programme } from '../model/registers/programmes.ts'
import { digest } from '../prose/digest.ts'
import { areaLink } from './_area-link.ts'
import type { LinkedFact } from './_body-facts.ts'
import { inspectionLine } from './_inspection-line.ts'
import { line } from './_line.ts'
import { mentionsOf } from './_mentions.ts'
import { most, pageWords, pagination } from './_pagination.ts'
import { programmeCriteria } from './_programme-criteria.ts'
import { questionTables } from './_question-tables.ts'

/** Every programme's pages: the first with all that is known of it, then the rest of a long list of its inspections. */
export function programmePaths(edition: Edition) {
  const { library, url } = edition
  const questions = questionTables(edition)
  return programmesInUse(library).flatMap((programme) => {
    const { id, name } = programme
    const inspections = inspectionIndex(library.registers).ofProgramme(id)
    const ordered = inspectionsNewestFirst(inspections, library)
    const years = inspectionsByYear(inspections, library).map(({ year, inspections: { length } }) => ({
      year,
      count: length,
    }))
    return sheets(ordered, most).map(({ number, members }, _, { length }) => {
      const page = {
        heading: name,
        name: `${name}: the programme and its inspections${pageWords(number, length)}`,
        description: `What the programme ${name} inspects, where it has been, and what it found.`,
        trail: [{ text: 'Programmes', href: url.programmes() }],
        count: countInWords(inspections),
        years: inspectionsByYear(members, library).map(({ year, inspections }) => ({
          heading: yearWords(year),
          detail: plural(years.find((each) => each.year === year)?.count ?? 0, 'inspection', 'inspections'),
          lines: inspections.map((inspection) => inspectionLine(inspection, edition)),
        })),
        pagination: pagination(url.programme(id), number, length, url),
        first: number === 1 ? firstOf(edition, programme, inspections, questions.ofProgramme(id)) : undefined,
      }
      const params = { programme: id, page: number === 1 ? undefined : String(number) }
      return { params, props: { page }, cacheKey: digest([page, library.site, url.base]) }
    })
  })
}

/** The year as a heading; of what has no date, that. */
export const yearWords = (year: string | undefined): string => year ?? 'No date recorded'

function countInWords(inspections: readonly Inspection[]): string {
  const following = inspections.filter(({ stage }) => stage !== 'inspection').length
  const those = following === 0 ? '' : following === 1 ? ', 1 of them a follow-up' : `, ${following} of them follow-ups`
  return `${plural(inspections.length, 'inspection', 'inspections')} recorded here${those}.`
}

/** What only the first page has. */
function firstOf(
  edition: Edition,
  programme: Programme,
  inspections: readonly Inspection[],
  questions: ReturnType<ReturnType<typeof questionTables>['ofProgramme']>,
) {
  const { library, url } = edition
  return {
    facts: programmeFacts(edition, programme, inspections),
    source: programme.source,
    areas: areasOf(edition, programme),
    frameworks: programmeCriteria(programme, edition),
    questions,
    mentions: mentionsOf(edition, { kind: 'programme', id: programme.id }),
    publications: library.publications
      .filter(({ subject }) => subject.programmes.includes(programme.id))
      .map((publication) => line(publication, url)),
  }
}

function programmeFacts({ library, url }: Edition, programme: Programme, inspections: readonly Inspection[]) {
  const { short, from, to, cycle, follow_up_rule, action_plan_weeks: weeks } = programme
  const leads = [...new Set(inspections.flatMap(({ lead }) => lead ?? []))]
  const text = (value: string | undefined) => (value === undefined || value === '' ? [] : [{ text: value }])
  const facts: readonly LinkedFact[] = [
    { label: 'Short name', values: text(short) },
    { label: 'When', values: text(life(from, to)) },
    {
      label: 'Led by',
      values: leads.map((id) => ({ text: byName(library.registers.bodies).get(id)?.name ?? id, href: url.body(id) })),
    },
    { label: 'Cycle', values: text(cycle) },
    { label: 'Follow-up', values: text(follow_up_rule) },
    {
      label: 'Action plan',
      values: text(weeks === undefined ? undefined : `Within ${plural(weeks, 'week', 'weeks')} of the report`),
    },
  ]
  return facts.filter(({ values }) => values.length > 0)
}

/** Where it has been, each area with its latest inspection, and the areas of its kind where it has not been as far as is recorded. */
function areasOf(edition: Edition, programme: Programme) {
  const { library } = edition
  const { inspected, others } = coverage(programme, library.registers)
  const kind = programme.covers ?? ''
  const ofKind = inspected.filter(({ area }) => area.kind === kind).length
  const all = ofKind + others.length
  return {
    reach:
      programme.covers === undefined
        ? undefined
        : `The programme reaches every ${kind} in the end. Of ${all} in the register, inspections of ${ofKind} are recorded here.`,
    inspected: inspected.map(({ area, inspections }) => ({
      ...areaLink(area.id, edition),
      visits: inspectionsNewestFirst(inspections, library).map((inspection) => {
        const { detail, href } = inspectionLine(inspection, edition)
        return { text: detail, href }
      }),
    })),
    others: others.map(({ id }) => areaLink(id, edition)),
    asOf: day(edition.ledger.day),
  }
}
