import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A folder that keeps for the next build what an index is made from. */
export interface Keeping {
  /** The file for what is made of these things. Each kind of file has an ending of its own. */
  readonly file: (kind: string, ...of: readonly unknown[]) => string
  /** Removes all files that were not asked for. */
  readonly tidy: () => void
}

/** @param salt what everything kept depends on besides */
export function keepingIn(folder: string, salt: string): Keeping {
  mkdirSync(folder, { recursive: true })
  const asked = new Set<string>()
  return {
    file(kind, ...of) {
      const digest = createHash('sha256')
        .update(`${salt}\0${JSON.stringify(of)}`)
        .digest('hex')
      const name = `${digest.slice(0, 40)}.${kind}`
      asked.add(name)
      return join(folder, name)
    },
    tidy() {
      for (const name of readdirSync(folder)) {
        if (!asked.has(name)) rmSync(join(folder, name), { recursive: true, force: true })
      }
    },
  }
}
