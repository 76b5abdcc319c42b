import { areaTiles } from '../derive/area-tiles.ts'
import { glossaryTerms, termNamed } from '../derive/glossary.ts'
import { ledger, publicOn } from '../derive/ledger/ledger.ts'
import { type Selection, selected } from '../derive/ledger/selected.ts'
import { standing } from '../derive/ledger/standing.ts'
import { recommendationGroups } from '../derive/recommendation-groups.ts'
import { csv } from '../feeds/csv.ts'
import type { Urls } from '../format/url.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import { digest } from './digest.ts'
import { numbering, repeatedAnchors } from './numbering.ts'
import { saidTerms } from './said-terms.ts'
import { targets } from './targets.ts'
import { type NamesRemembered, termsInDocuments } from './terms-in-documents.ts'

/**
 * All that a word may ask of the library, other documents and the site's settings. A question is a text such as
 * `table annual-report-2003-04/scores`; its answer comes with a digest. Rendered HTML depends on its source and on the answers to
 * the questions asked while it was rendered, and on nothing else.
 */
export interface Answers {
  /** The value that answers the question; undefined where there is no such thing. */
  readonly value: (question: string) => unknown
  /** The digest of the value. */
  readonly digest: (question: string) => string
}

type Answering = (name: string) => unknown

/** The answers that a library gives, each made and digested once. */
export function answersOf(
  library: Library,
  outline: (id: string) => Outline,
  url: Urls,
  remembered?: NamesRemembered,
): Answers {
  const once = <Value>(make: () => Value) => {
    let made: { readonly value: Value } | undefined
    return () => {
      made ??= { value: make() }
      return made.value
    }
  }
  const bySlug = once(() => new Map(library.publications.map((each) => [each.slug, each])))
  const publication = (slug: string): Publication | undefined => bySlug().get(slug)
  const tablesByPublication = once(() => Map.groupBy(library.tables.values(), (table) => table.publication))
  const allTargets = once(() => targets(library, outline, url))
  const day = library.asOf.slice(0, 10)
  const books = once(() => ledger(library.registers, publicOn(library.publications, day), day))
  const entriesOf = once(() => Map.groupBy(books().entries, ({ recommendation }) => recommendation.publication))
  const grouped = (slug: string) =>
    recommendationGroups(slug, library.registers).flatMap(({ recommendations }) => recommendations)
  const terms = once(() => glossaryTerms(library.registers))
  const termsIn = once(() => termsInDocuments(library, outline, saidTerms(library, outline), remembered))
  const of = <Value>(slug: string, make: (found: Publication) => Value) => {
    const found = publication(slug)
    return found === undefined ? undefined : make(found)
  }
  const families: Readonly<Record<string, Answering>> = {
    base: () => url.base,
    language: () => library.site.language,
    licence: () => library.site.licence,
    table: (id) => library.tables.get(id),
    'csv-bytes': (id) => {
      const table = library.tables.get(id)
      return table === undefined ? undefined : Buffer.byteLength(csv(table))
    },
    'tables-of': (slug) => (tablesByPublication().get(slug) ?? []).map(({ name }) => name),
    numbers: (slug) => of(slug, (found) => numbersOf(numbering(found, outline))),
    'repeated-anchors': (slug) => of(slug, (found) => [...repeatedAnchors(found, outline)]),
    target: (key) => allTargets().get(key),
    'targets-like': (family) => [...allTargets().keys()].filter((key) => key.startsWith(`${family}:`)),
    recommendations: (slug) => recommendationGroups(slug, library.registers),
    recommendation: (id) => grouped(id.split('/')[0] ?? '').find(({ recommendation }) => recommendation.id === id),
    standing: (slug) => ({ day, standings: (entriesOf().get(slug) ?? []).map(standing) }),
    tracked: (selection) => ({
      day,
      standings: selected(books().entries, JSON.parse(selection) as Selection).map(standing),
    }),
    publication: (slug) => of(slug, ({ title, kind, published }) => ({ title, kind, published })),
    theme: (id) => library.registers.themes.find((theme) => theme.id === id),
    tiles: () => areaTiles(library.registers),
    names: (family) => namesOf(family as NamedFamily, library),
    body: (id) => library.registers.bodies.find((body) => body.id === id),
    term: (name) => {
      const term = termNamed(name, library.registers)
      return term === undefined ? undefined : terms().find((candidate) => candidate.term === term)
    },
    'terms-in': (id) => termsIn()(id),
    terms: () => terms().flatMap(({ term }) => [term.term, ...term.variants]),
  }
  const values = new Map<string, unknown>()
  const digests = new Map<string, string>()
  const value = (question: string) => {
    if (!values.has(question)) {
      const [family = '', ...name] = question.split(' ')
      const answering = families[family]
      if (answering === undefined) throw new Error(`No one answers the question “${question}”.`)
      values.set(question, answering(name.join(' ')))
    }
    return values.get(question)
  }
  return {
    value,
    digest: (question) => {
      const known = digests.get(question)
      if (known !== undefined) return known
      const made = digest(value(question) ?? null)
      digests.set(question, made)
      return made
    },
  }
}

/** What a tracker or a recommendation can name, for “did you mean”. */
export type NamedFamily = 'publication' | 'body' | 'theme' | 'recommendation'

function namesOf(family: NamedFamily, { publications, registers }: Library): readonly string[] {
  const { bodies, themes, recommendations } = registers
  const wholes = recommendations.filter(({ parent }) => parent === undefined)
  if (family === 'publication') return publications.map(({ slug }) => slug)
  return { body: bodies, theme: themes, recommendation: wholes }[family].map(({ id }) => id)
}

/** Numbers by anchor-like key: `figure hours` → 4. */
function numbersOf(placed: ReturnType<typeof numbering>): Readonly<Record<string, number>> {
  const pairs = (family: 'figure' | 'table', list: typeof placed.figures) =>
    list.map(({ use, number }) => [`${family} ${use.id}`, number] as const)
  return Object.fromEntries([...pairs('figure', placed.figures), ...pairs('table', placed.tables)])
}
