import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Urls } from '../format/url.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import { numberFiles } from './number-files.ts'
import { sayings } from './sayings.ts'
import { siteWords } from './site-words.ts'
import type { WordsIndex } from './start-words.ts'
import { wordKey, wordsIn } from './word-key.ts'
import { wordFiles } from './word-list.ts'

export interface WordSources {
  readonly library: Library
  readonly outline: (publication: Publication, chapter?: string) => Outline
  readonly url: Urls
}

/**
 * Writes what the search knows of the site’s words into `<folder>/search/`, for an index that has been made in `<folder>/pagefind/`.
 * The words are those of the indexed pages, so that none is called unknown that the engine knows, and none is told that no page says.
 */
export async function writeWords(folder: string, { library, outline, url }: WordSources): Promise<void> {
  const words = siteWords(await indexedTexts(join(folder, 'pagefind/fragment')))
  const keys = new Set(words.map(({ key }) => key))
  const isOnSite = (name: string) => wordsIn(name).every((word) => keys.has(wordKey(word)))
  const letters = wordFiles(words)
  const numbers = numberFiles(library, outline, url)
  const index: WordsIndex = {
    language: library.site.language,
    ...sayings(library, isOnSite),
    letters: [...letters.keys()],
    numbers: [...numbers.keys()],
  }
  const target = join(folder, 'search')
  for (const [name, files] of [
    ['words', letters],
    ['numbers', numbers],
  ] as const) {
    await rm(join(target, name), { recursive: true, force: true })
    await mkdir(join(target, name), { recursive: true })
    for (const [file, content] of files) await writeFile(join(target, name, `${file}.json`), JSON.stringify(content))
  }
  await writeFile(join(target, 'words.json'), JSON.stringify(index))
}

/** With these bytes the engine begins each of its files. */
const signature = 'pagefind_dcd'

/** The texts of the indexed pages, as the engine keeps them for excerpts. */
async function indexedTexts(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).sort()
  const texts: string[] = []
  for (const name of names) {
    const file = gunzipSync(await readFile(join(folder, name))).toString('utf8')
    if (!file.startsWith(signature)) throw new Error(`The search index has a file that is not as expected: ${name}.`)
    const { content } = JSON.parse(file.slice(signature.length)) as { readonly content: string }
    texts.push(content)
  }
  return texts
}
