import { byName } from '../derive/by-name.ts'
import { dated } from '../derive/inspections/dated.ts'
import { stageWords } from '../derive/inspections/stage-words.ts'
import { countingUnit } from '../derive/ledger/words.ts'
import { day, earliestDay } from '../format/day.ts'
import type { Edition } from '../library.ts'
import type { Publication } from '../model/library.ts'
import type { Inspection } from '../model/registers/inspections.ts'
import { digest } from '../prose/digest.ts'
import { areaLink } from './_area-link.ts'
import { besideAllOf } from './_beside-all.ts'
import { bodiesShown } from './_bodies-shown.ts'
import type { LinkedFact } from './_body-facts.ts'
import { inspectionRatings } from './_inspection-ratings.ts'
import { recommendationsOfInspections } from './_inspection-recommendations.ts'
import { inspectionSteps } from './_inspection-steps.ts'
import { line } from './_line.ts'
import { questionTables } from './_question-tables.ts'
import { inspectionFilters } from './_search-filters.ts'

/** Every inspection with all that its page shows: plain values. */
export function inspectionPaths(edition: Edition) {
  const { library, url } = edition
  const { inspections } = library.registers
  const shared: Shared = {
    ...edition,
    recommendations: recommendationsOfInspections(edition),
    namesakes: Map.groupBy(inspections, ({ name }) => name),
    telling: Map.groupBy(library.publications, ({ inspection }) => inspection),
    questions: questionTables(edition),
    bodies: new Set(bodiesShown(edition).map(({ id }) => id)),
  }
  return inspections.map((inspection) => {
    const page = inspectionPage(shared, inspection)
    const params = { inspection: inspection.id }
    return { params, props: { page }, cacheKey: digest([page, library.site, url.base]) }
  })
}

/** What the pages of all inspections share, looked up once. */
interface Shared extends Edition {
  readonly recommendations: ReturnType<typeof recommendationsOfInspections>
  readonly namesakes: ReadonlyMap<string, readonly Inspection[]>
  /** Publications by the inspection that they name. */
  readonly telling: ReadonlyMap<string | undefined, readonly Publication[]>
  readonly questions: ReturnType<typeof questionTables>
  readonly bodies: ReadonlySet<string>
}

function inspectionPage(shared: Shared, inspection: Inspection) {
  const { library, ledger, url } = shared
  const { name, note, source, stage } = inspection
  const programme = byName(library.registers.programmes).get(inspection.programme)
  const publications = publicationsOf(shared, inspection)
  const date = dated(inspection, library)
  return {
    head: {
      kind: stageWords[stage],
      title: name,
      name: `${nameOf(shared, inspection)}: the inspection and what followed`,
      description: `${name}: when it was, what it found, and what followed.`,
      trail: [
        { text: 'Inspections', href: url.inspections() },
        ...(programme ? [{ text: programme.name, href: url.programme(programme.id) }] : []),
      ],
    },
    marks: {
      ...(date === undefined ? {} : { date: earliestDay(date), dateInWords: day(date) }),
      filters: inspectionFilters(shared, inspection),
    },
    facts: inspectionFacts(shared, inspection),
    note,
    source,
    today: day(ledger.day),
    steps: inspectionSteps(inspection, shared),
    rule: programme?.follow_up_rule,
    ratings: inspectionRatings(inspection, shared),
    beside: besideAllOf(shared, inspection.id),
    recommendations: shared.recommendations(inspection),
    unit: countingUnit,
    questions: publications.flatMap(({ slug }) => shared.questions.ofPublication(slug)),
    publications: publications.map((publication) => line(publication, url)),
  }
}

/** Its name, with its date or its id where another inspection has the same. */
function nameOf({ namesakes, library }: Shared, inspection: Inspection): string {
  const others = namesakes.get(inspection.name) ?? []
  if (others.length < 2) return inspection.name
  const when = (each: Inspection) => day(dated(each, library) ?? '')
  const own = when(inspection)
  const tells = own !== '' && others.filter((each) => when(each) === own).length === 1
  return `${inspection.name} (${tells ? own : inspection.id})`
}

/** What this site publishes of it: its report, or what tells of it, and what names it in its front matter. */
function publicationsOf({ library, telling }: Shared, { id, publication }: Inspection): readonly Publication[] {
  const own = byName(library.publications).get(publication ?? '')
  return [...new Set([...(own ? [own] : []), ...(telling.get(id) ?? [])])]
}

function inspectionFacts(shared: Shared, inspection: Inspection): readonly LinkedFact[] {
  const { library, url, bodies } = shared
  const { registers } = library
  const { programme, areas, bodies: inspected, lead, partners, sample } = inspection
  const body = (id: string) => ({
    text: byName(registers.bodies).get(id)?.name ?? id,
    ...(bodies.has(id) && { href: url.body(id) }),
  })
  const known = byName(registers.programmes).get(programme)
  const facts: readonly LinkedFact[] = [
    { label: 'Programme', values: known ? [{ text: known.short ?? known.name, href: url.programme(known.id) }] : [] },
    { label: areas.length === 1 ? 'Area' : 'Areas', values: areas.map((id) => areaLink(id, shared)) },
    { label: 'Inspected', values: inspected.map(body) },
    { label: 'Led by', values: lead === undefined ? [] : [body(lead)] },
    { label: 'With', values: partners.map(body) },
    { label: 'Looked at', values: sample === undefined ? [] : [{ text: sample }] },
  ]
  return facts.filter(({ values }) => values.length > 0)
}
