import type { AreaTile } from '../derive/area-tiles.ts'
import type { Selection } from '../derive/ledger/selected.ts'
import type { Standing } from '../derive/ledger/standing.ts'
import type { TermsKnown } from '../derive/mentions/term-finder.ts'
import type { GroupedRecommendation, RecommendationGroup } from '../derive/recommendation-groups.ts'
import { type Urls, urlsUnder } from '../format/url.ts'
import type { Kind } from '../model/kinds/index.ts'
import type { Place, Problem } from '../model/problem.ts'
import type { Body } from '../model/registers/bodies.ts'
import type { GlossaryTerm } from '../model/registers/glossary.ts'
import type { Theme } from '../model/registers/themes.ts'
import type { Site } from '../model/site.ts'
import type { Table } from '../model/table.ts'
import type { Answers, NamedFamily } from './answers.ts'
import { documentId } from './document.ts'
import type { Target } from './targets.ts'

/** A fault that a word found in what the author wrote, without its place. */
export type Fault = Omit<Problem, keyof Place | 'severity'> & Partial<Pick<Problem, 'severity'>>

/** How recommendations stand as on a day, `2022-03-31`. */
export interface Standings {
  readonly day: string
  readonly standings: readonly Standing[]
}

/** The questions that were asked, with the digest of each answer, in the order of asking. */
export type Asked = ReadonlyMap<string, string>

/**
 * What a word knows of the world besides its attributes and what it encloses. Every answer is recorded, so that the HTML made with
 * it is made anew when, and only when, one of them changes.
 */
export interface Context {
  /** Where the document stands; part of its own source, therefore not recorded. */
  readonly kind: Kind
  readonly publication: string
  readonly chapter: string | undefined
  /** The document's plain text without its pull quotes, which must be found in it. */
  readonly ownText: string
  readonly url: () => Urls
  readonly licence: () => Site['licence']
  /** A table by `name` (of this publication) or `publication/name`. */
  readonly table: (data: string) => Table | undefined
  /** The names of a publication's tables, for “did you mean”. */
  readonly tableNames: (publication: string) => readonly string[]
  readonly csvBytes: (table: Table) => number
  /** The number of this publication's figure or table. */
  readonly number: (family: 'figure' | 'table', id: string) => number | undefined
  readonly target: (key: string) => Target | undefined
  readonly targetsLike: (family: string) => readonly string[]
  readonly recommendations: () => readonly RecommendationGroup[]
  /** One whole recommendation, by its id `publication/key`, with its parts. */
  readonly recommendation: (id: string) => GroupedRecommendation | undefined
  /** How a publication's recommendations stand on the day of the build. */
  readonly standings: (publication: string) => Standings
  /** How the recommendations of a selection stand on the day of the build. */
  readonly tracked: (selection: Selection) => Standings
  readonly publicationNamed: (slug: string) => PublicationNamed | undefined
  readonly theme: (id: string) => Theme | undefined
  /** The areas that have a place on a map of tiles. */
  readonly tiles: () => readonly AreaTile[]
  readonly names: (family: NamedFamily) => readonly string[]
  readonly body: (id: string) => Body | undefined
  readonly term: (name: string) => { readonly slug: string; readonly term: GlossaryTerm } | undefined
  readonly termNames: () => readonly string[]
  /** What it takes to find the glossary’s terms in the document; no names where its terms are marked by hand. */
  readonly termsIn: () => TermsKnown
  readonly problem: (place: Place, fault: Fault) => void
}

/** What a link to a publication needs. */
export interface PublicationNamed {
  readonly title: string
  readonly kind: Kind
  readonly published: string
}

/** A context for one document, with the record that it keeps and the problems that it was told. */
export function contextFor(
  document: {
    readonly kind: Kind
    readonly publication: string
    readonly chapter: string | undefined
    readonly ownText: string
  },
  answers: Answers,
): { readonly context: Context; readonly record: Asked; readonly problems: Problem[] } {
  const record = new Map<string, string>()
  const problems: Problem[] = []
  const ask = (question: string): unknown => {
    if (!record.has(question)) record.set(question, answers.digest(question))
    return answers.value(question)
  }
  const slug = document.publication
  // The answers' families are typed where they are made (answers.ts); here each is given its type back.
  const context: Context = {
    ...document,
    url: () => urlsUnder(ask('base') as string),
    licence: () => ask('licence') as Site['licence'],
    table: (data) => ask(`table ${data.includes('/') ? data : `${slug}/${data}`}`) as Table | undefined,
    tableNames: (publication) => ask(`tables-of ${publication}`) as readonly string[],
    csvBytes: (table) => ask(`csv-bytes ${table.id}`) as number,
    number: (family, id) => (ask(`numbers ${slug}`) as { readonly [key: string]: number })[`${family} ${id}`],
    target: (key) => ask(`target ${key}`) as Target | undefined,
    targetsLike: (family) => ask(`targets-like ${family}`) as readonly string[],
    recommendations: () => ask(`recommendations ${slug}`) as readonly RecommendationGroup[],
    recommendation: (id) => ask(`recommendation ${id}`) as GroupedRecommendation | undefined,
    standings: (publication) => ask(`standing ${publication}`) as Standings,
    tracked: (selection) => ask(`tracked ${JSON.stringify(selection)}`) as Standings,
    publicationNamed: (named) => ask(`publication ${named}`) as PublicationNamed | undefined,
    theme: (id) => ask(`theme ${id}`) as Theme | undefined,
    tiles: () => ask('tiles ') as readonly AreaTile[],
    names: (family) => ask(`names ${family}`) as readonly string[],
    body: (id) => ask(`body ${id}`) as Body | undefined,
    term: (name) => ask(`term ${name}`) as ReturnType<Context['term']>,
    termNames: () => ask('terms ') as readonly string[],
    termsIn: () => ask(`terms-in ${documentId({ slug }, document.chapter)}`) as TermsKnown,
    problem: (place, fault) => problems.push({ severity: 'error', ...fault, ...place }),
  }
  return { context, record, problems }
}
