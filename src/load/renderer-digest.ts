import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The rooms whose code decides what prose looks like as HTML, and how it is found. */
const rooms = ['prose', 'figures', 'tables', 'charts', 'derive', 'feeds', 'format', 'model', 'search']

/**
 * A digest of the renderer: its sources and the packages' locked versions. Never a number that someone has to remember to raise.
 *
 * @param root the folder that holds `src/` and the lockfile
 */
export function rendererDigest(root: string): string {
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name)),
  )
  const hash = createHash('sha256')
  for (const file of [...files.sort(), join(root, 'package-lock.json')]) {
    hash
      .update(`${file.slice(root.length)}\n`)
      .update(readFileSync(file))
      .update('\n')
  }
  return hash.digest('hex').slice(0, 32)
}
