import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Report } from './report.ts'

export interface Entry {
  readonly name: string
  /** Relative to the site's folder, with `/`. */
  readonly file: string
  readonly folder: boolean
}

/**
 * What lies in a folder under `root`, in the order of the names' code units, whatever order the disk gives; nothing where there
 * is no such folder. Names that begin with a dot are the system's. A link is followed only inside `root`.
 */
export function readFolder(root: string, folder: string, report: Report): Entry[] {
  if (!within(root, folder)) return []
  const found: Entry[] = []
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const { name } = entry
    if (name.startsWith('.')) continue
    const file = `${folder}/${name}`
    if (!entry.isSymbolicLink()) found.push({ name, file, folder: entry.isDirectory() })
    else if (inside(root, file)) found.push({ name, file, folder: statSync(join(root, file)).isDirectory() })
    else {
      report({
        file,
        line: 1,
        column: 1,
        found: 'This is a link that leads outside the site’s folder, or nowhere.',
        allowed: 'A link may lead only to a file of the site.',
        remedy: 'Put the file itself here.',
        rule: 'file-inside-site',
      })
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** True for a folder that exists and is in `root`; the real path is asked for only where a part of the path is a link. */
function within(root: string, folder: string): boolean {
  let path = root
  for (const part of folder.split('/')) {
    path = join(path, part)
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found === undefined) return false
    if (found.isSymbolicLink()) return inside(root, folder)
  }
  return true
}

/** True for what exists and is, links followed, in `root`. */
function inside(root: string, file: string): boolean {
  try {
    return realpathSync(join(root, file)).startsWith(realpathSync(root) + sep)
  } catch {
    return false
  }
}
