import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { engineIndex } from './engine-index.ts'
import { engineShard, type GivenPage } from './engine-shard.ts'
import { indexedPage } from './indexed-page.ts'
import { type Linking, linkShards } from './link-shards.ts'
import { needed } from './needed.ts'
import { isWhole, writePack } from './pack.ts'
import { type SurveyedPage, surveyed } from './surveyed.ts'

/** What a process that helps with the index can be asked to do, by its name. */
export const duties = {
  survey: ({ folder, paths, known }: Survey) => surveyed(folder, paths, known),
  whole: async ({ files }: Whole) => files.filter(isWhole),
  make: makeShard,
  link: (linking: Linking) => linkShards(linking),
}

interface Survey {
  readonly folder: string
  readonly paths: readonly string[]
  readonly known: readonly SurveyedPage[]
}

interface Whole {
  readonly files: readonly string[]
}

interface Make {
  readonly folder: string
  readonly paths: readonly string[]
  readonly language: string
  readonly file: string
}

/** Indexes some pages and writes their pack. */
async function makeShard({ folder, paths, language, file }: Make): Promise<void> {
  const given: GivenPage[] = []
  const content = async (path: string) => {
    const page = indexedPage(await readFile(join(folder, path), 'utf8'))
    if (page === undefined) throw new Error(`${path} changed while the search index was made`)
    given.push({ path, sorts: page.sorts })
    return page.content
  }
  const files = await engineIndex(paths, content, language)
  const place = new Map(paths.map((path, at) => [path, at]))
  given.sort((one, other) => (place.get(one.path) ?? 0) - (place.get(other.path) ?? 0))
  const fragments: Uint8Array[] = []
  const shard = engineShard(files, given, fragments)
  const engine = needed(files).filter(({ path }) => !/^(index|fragment|filter)\/|\.pf_meta$/.test(path))
  writePack(file, shard, fragments, engine)
}

/** A duty and what it is about. */
export type Task = readonly [duty: keyof typeof duties, about: unknown]
