import { readdir, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Crew, crewOf } from './index/crew.ts'
import { cut, inTimeOrder } from './index/cuts.ts'
import { type Keeping, keepingIn } from './index/keeping.ts'
import { indexInOnePiece } from './index/one-piece.ts'
import { readSealed, writeSealed } from './index/sealed.ts'
import { sourcesDigest } from './index/sources-digest.ts'
import type { SurveyedPage } from './index/surveyed.ts'
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
  /** The most pages that are one shard, made in this process. */
  readonly oneShard?: number
  /** How many processes make shards at the same time, or 0 for this one alone. What comes of it does not depend on it. */
  readonly processes?: number
}

export interface IndexedSite {
  /** How many pages can be found. */
  readonly pages: number
  /** The size of the whole index with its engine. */
  readonly bytes: number
  /** How many shards the index was linked of, and how many of them were made anew. */
  readonly shards: { readonly all: number; readonly made: number }
  /** Why the index is as the engine makes it in one piece, as the end of a sentence, where it was not linked. */
  readonly fault?: string
}

/**
 * So few pages are one shard, made in this process: about a second's work, which to start other processes and to link their shards
 * would take as well. Measured on two cores: 380 pages took as long either way.
 */
const smallSite = 300

/** How many pages a process surveys at a time. */
const atOnce = 250

/**
 * Makes the search index of the finished pages in `folder`, in `<folder>/pagefind/`, from the pages with `data-pagefind-body`.
 * All pages are one index in the site's `language` (`en-GB`), whatever language each is in, so that one box finds all. The same
 * pages give the same files. What a site of ours doesn't load (ready-made boxes, highlighting) is left out.
 *
 * The pages of a larger site are indexed in shards, each of which is kept as long as its pages read the same. The shards are linked
 * to one index: the engine's own of all pages at once, but for the size of its files.
 */
export async function indexSite(indexing: Indexing): Promise<IndexedSite> {
  const { folder, language, cache = null, processes = availableParallelism(), engine = sourcesDigest() } = indexing
  const { shardSize = 100, oneShard = smallSite } = indexing
  const target = join(folder, 'pagefind')
  await rm(target, { recursive: true, force: true })
  // Beside the site, where there is room for it; what a stopped build left there is not taken up.
  const place = cache ?? `${folder}.search`
  if (cache === null) await rm(place, { recursive: true, force: true })
  const keeping = keepingIn(place, `${engine} ${language}`)
  const paths = await pagesOf(folder)
  const crew = crewOf(paths.length > oneShard ? processes : 0)
  try {
    const pages = inTimeOrder(await survey(crew, keeping, folder, paths))
    const runs = pages.length > oneShard ? cut(pages, shardSize) : [pages]
    const indexed = await linkedIndex(crew, keeping, { folder, language, target, pages }, runs)
    keeping.tidy()
    return indexed
  } finally {
    await crew.dismiss()
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

/** The pages of a folder in the order of their names. */
async function pagesOf(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'))
  return names.map((name) => name.replaceAll('\\', '/')).sort()
}

/** Those of the pages that can be found. */
async function survey(crew: Crew, keeping: Keeping, folder: string, paths: readonly string[]) {
  const file = keeping.file('pages')
  const known = JSON.parse(readSealed(file)?.toString() ?? '[]') as readonly SurveyedPage[]
  const before = new Map(known.map((page) => [page.path, page]))
  const batches = Array.from({ length: Math.ceil(paths.length / atOnce) }, (_, batch) => {
    const some = paths.slice(batch * atOnce, (batch + 1) * atOnce)
    return crew.ask('survey', { folder, paths: some, known: some.flatMap((path) => before.get(path) ?? []) })
  })
  const pages = (await Promise.all(batches)).flat()
  writeSealed(file, Buffer.from(JSON.stringify(pages)))
  return pages.filter(({ indexed }) => indexed !== null)
}

async function linkedIndex(crew: Crew, keeping: Keeping, all: Whole, runs: readonly (readonly SurveyedPage[])[]) {
  const { folder, language, target, pages } = all
  const shards = runs.map((run) => ({ file: keeping.file('shard', content(run)), paths: run.map(({ path }) => path) }))
  const files = shards.map(({ file }) => file)
  const inOnePiece = async () => {
    const paths = pages.map(({ path }) => path)
    const kept = keeping.file('index', content(pages))
    const bytes = await indexInOnePiece({ folder, language, target, paths, kept })
    return { pages: pages.length, bytes, shards: { all: 0, made: 0 } }
  }
  // Where nothing can be found there is nothing to link.
  if (pages.length === 0) return inOnePiece()
  try {
    const whole = new Set(await crew.ask('whole', { files }))
    const missing = shards.filter(({ file }) => !whole.has(file))
    await Promise.all(missing.map(({ file, paths }) => crew.ask('make', { folder, language, file, paths })))
    const bytes = await crew.ask('link', { files, target, kept: keeping.file('linked', content(pages)) })
    return { pages: pages.length, bytes, shards: { all: shards.length, made: missing.length } }
  } catch (error) {
    if (!(error instanceof Unlinkable)) throw error
    await rm(target, { recursive: true, force: true })
    return { ...(await inOnePiece()), fault: error.message }
  }
}

const content = (pages: readonly SurveyedPage[]) => pages.map(({ path, indexed }) => [path, indexed])
