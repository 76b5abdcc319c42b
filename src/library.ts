import { checks } from './checks/index.ts'
import { withoutConsequences } from './checks/without-consequences.ts'
import { type Ledger, ledger, publicOn } from './derive/ledger/ledger.ts'
import { names } from './derive/mentions/names.ts'
import { related } from './derive/related.ts'
import { type Urls, urlsUnder } from './format/url.ts'
import { guideOnce } from './guide/guide-once.ts'
import type { Guide } from './guide/open-guide.ts'
import { rendererDigest } from './load/renderer-digest.ts'
import type { Library, Publication } from './model/library.ts'
import type { Outline } from './model/outline.ts'
import type { Problem } from './model/problem.ts'
import { type Answers, answersOf } from './prose/answers.ts'
import { ProseCache } from './prose/cache.ts'
import { digest } from './prose/digest.ts'
import { type Document, documentId, documents, documentsOf } from './prose/document.ts'
import { figureIn, type Imprint, imprintOf, svgIn } from './prose/extract.ts'
import { keptOutline } from './prose/kept-outline.ts'
import type { MentionIndex } from './prose/mention-index.ts'
import { mentionsOnce } from './prose/mentions-once.ts'
import { numbering, type PlacedFigure } from './prose/numbering.ts'
import type { Png } from './prose/png-links.ts'
import { prepared } from './prose/prepared.ts'
import { remembered } from './prose/remembered.ts'
import { rendered } from './prose/render.ts'
import { saidTerms } from './prose/said-terms.ts'
import { whole } from './prose/whole.ts'
import { words } from './prose/words/index.ts'
import { protectedLibrary } from './protected-library.ts'

export type { PlacedFigure } from './prose/numbering.ts'

/** Everything that pages are made from: the library, and its prose as HTML. */
export interface Edition {
  readonly library: Library
  readonly url: Urls
  /** The ledger of recommendations as it stands on the day for which the site is built. */
  readonly ledger: Ledger
  /** The ledger as it stood at the end of a day, for those who looked then. */
  readonly ledgerAt: (day: string) => Ledger
  /** The outline of a publication's own body, or of one chapter. */
  readonly outline: (publication: Publication, chapter?: string) => Outline
  /** The finished HTML of a document, read from disk. */
  readonly html: (publication: Publication, chapter?: string) => string
  /** The whole publication as one text of HTML, for printing: chapters joined, links between them made local. */
  readonly wholeHtml: (publication: Publication) => string
  /** A digest of everything that a publication's page, or a chapter's, is made from. */
  readonly digest: (publication: Publication, chapter?: string) => string
  /** A publication's figures in order, with their numbers. */
  readonly figures: (publication: Publication) => readonly PlacedFigure[]
  /** One figure's HTML, for use on another page. */
  readonly figureHtml: (publication: Publication, id: string) => string
  /** One figure as a stand-alone SVG file. */
  readonly figureSvg: (publication: Publication, id: string) => string
  /** What that file says of itself: title, headline, source and licence. */
  readonly figureImprint: (publication: Publication, id: string) => Imprint
  /** The same picture as a PNG file; undefined where none was drawn, as in all builds but a release. */
  readonly figurePng: (publication: Publication, id: string) => Png | undefined
  /** Where areas, bodies, programmes, terms and recommendations are named in what is published. */
  readonly mentions: () => MentionIndex
  /** The guide for authors, made when it is first asked for. */
  readonly guide: () => Promise<Guide>
}

export interface OpenOptions {
  /** The folder that holds `src/` and the lockfile. */
  readonly root: string
  /** The folder that holds `content/` and `data/`. */
  readonly site: string
  /** The instant for which the site is built, ISO 8601 in UTC. */
  readonly asOf: string
  /** Where rendered prose lies between builds. */
  readonly cache: string
  /** Told now and then how far the rendering is. */
  readonly progress?: (done: number, all: number) => void
}

export interface Opened {
  readonly edition: Edition
  readonly problems: readonly Problem[]
  /** How many documents were rendered, and how many were taken from the cache. */
  readonly work: { readonly rendered: number; readonly kept: number }
}

/** How many documents are rendered before others get a turn: the engine's native memory is freed only then. */
const breath = 20

/** Reads, checks and renders everything once. Problems are given, not thrown: all of a run are told together. */
export async function openEdition({ root, site, asOf, cache: folder, progress }: OpenOptions): Promise<Opened> {
  const { library, problems: loadProblems, faulty } = await protectedLibrary({ root: site, asOf })
  const cache = new ProseCache(folder)
  const renderer = rendererDigest(root)
  const all = documents(library)
  const sources = new Map(all.map((document) => [document.id, sourceDigest(document, renderer)]))
  const problems: Problem[] = [...loadProblems]

  const outlines = new Map<string, Outline>()
  for (const [index, document] of all.entries()) {
    outlines.set(document.id, keptOutline(document, sources.get(document.id) ?? '', cache))
    if (index % breath === 0) await turn()
  }
  const outline = (id: string): Outline => {
    const found = outlines.get(id)
    if (found === undefined) throw new Error(`No document is called ${id}.`)
    return found
  }

  const url = urlsUnder(new URL(library.site.url).pathname)
  const named = remembered<readonly number[]>(cache, 'names', [renderer, names(library.registers)])
  const answers = answersOf(library, outline, url, { found: named, source: (id) => sources.get(id) ?? '' })
  const pageOutlines = new Map(
    all.map((document) => {
      const { id, publication, chapter } = document
      const repeated = answers.value(`repeated-anchors ${publication.slug}`) as readonly string[]
      if (chapter === undefined || repeated.length === 0) return [id, outline(id)]
      const source = digest([sources.get(id), repeated])
      return [id, keptOutline(document, source, cache, new Set(repeated))]
    }),
  )
  const html = new Map<string, string>()
  const work = { rendered: 0, kept: 0 }
  progress?.(0, all.length)
  for (const [index, document] of all.entries()) {
    const source = sources.get(document.id) ?? ''
    const kept = cache.html(source, answers.digest)
    if (kept === undefined) {
      const made = rendered(document, answers, outline(document.id))
      problems.push(...made.problems)
      const name = cache.keepHtml(made.html)
      html.set(document.id, name)
      // A document with a problem is not remembered, so that the problem is told again next time.
      if (made.problems.length === 0) cache.keepAsked(source, name, made.asked)
      work.rendered++
      if (work.rendered % breath === 0) await turn()
    } else {
      html.set(document.id, kept.html)
      work.kept++
    }
    progress?.(index + 1, all.length)
  }
  for (const check of checks) problems.push(...check.run(library, pageOutlines))
  for (const { body, ...about } of [...faulty.values()].flat()) {
    problems.push(...prepared(body, { words, ...about }).outline.problems)
  }
  named.keep()
  cache.prune()
  const queried = [...library.tables.values()].flatMap(({ id, description }) => (description.query ? [id] : []))
  const onPage = (id: string) => pageOutlines.get(id) ?? outline(id)
  const made = editionOf(library, onPage, url, html, cache, answers)
  const htmlName = (publication: Publication, chapter?: string) => html.get(documentId(publication, chapter)) ?? ''
  const texts = { url, html: made.html, htmlName, said: saidTerms(library, outline) }
  return {
    edition: { ...made, mentions: mentionsOnce(library, texts, cache, renderer), guide: guideOnce(root, url) },
    problems: withoutConsequences(problems, new Set(faulty.keys()), queried),
    work,
  }
}

/** All that a document's HTML depends on besides the answers to its questions. */
function sourceDigest({ id, publication, body }: Document, renderer: string): string {
  return digest([renderer, id, publication.kind, publication.numbering, body.file, body.linesBefore, body.text])
}

/** Lets others run: the native engine's memory is given back between turns of the event loop. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

function editionOf(
  library: Library,
  outline: (id: string) => Outline,
  url: Urls,
  names: ReadonlyMap<string, string>,
  cache: ProseCache,
  answers: Answers,
): Omit<Edition, 'guide' | 'mentions'> {
  const name = (publication: Publication, chapter?: string) => names.get(documentId(publication, chapter)) ?? ''
  const html = (publication: Publication, chapter?: string) => cache.readHtml(name(publication, chapter))
  const siteDigest = digest([library.site, url.base])
  const digests = new Map<string, string>()
  const publicationDigest = (publication: Publication) => {
    const known = digests.get(publication.slug)
    if (known !== undefined) return known
    const { body: _body, chapters, ...facts } = publication
    const titles = chapters.map(({ title, summary, slug }) => [title, summary, slug])
    const texts = documentsOf(publication).map(({ id }) => names.get(id))
    const others = related(publication, library.publications)
    const asked = answers.digest(`recommendations ${publication.slug}`)
    const made = digest([siteDigest, facts, titles, texts, others, asked])
    digests.set(publication.slug, made)
    return made
  }
  const figures = (publication: Publication) => numbering(publication, outline).figures
  const figureSource = (publication: Publication, id: string) => {
    const placed = figures(publication).find(({ use }) => use.id === id)
    if (placed === undefined) throw new Error(`${publication.slug} has no figure ${id}.`)
    return { placed, html: html(publication, placed.chapter) }
  }
  const ledgerAt = (day: string) => ledger(library.registers, publicOn(library.publications, day), day)
  return {
    library,
    url,
    ledger: ledgerAt(library.asOf.slice(0, 10)),
    ledgerAt,
    outline: (publication, chapter) => outline(documentId(publication, chapter)),
    html,
    wholeHtml: (publication) => whole(publication, (chapter) => html(publication, chapter), url),
    digest: (publication, chapter) => digest([publicationDigest(publication), chapter]),
    figures,
    figureHtml: (publication, id) => {
      const { placed, html } = figureSource(publication, id)
      const page = url.document(publication.kind, publication.slug, placed.chapter)
      return figureIn(html, id, page)
    },
    figureSvg: (publication, id) => {
      const { placed, html } = figureSource(publication, id)
      return svgIn(html, placed, imprintOf(placed, publication, library))
    },
    figureImprint: (publication, id) => imprintOf(figureSource(publication, id).placed, publication, library),
    figurePng: () => undefined,
  }
}

/** The one place where the open edition is kept: modules read by Astro's door and by its pages are evaluated apart. */
const place = Symbol.for('scrutineer.edition')
const global = globalThis as { [place]?: Edition }

/** Makes an edition the one that pages see. */
export function present(edition: Edition): void {
  global[place] = edition
}

/** The edition that is being built or served. */
export function edition(): Edition {
  const open = global[place]
  if (open === undefined)
    throw new Error('The library has not been opened: pages are built through src/integration.ts.')
  return open
}
