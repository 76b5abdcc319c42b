import { readdir, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Crew, crewOf } from './index/crew.ts'
import { cut, inTimeOrder } from './index/cuts.ts'
import { type Keeping, keepingIn } from './index/keeping.ts'
import { indexInOnePiece } from './index/one-piece.ts'
import { readSealed, writeSealed } from './index/sealed.ts'
import { sourcesDigest } from './index/sources-digest.ts'
import { type SurveyedPage, surveyed } from './index/surveyed.ts'
import { Unlinkable } from './index/unlinkable.ts'

export interface Indexing {
  readonly folder: string
  readonly language: string
  /** A folder that keeps what later builds need not make again; null to make everything anew. */
  readonly cache?: string | null
  /** What stands for the version of the engine and of this code. */
  readonly engine?: string
  /** About how many pages a shard has. */
  readonly shardSize?: number
  /** The most pages that are indexed in one piece. */
  readonly onePiece?: number
  /** How many processes work at the same time; what comes of it does not depend on their number. */
  readonly processes?: number
}

export interface IndexedSite {
  /** How many pages can be found. */
  readonly pages: number
  /** The size of the whole index with its engine. */
  readonly bytes: number
  /** How many shards the index was linked of, and how many of them were made anew; none for an index in one piece. */
  readonly shards: { readonly all: number; readonly made: number }
  /** Why the shards were not linked, as the end of a sentence, where the index had to be made in one piece instead. */
  readonly fault?: string
}

/** So many pages are indexed in one piece sooner than further processes are started and shards linked: two seconds' work. */
const smallSite = 300

/** How many pages a process surveys at a time. */
const atOnce = 250

/**
 * Makes the search index of the finished pages in `folder`, in `<folder>/pagefind/`, from the pages with `data-pagefind-body`.
 * All pages are one index in the site's `language` (`en-GB`), whatever language each is in, so that one box finds all. The same
 * pages give the same files. What a site of ours doesn't load (ready-made boxes, highlighting) is left out.
 *
 * A larger site's pages are indexed in shards, each of which is kept as long as its pages read the same, and the shards are linked
 * to one index, which is the one that the engine makes of all pages at once.
 */
export async function indexSite(indexing: Indexing): Promise<IndexedSite> {
  const { folder, language, cache = null, processes = availableParallelism(), engine = sourcesDigest() } = indexing
  const { shardSize = 100, onePiece = smallSite } = indexing
  const target = join(folder, 'pagefind')
  await rm(target, { recursive: true, force: true })
  // Beside the site, where there is room for it; what a stopped build left there is not taken up.
  const place = cache ?? `${folder}.search`
  if (cache === null) await rm(place, { recursive: true, force: true })
  const keeping = keepingIn(place, `${engine} ${language}`)
  const crew = crewOf(processes)
  try {
    const pages = inTimeOrder(await survey(crew, keeping, folder, onePiece))
    const runs = pages.length > onePiece ? cut(pages, shardSize) : [pages]
    const all = { folder, language, target, pages }
    const indexed = runs.length > 1 ? await inShards(crew, keeping, all, runs) : await inOnePiece(keeping, all)
    keeping.tidy()
    return indexed
  } finally {
    crew.dismiss()
    if (cache === null) await rm(place, { recursive: true, force: true })
  }
}

/** What there is to index, and where the index goes. */
interface Whole {
  readonly folder: string
  readonly language: string
  readonly target: string
  readonly pages: readonly SurveyedPage[]
}

/** The pages of a folder that can be found. */
async function survey(crew: Crew, keeping: Keeping, folder: string, few: number): Promise<readonly SurveyedPage[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'))
  const paths = names.map((name) => name.replaceAll('\\', '/')).sort()
  const file = keeping.file('pages')
  const known = JSON.parse(readSealed(file)?.toString() ?? '[]') as readonly SurveyedPage[]
  const pages =
    paths.length <= few ? await surveyed(folder, paths, known) : await surveyedBy(crew, folder, paths, known)
  writeSealed(file, Buffer.from(JSON.stringify(pages)))
  return pages.filter(({ indexed }) => indexed !== null)
}

async function surveyedBy(crew: Crew, folder: string, paths: readonly string[], known: readonly SurveyedPage[]) {
  const before = new Map(known.map((page) => [page.path, page]))
  const batches = Array.from({ length: Math.ceil(paths.length / atOnce) }, (_, batch) => {
    const some = paths.slice(batch * atOnce, (batch + 1) * atOnce)
    return crew.ask('survey', { folder, paths: some, known: some.flatMap((path) => before.get(path) ?? []) })
  })
  return (await Promise.all(batches)).flat()
}

const content = (pages: readonly SurveyedPage[]) => pages.map(({ path, indexed }) => [path, indexed])

async function inShards(crew: Crew, keeping: Keeping, all: Whole, runs: readonly (readonly SurveyedPage[])[]) {
  const { folder, language, target, pages } = all
  const shards = runs.map((run) => ({ file: keeping.file('shard', content(run)), paths: run.map(({ path }) => path) }))
  const files = shards.map(({ file }) => file)
  try {
    const whole = new Set(await crew.ask('whole', { files }))
    const missing = shards.filter(({ file }) => !whole.has(file))
    await Promise.all(missing.map(({ file, paths }) => crew.ask('make', { folder, language, file, paths })))
    const kept = keeping.file('linked', content(pages))
    const bytes = await crew.ask('link', { files, target, kept })
    return { pages: pages.length, bytes, shards: { all: shards.length, made: missing.length } }
  } catch (error) {
    if (!(error instanceof Unlinkable)) throw error
    await rm(target, { recursive: true, force: true })
    return { ...(await inOnePiece(keeping, all)), fault: error.message }
  }
}

async function inOnePiece(keeping: Keeping, { folder, language, target, pages }: Whole): Promise<IndexedSite> {
  const kept = keeping.file('index', content(pages))
  const paths = pages.map(({ path }) => path)
  const bytes = await indexInOnePiece({ folder, language, target, paths, kept })
  return { pages: pages.length, bytes, shards: { all: 0, made: 0 } }
}
