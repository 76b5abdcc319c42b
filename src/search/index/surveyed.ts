import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { indexedPage } from './indexed-page.ts'

/** What is known of a page before it is indexed. */
export interface SurveyedPage {
  readonly path: string
  /** A digest of the whole file. */
  readonly file: string
  /** A digest of what of it is indexed; null where nothing is. */
  readonly indexed: string | null
  /** The day that it is dated, `2019-05-01`; empty for a page without a date. */
  readonly date: string
}

/** Reads what of these pages is indexed. Of a file that is as it was in `known`, no more than that is read. */
export async function surveyed(
  folder: string,
  paths: readonly string[],
  known: readonly SurveyedPage[],
): Promise<readonly SurveyedPage[]> {
  const before = new Map(known.map((page) => [page.path, page]))
  const pages: SurveyedPage[] = []
  for (const path of paths) {
    const content = await readFile(join(folder, path))
    const file = digest(content)
    const same = before.get(path)
    if (same?.file === file) pages.push(same)
    else {
      const page = indexedPage(content.toString())
      const date = page?.sorts['date'] ?? ''
      pages.push({ path, file, indexed: page === undefined ? null : digest(page.content), date })
    }
  }
  return pages
}

const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64url')
