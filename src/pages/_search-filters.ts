import { labels } from '../derive/ledger/label.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { day } from '../format/day.ts'
import type { Edition } from '../library.ts'
import { kinds } from '../model/kinds/index.ts'
import type { Publication } from '../model/library.ts'
import type { Inspection } from '../model/registers/inspections.ts'
import type { Recommendation } from '../model/registers/recommendations.ts'
import type { SearchFacet } from '../search/search-terms.ts'

/** The values of each facet that a page has, besides its kind and its year. */
export type SearchFilters = Readonly<Partial<Record<Exclude<SearchFacet, 'kind' | 'year'>, readonly string[]>>>

/** By what a publication’s pages and tables are found: what it is about, and its series. */
export function publicationFilters({ library }: Pick<Edition, 'library'>, publication: Publication): SearchFilters {
  const { subject, series } = publication
  const { areas, bodies, programmes, themes } = library.registers
  return {
    programme: namesOf(subject.programmes, programmes),
    area: namesOf(subject.areas, areas),
    body: namesOf(subject.bodies, bodies),
    theme: namesOf(subject.themes, themes),
    ...(series === undefined ? {} : { series: [series] }),
  }
}

/** By what a recommendation is found: whom it asks, its own themes, where it stands, and its publication’s programme, areas and series. */
export function recommendationFilters(
  edition: Pick<Edition, 'library'>,
  publication: Publication,
  { themes }: Recommendation,
  entries: readonly Entry[],
): SearchFilters {
  const { registers } = edition.library
  const asked = entries.flatMap(({ addressee, body }) => [addressee.body, body].filter((id) => id !== undefined))
  return {
    ...publicationFilters(edition, publication),
    body: namesOf(asked, registers.bodies),
    theme: namesOf(themes, registers.themes),
    status: [...new Set(entries.map(({ label }) => labels[label]))],
  }
}

/** By what an inspection is found: its programme, its areas, and the bodies that were inspected. */
export function inspectionFilters({ library }: Pick<Edition, 'library'>, inspection: Inspection): SearchFilters {
  const { programmes, areas, bodies } = library.registers
  return {
    programme: namesOf([inspection.programme], programmes),
    area: namesOf(inspection.areas, areas),
    body: namesOf(inspection.bodies, bodies),
  }
}

/** The publication of a page that is not one of its own pages: its address, what it is, and its title. */
export function publicationMark({ url }: Pick<Edition, 'url'>, { kind, slug, title, published }: Publication): string {
  const detail = [kinds[kind].one, ...(published === '' ? [] : [day(published)])].join(', ')
  return `${url.publication(kind, slug)} [${detail}] ${title}`
}

interface Named {
  readonly id: string
  readonly name: string
  readonly kind?: string
}

/** The names of rows by their ids, each once. Rows that share a name are told apart by their kind, else by their ids. */
export function namesOf(ids: readonly string[], rows: readonly Named[]): readonly string[] {
  const names = ids.flatMap((id) => {
    const row = rows.find((each) => each.id === id)
    if (row === undefined) return []
    const namesakes = rows.filter(({ name }) => name === row.name)
    if (namesakes.length === 1) return [row.name]
    const isTold = namesakes.filter(({ kind }) => kind === row.kind).length === 1
    return [`${row.name} (${isTold ? row.kind : id})`]
  })
  return [...new Set(names)]
}
