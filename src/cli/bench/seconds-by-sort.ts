import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * How many seconds went into each sort of file, from the times at which the files of a built site were written: pages are written
 * one after another, so that the time from one to the next is the next one’s. Gaps of a second and more are other work.
 */
export function secondsBySort(folder: string): Readonly<Record<string, number>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ sort: sortOf(relative(folder, file).split(sep).join('/')), time: statSync(file).mtimeMs }))
    .sort((one, other) => one.time - other.time)
  const seconds: Record<string, number> = {}
  for (const [place, { sort, time }] of files.entries()) {
    const gap = time - (files[place - 1]?.time ?? time)
    if (sort !== null && gap < 1000) seconds[sort] = (seconds[sort] ?? 0) + gap / 1000
  }
  return seconds
}

/** What a file of a built site is; null for what the pages are not written with. */
export function sortOf(file: string): string | null {
  if (/^(assets|pagefind)\/|^(_headers|robots\.txt|sitemap.*)$/.test(file)) return null
  if (/^data\/[^/]+\/[^/]+\/index\.html$/.test(file)) return 'Data pages'
  if (/^data\/[^/]+\/.*\.(csv|json)$/.test(file)) return 'CSV files'
  if (file.endsWith('.svg')) return 'SVG files'
  if (file.endsWith('/print/index.html')) return 'Print pages'
  if (/^reports\/[a-z][^/]*\/index\.html$/.test(file)) return 'Report pages'
  return 'Lists and other pages'
}
