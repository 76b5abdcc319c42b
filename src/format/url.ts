import { type CompareChoice, compareSearch } from './compare-choice.ts'

/**
 * Every address of the site is built here. `urlsUnder('/')` serves a site at a domain's root, `urlsUnder('/inspections/')` one
 * under a path. Addresses are root-relative and end with a slash unless they name a file.
 */
export type Urls = ReturnType<typeof urlsUnder>

/** The addresses of a site whose base path is `base` (begins and ends with a slash). */
export function urlsUnder(base: string) {
  const at = (path: string) => base + path
  const publication = (kind: string, slug: string) => at(kind === 'pages' ? `${slug}/` : `${kind}/${slug}/`)
  const chapter = (kind: string, slug: string, chapter: string) => `${publication(kind, slug)}${chapter}/`
  return {
    base,
    /** A path within the site that needs no name of its own here, such as a navigation line's `to`. */
    at: (path: string) => at(path.replace(/^\//, '')),
    home: () => at(''),
    kind: (kind: string) => at(`${kind}/`),
    kindInYear: (kind: string, year: string) => at(`${kind}/${year}/`),
    publication,
    chapter,
    /** A publication's own page, or that of its chapter where one is named. */
    document: (kind: string, slug: string, named: string | undefined) =>
      named === undefined ? publication(kind, slug) : chapter(kind, slug, named),
    print: (kind: string, slug: string) => `${publication(kind, slug)}print/`,
    figureSvg: (kind: string, slug: string, figure: string) => `${publication(kind, slug)}figure-${figure}.svg`,
    figurePng: (kind: string, slug: string, figure: string) => `${publication(kind, slug)}figure-${figure}.png`,
    data: () => at('data/'),
    /** The list of all tables as a file: `csv`, `csv-metadata.json`, `json`, `schema.json`. */
    catalogue: (ending: string) => at(`data/catalogue.${ending}`),
    /** A register as a file: `areas.csv`, `areas.json`, `areas.csv-metadata.json`. */
    registerFile: (file: string) => at(`data/registers/${file}`),
    table: (table: string) => at(`data/${table}/`),
    csv: (table: string) => at(`data/${table}.csv`),
    csvMetadata: (table: string) => at(`data/${table}.csv-metadata.json`),
    recommendations: () => at('recommendations/'),
    recommendationsOf: (publication: string) => at(`recommendations/${publication}/`),
    /** The page of one recommendation, by its id `publication/key`. */
    recommendation: (id: string) => at(`recommendations/${id}/`),
    /** A page of a list that is too long for one: the list's own address, then `…/2/`. */
    sheet: (list: string, number: number) => (number === 1 ? list : `${list}${number}/`),
    /** The files from which the browser makes its list: `index.json`, `texts-0.json` and so on. */
    recommendationList: (file: string) => at(`recommendations/list/${file}`),
    /** All recommendations with one public label; `overdue` is a list of the same kind. */
    status: (label: string) => at(`recommendations/status/${label}/`),
    asAt: (day?: string) => at('recommendations/as-at/') + (day === undefined ? '' : `${day}/`),
    bodies: () => at('bodies/'),
    body: (id: string) => at(`bodies/${id}/`),
    areas: (anchor?: string) => at('areas/') + (anchor === undefined ? '' : `#${anchor}`),
    area: (id: string) => at(`areas/${id}/`),
    families: () => at('families/'),
    /** A family of areas, by its slug. */
    family: (slug: string) => at(`families/${slug}/`),
    programmes: () => at('programmes/'),
    programme: (id: string) => at(`programmes/${id}/`),
    inspections: () => at('inspections/'),
    inspection: (id: string) => at(`inspections/${id}/`),
    /** The page of comparisons, with what is chosen there: `url.compare({ areas: ['kent'] })`. */
    compare: (choice: Partial<CompareChoice> = {}) => at('compare/') + compareSearch(choice),
    /** All that was found by one framework, as tables; and as the file that the browser compares from. */
    framework: (id: string) => at(`compare/${id}/`),
    frameworkJson: (id: string) => at(`compare/ratings/${id}.json`),
    themes: () => at('themes/'),
    theme: (id: string) => at(`themes/${id}/`),
    changes: () => at('changes/'),
    /** The changes of one day's edition. */
    edition: (day: string) => at(`changes/${day}/`),
    changesJson: () => at('changes.json'),
    editionJson: (day: string) => at(`changes/${day}.json`),
    changesSchema: () => at('changes.schema.json'),
    /** The ledger's files: `recommendations.csv`, `events.json`, `state.csv-metadata.json` and so on. */
    ledgerFile: (file: string) => at(`recommendations/${file}`),
    bundle: () => at('.well-known/recommendations.json'),
    feed: () => at('feed.xml'),
    jsonFeed: () => at('feed.json'),
    /** The feed of changes, and the calendar of deadlines, of a page of the ledger whose address is `page`. */
    feedOf: (page: string) => `${page}feed.xml`,
    deadlinesOf: (page: string) => `${page}deadlines.ics`,
    glossary: (anchor?: string) => at('glossary/') + (anchor === undefined ? '' : `#${anchor}`),
    /** The page of one term of the glossary, by its slug: where it is used. */
    term: (slug: string) => at(`glossary/${slug}/`),
    /** Where all is listed that names the thing whose page this is. */
    mentionsOf: (page: string) => `${page}mentions/`,
    search: () => at('search/'),
    /** What the search knows of the site’s words: `words`, `words/a`, `numbers/2`. */
    searchFile: (name: string) => at(`search/${name}.json`),
    aToZ: () => at('a-z/'),
    about: () => at('about/'),
    contact: () => at('contact/'),
    privacy: () => at('privacy/'),
    accessibility: () => at('accessibility/'),
    /** A page of the guide for authors: `words`, `figures/bars`; its first page where none is named. */
    guide: (page = '') => at(page === '' ? 'guide/' : `guide/${page}/`),
    favicon: () => at('favicon.svg'),
    brandCss: () => at('brand.css'),
  }
}
