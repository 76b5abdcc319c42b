import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as pagefind from 'pagefind'
import { engineIndex } from './engine-index.ts'
import { folderWriter } from './folder-writer.ts'
import { indexedPage } from './indexed-page.ts'
import { readKeptFiles, writeKeptFiles } from './kept-files.ts'
import { needed } from './needed.ts'

/** Pages to be indexed: the folder that holds them, their paths in order, the folder for the index, and a file that keeps it. */
export interface Piece {
  readonly folder: string
  readonly paths: readonly string[]
  readonly language: string
  readonly target: string
  readonly kept: string
}

/** Writes the index that the engine makes of all pages at once, or that it made before, as it is; gives how many bytes it has. */
export async function indexInOnePiece({ folder, paths, language, target, kept }: Piece): Promise<number> {
  const before = readKeptFiles(kept)
  const files = before ?? (await made(folder, paths, language))
  if (before === undefined) writeKeptFiles(kept, files)
  const writer = folderWriter(target)
  for (const [path, content] of files) await writer.write(path, content)
  return writer.done()
}

async function made(folder: string, paths: readonly string[], language: string) {
  const content = async (path: string) => indexedPage(await readFile(join(folder, path), 'utf8'))?.content ?? ''
  try {
    const files = await engineIndex(paths, content, language)
    return needed(files).map(({ path, content }) => [path, content] as const)
  } finally {
    await pagefind.close()
  }
}
