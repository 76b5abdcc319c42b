import type { IndexFile } from 'pagefind'

/** What the search box loads: the engine, the WebAssembly that the index names, and the index itself. */
export function needed(files: readonly IndexFile[]): readonly IndexFile[] {
  const entry = files.find(({ path }) => path === entryPath)
  const engines = Object.values(entryOf(entry?.content).languages).map(
    ({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`,
  )
  const named = new Set(['pagefind.js', entryPath, ...engines])
  return files.filter(({ path }) => named.has(path) || /^(index|fragment|filter)\/|\.pf_meta$/.test(path))
}

/** The file that the engine loads first of an index. */
export const entryPath = 'pagefind-entry.json'

/** `pagefind-entry.json`; a language for which the engine knows no stems has no WebAssembly of its own. */
export interface Entry {
  readonly languages: Readonly<Record<string, EntryLanguage>>
}

interface EntryLanguage {
  readonly hash: string
  readonly wasm: string | null
  readonly page_count: number
}

export const entryOf = (content: Uint8Array | undefined) =>
  JSON.parse(Buffer.from(content ?? new Uint8Array()).toString()) as Entry
