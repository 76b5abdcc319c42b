import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runs } from './runs.ts'

const prefix = 'work-'

/**
 * Moves this process into a folder of its own below the project's, while a site is built. Astro puts its half-made modules into the
 * current folder when the site is built elsewhere; two builds in one folder would overwrite each other's, and outside the project
 * those modules would not find their packages. Folders of builds that no longer run are removed.
 *
 * @returns a function that goes back and removes the folder
 */
export function enterWorkplace(root: string): () => void {
  const cache = join(root, '.cache')
  const before = process.cwd()
  const place = join(cache, prefix + process.pid)
  mkdirSync(place, { recursive: true })
  for (const name of readdirSync(cache)) {
    if (name.startsWith(prefix) && !runs(Number(name.slice(prefix.length)))) {
      rmSync(join(cache, name), { recursive: true, force: true })
    }
  }
  process.chdir(place)
  return () => {
    process.chdir(before)
    rmSync(place, { recursive: true, force: true })
  }
}
