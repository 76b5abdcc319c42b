import { readdir, realpath, stat } from 'node:fs/promises'
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
export async function readFolder(root: string, folder: string, report: Report): Promise<Entry[]> {
  const home = await realpath(root)
  if (!(await inside(home, join(root, folder)))) return []
  const found: Entry[] = []
  for (const { name } of await readdir(join(root, folder), { withFileTypes: true })) {
    if (name.startsWith('.')) continue
    const file = `${folder}/${name}`
    if (await inside(home, join(root, file))) {
      found.push({ name, file, folder: (await stat(join(root, file))).isDirectory() })
    } else {
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

/** True for what exists and is, links followed, in `home`. */
async function inside(home: string, path: string): Promise<boolean> {
  try {
    return (await realpath(path)).startsWith(home + sep)
  } catch {
    return false
  }
}
