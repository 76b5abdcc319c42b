import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { chunkSize } from './chunk-size.ts'
import { countsOf, sumOf } from './counts.ts'
import { signature, wordsOf } from './decoded.ts'
import { type FolderWriter, folderWriter } from './folder-writer.ts'
import { type KeptFiles, readKeptFiles, writeKeptFiles } from './kept-files.ts'
import { linked } from './linked.ts'
import { fragmentNames } from './names.ts'
import { type Entry, entryOf, entryPath } from './needed.ts'
import { openPack, type Pack } from './pack.ts'
import type { Counts } from './shard.ts'
import { Unlinkable } from './unlinkable.ts'

/** Shards to be linked: their files in their order, the folder for the index, and a file that keeps what is not in the shards. */
export interface Linking {
  readonly files: readonly string[]
  readonly target: string
  readonly kept: string
}

/**
 * Writes the one index that shards make together.
 *
 * @returns how many bytes were written
 * @throws Unlinkable where what was written does not hold all that the shards hold
 */
export async function linkShards({ files, target, kept }: Linking): Promise<number> {
  const packs = files.map(openPack)
  try {
    const writer = folderWriter(target)
    const before = readKeptFiles(kept)
    if (before === undefined) writeKeptFiles(kept, await writeLinked(packs, writer))
    else for (const [path, content] of before) await writer.write(path, content)
    await writeFragments(packs, writer)
    return await writer.done()
  } finally {
    for (const pack of packs) pack.close()
  }
}

/** Writes everything but the fragments, and gives it. */
async function writeLinked(packs: readonly Pack[], writer: FolderWriter): Promise<KeptFiles> {
  const files: (readonly [string, Promise<Uint8Array>])[] = []
  const shards = packs.map(({ shard }) => shard)
  const pages = shards.reduce((sum, shard) => sum + shard.pages.length, 0)
  const expected = sumOf(shards.map(({ counts }) => counts))
  let written = sumOf([])
  let meta = ''
  const write = async (path: string, content: Promise<Uint8Array>) => {
    files.push([path, content])
    await writer.write(path, content)
  }
  for (const { path, body, counts } of linked(shards, chunkSize(expected.size))) {
    if (counts !== undefined) {
      if (files.length % inspected === 0) expectCounts(countsOf(wordsOf(body), pages), counts)
      written = sumOf([written, counts])
    }
    if (path.endsWith('.pf_meta')) meta = path
    await write(path, compress(Buffer.concat([Buffer.from(signature), body]), { level: 9 }))
  }
  expectCounts(written, expected)
  for (const { path, content } of packs[0]?.engine ?? []) {
    await write(path, Promise.resolve(path === entryPath ? entryNaming(content, meta, pages) : content))
  }
  return Promise.all(files.map(async ([path, content]) => [path, await content] as const))
}

/** One in so many files of words is read again as a reader's browser would read it; to read all would take as long as to link. */
const inspected = 16

function expectCounts(found: Counts, expected: Counts): void {
  if (found.postings !== expected.postings || found.size !== expected.size) {
    throw new Unlinkable(`${found.postings} places of words were written of ${expected.postings}`)
  }
}

const compress = promisify(gzip)

/** Writes the fragments of all pages under the names that `linked` gives them. */
async function writeFragments(packs: readonly Pack[], writer: FolderWriter): Promise<void> {
  const digests = packs.flatMap(({ shard }) => shard.pages.map(({ digest }) => digest))
  const names = fragmentNames(packs[0]?.shard.language ?? '', digests)
  const found = packs.flatMap(({ shard, fragment }) => [...shard.pages.keys()].map((page) => () => fragment(page)))
  for (const [number, fragment] of found.entries()) {
    await writer.write(`fragment/${names[number]}.pf_fragment`, Promise.resolve(fragment()))
  }
}

/** `pagefind-entry.json` of a shard, for the whole. */
function entryNaming(content: Uint8Array, meta: string, pages: number): Uint8Array {
  const entry = entryOf(content)
  const hash = meta.slice('pagefind.'.length, -'.pf_meta'.length)
  const languages = Object.entries(entry.languages).map(([language, its]) => {
    return [language, { ...its, hash, page_count: pages }] as const
  })
  return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) } satisfies Entry))
}
