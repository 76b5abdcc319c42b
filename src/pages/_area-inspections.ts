import { type AreaBook, areaBook } from '../derive/areas/area-book.ts'
import { byName } from '../derive/by-name.ts'
import { stageWords } from '../derive/inspections/stage-words.ts'
import { day } from '../format/day.ts'
import type { Edition } from '../library.ts'
import type { Inspection } from '../model/registers/inspections.ts'
import { bodiesShown } from './_bodies-shown.ts'
import type { LinkedFact } from './_body-facts.ts'
import { inspectionNames } from './_inspection-names.ts'

/** An edition with what the pages of all areas look up. */
export interface AreaEdition extends Edition {
  readonly book: AreaBook
  /** The bodies that have a page. */
  readonly shownBodies: ReadonlySet<string>
}

/** The edition with what the pages of areas share, looked up once. */
export function areaEdition(edition: Edition): AreaEdition {
  const shownBodies = new Set(bodiesShown(edition).map(({ id }) => id))
  return { ...edition, book: areaBook(edition.library), shownBodies }
}

/**
 * Inspections as a list tells them, newest first: each with its facts, of which those that nobody recorded are left out.
 *
 * @param areas the ids of those for which they are listed: they are not named again
 */
export function inspectionLines(inspections: readonly Inspection[], areas: ReadonlySet<string>, edition: AreaEdition) {
  const names = inspectionNames(inspections, edition.book)
  return inspections.toReversed().map((inspection) => ({
    name: names.get(inspection.id) ?? inspection.name,
    href: edition.url.inspection(inspection.id),
    facts: factsOf(inspection, areas, edition),
    note: inspection.note,
    source: inspection.source,
  }))
}

function factsOf(inspection: Inspection, areas: ReadonlySet<string>, edition: AreaEdition): readonly LinkedFact[] {
  const { library, url, book, shownBodies } = edition
  const { programme, stage, sample, lead, action_plan_received: plan } = inspection
  const { bodies, programmes } = library.registers
  const known = byName(programmes).get(programme)
  const body = (id: string) => ({
    text: byName(bodies).get(id)?.name ?? id,
    ...(shownBodies.has(id) && { href: url.body(id) }),
  })
  const { title, published, publication, summary } = book.reports.get(inspection.id) ?? {}
  const report = [title, published && day(published)].filter((part) => part !== undefined)
  const others = inspection.areas.filter((id) => !areas.has(id)).flatMap((id) => book.byId.get(id) ?? [])
  const facts: LinkedFact[] = [
    { label: 'Programme', values: known ? [{ text: known.name, href: url.programme(known.id) }] : [] },
    { label: 'Stage', values: plain(stageWords[stage]) },
    { label: 'Fieldwork', values: plain(fieldwork(inspection)) },
    { label: 'Report', values: plain(report.length === 0 ? 'None is recorded' : report.join(', ')) },
    {
      label: 'On this site',
      values: publication
        ? [{ text: publication.title, href: url.publication(publication.kind, publication.slug) }]
        : [],
    },
    { label: 'Summary', values: publication ? [] : plain(summary) },
    { label: 'Action plan received', values: plain(plan && day(plan)) },
    { label: 'What was looked at', values: plain(sample) },
    { label: 'Other areas', values: others.map(({ id, name }) => ({ text: name, href: url.area(id) })) },
    { label: 'Led by', values: lead === undefined ? [] : [body(lead)] },
    { label: 'With', values: inspection.partners.map(body) },
  ]
  return facts.filter(({ values }) => values.length > 0)
}

const plain = (text: string | undefined) => (text === undefined || text === '' ? [] : [{ text }])

function fieldwork({ fieldwork_from: from, fieldwork_to: to }: Inspection): string | undefined {
  if (from === undefined) return to && `until ${day(to)}`
  return to === undefined || to === from ? day(from) : `${day(from)} to ${day(to)}`
}
