import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import * as pagefind from 'pagefind'

export interface Indexing {
  readonly folder: string
  readonly language: string
  /** A folder that keeps the last index for builds in which nothing has changed that it is made from; null to make it anew. */
  readonly cache?: string | null
  /** What stands for the version of the engine and of this code. */
  readonly engine?: string
}

export interface IndexedSite {
  /** How many pages can be found. */
  readonly pages: number
  /** The size of the whole index with its engine. */
  readonly bytes: number
}

/** How many pages are sent to the engine at once: enough to keep it busy, few enough to hold little in memory. */
const atOnce = 50

/**
 * Makes the search index of the finished pages in `folder`, in `<folder>/pagefind/`, from the pages with `data-pagefind-body`.
 * All pages are one index in the site's `language` (`en-GB`), whatever language each is in, so that one box finds all.
 * The same pages give the same files. What a site of ours doesn't load (ready-made boxes, highlighting) is left out.
 */
export async function indexSite({ folder, language, cache = null, engine = '' }: Indexing): Promise<IndexedSite> {
  const target = join(folder, 'pagefind')
  await rm(target, { recursive: true, force: true })
  const paths = await pagesOf(folder)
  if (cache === null) return made(paths, folder, target, language)
  const key = await digestOf(folder, paths, `${engine} ${language}`)
  const kept = await readKept(cache, key)
  if (kept !== undefined) {
    await cp(join(cache, 'index'), target, { recursive: true })
    return kept
  }
  const indexed = await made(paths, folder, target, language)
  await rm(cache, { recursive: true, force: true })
  await cp(target, join(cache, 'index'), { recursive: true })
  await writeFile(join(cache, 'kept.json'), JSON.stringify({ key, indexed, index: await digestOfAll(target) }))
  return indexed
}

/** What is kept of the last index, if it was made from the same pages by the same engine and is whole. */
async function readKept(cache: string, key: string): Promise<IndexedSite | undefined> {
  try {
    const kept = JSON.parse(await readFile(join(cache, 'kept.json'), 'utf8')) as Kept
    return kept.key === key && kept.index === (await digestOfAll(join(cache, 'index'))) ? kept.indexed : undefined
  } catch {
    return undefined
  }
}

/** What lies beside a kept index: digests of what it was made from and of what it is. */
interface Kept {
  readonly key: string
  readonly index: string
  readonly indexed: IndexedSite
}

/** A digest of files by name and content, and of what else counts. */
async function digestOf(folder: string, names: readonly string[], about: string): Promise<string> {
  const hash = createHash('sha256').update(about)
  for (const name of names) hash.update(`\0${name}\0`).update(await readFile(join(folder, name)))
  return hash.digest('hex')
}

/** The same of every file of a folder. */
async function digestOfAll(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return digestOf(folder, files.map((file) => relative(folder, file)).sort(), '')
}

async function made(paths: readonly string[], folder: string, target: string, language: string): Promise<IndexedSite> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language.toLowerCase() })
  if (index === undefined) throw new Error(`The search engine did not start: ${errors.join('; ')}`)
  try {
    const pages = await addPages(index, paths, folder)
    const { files, errors } = await index.getFiles()
    if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`)
    let bytes = 0
    for (const { path, content } of needed(files)) {
      const file = join(target, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
      bytes += content.length
    }
    return { pages, bytes }
  } finally {
    await index.deleteIndex()
    await pagefind.close()
  }
}

/** The pages of a folder in the order of their names. */
async function pagesOf(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'))
  return names.map((name) => name.replaceAll('\\', '/')).sort()
}

/** Adds the pages; gives how many there are. */
async function addPages(index: pagefind.PagefindIndex, paths: readonly string[], folder: string): Promise<number> {
  let pages = 0
  for (let first = 0; first < paths.length; first += atOnce) {
    const read = paths.slice(first, first + atOnce).map(async (sourcePath) => {
      return { sourcePath, content: parted(await readFile(join(folder, sourcePath), 'utf8')) }
    })
    const found = (await Promise.all(read)).filter(({ content }) => hasBody.test(content))
    const added = await Promise.all(found.map((page) => index.addHTMLFile(page)))
    const faults = added.flatMap(({ errors }, place) => errors.map((error) => `${found[place]?.sourcePath}: ${error}`))
    if (faults.length > 0) throw new Error(`The search index was not made: ${faults.join('; ')}`)
    pages += found.length
  }
  return pages
}

/** The page with a space after each cell and caption, which the engine would join to the next. */
const parted = (html: string) => html.replace(/<\/(?:t[dh]|caption|dt|figcaption)>/g, ' $&')

const hasBody = /<[^>]+\sdata-pagefind-body[\s=>]/

/** What the search box loads: the engine, the WebAssembly that the index names, and the index itself. */
function needed(files: readonly pagefind.IndexFile[]): readonly pagefind.IndexFile[] {
  const entryFile = files.find(({ path }) => path === 'pagefind-entry.json')
  const entry: Entry = JSON.parse(new TextDecoder().decode(entryFile?.content))
  const engines = Object.values(entry.languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`)
  const named = new Set(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', ...engines])
  return files.filter(({ path }) => named.has(path) || /^(index|fragment|filter)\/|\.pf_meta$/.test(path))
}

/** `pagefind-entry.json`; a language for which the engine knows no stems has no WebAssembly of its own. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>
}
