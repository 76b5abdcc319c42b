import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** A file of the project: its path from the root with forward slashes, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** The files below a folder of the project whose names end so, in order. */
export function sources(folder: string, ...endings: readonly string[]): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** What a source imports: packages by name, files by their path from the root. */
export function imports({ path, text }: Source): readonly string[] {
  const patterns = [/(?:import|export)\s[^'"`;]*?from\s*'([^']+)'/g, /import\s*'([^']+)'/g, /import\('([^']+)'\)/g]
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name))
    .map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name))
}
