import type { IndexFile } from 'pagefind'
import { engineChunkSize } from './chunk-size.ts'
import { countsOf, sumOf } from './counts.ts'
import { bodyOf, type EngineWord, filterOf, metaOf, wordsOf } from './decoded.ts'
import { linked } from './linked.ts'
import { engineDigest } from './names.ts'
import { entryOf, entryPath } from './needed.ts'
import { postingsOf } from './postings.ts'
import type { Shard, ShardWord } from './shard.ts'
import { Unlinkable } from './unlinkable.ts'

/** A page of a shard as it was given to the engine. */
export interface GivenPage {
  readonly path: string
  readonly sorts: Readonly<Record<string, string>>
}

/**
 * The shard that the engine's files of these pages hold. It is tried at once whether everything in them has been understood: linked
 * alone, the shard must give the engine's own files again, byte for byte.
 *
 * @param fragments the content of each page's fragment, in the order of the pages, is pushed to it as the engine compressed it
 * @throws Unlinkable where it is not so
 */
export function engineShard(files: readonly IndexFile[], given: readonly GivenPage[], fragments: Uint8Array[]): Shard {
  const content = new Map(files.map((file) => [file.path, file.content]))
  const named = (path: string) => {
    const found = content.get(path)
    if (found === undefined) throw new Unlinkable(`the file ${path} is missing`)
    return found
  }
  const { language, hash } = onlyLanguage(named(entryPath))
  const metaPath = `pagefind.${hash}.pf_meta`
  const meta = metaOf(bodyOf(named(metaPath)))
  if (meta.pages.length !== given.length) throw new Unlinkable('pages are missing')
  const pages = meta.pages.map(([name, words], place) => {
    const fragment = named(`fragment/${name}.pf_fragment`)
    const body = bodyOf(fragment)
    const { path = '' } = given[place] ?? {}
    if (urlIn(body) !== addressOf(path)) throw new Unlinkable('pages are out of order')
    fragments.push(fragment)
    return { path, words, digest: engineDigest(body) }
  })
  const words = meta.chunks.map(([, , name]) => wordsOf(bodyOf(named(`index/${name}.pf_index`))))
  const blocks = words.map((block) => block.map(shardWord))
  const keys = [...new Set(given.flatMap(({ sorts }) => Object.keys(sorts)))]
  const shard: Shard = {
    language,
    pages,
    fields: meta.fields,
    filters: meta.filters.map(([, name]) => filterOf(bodyOf(named(`filter/${name}.pf_filter`)))),
    sorts: keys.map((key) => [key, given.map(({ sorts }) => sorts[key] ?? null)]),
    counts: sumOf(words.map((block) => countsOf(block, pages.length))),
    words: () => blocks,
  }
  for (const { path, body } of linked([shard], engineChunkSize)) {
    const theirs = content.get(path)
    if (theirs === undefined || Buffer.compare(bodyOf(theirs), body) !== 0) {
      throw new Unlinkable('a part linked alone does not give what the search engine wrote')
    }
  }
  return shard
}

function shardWord([word, pages, spellings]: EngineWord): ShardWord {
  return [word, postingsOf(pages), spellings.map(([spelling, its]) => [spelling, postingsOf(its)])]
}

/** The one language of `pagefind-entry.json` and the name of its list of pages. */
function onlyLanguage(entry: Uint8Array) {
  const [[language, { hash }] = ['', { hash: '' }], ...others] = Object.entries(entryOf(entry).languages)
  if (hash === '' || others.length > 0) throw new Unlinkable('they are not of one language')
  return { language, hash }
}

const urlIn = (fragment: Uint8Array) => (JSON.parse(Buffer.from(fragment).toString()) as { readonly url: string }).url

/** The address under which the engine finds a file. */
const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`
