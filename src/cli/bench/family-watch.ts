import { readdirSync, readFileSync } from 'node:fs'

/** Watches how much memory the processes that this one started hold. */
export interface FamilyWatch {
  /** The most that they have held together, in bytes; undefined where `/proc` does not tell. */
  readonly most: () => number | undefined
  readonly end: () => void
}

/** Begins such a watch. Ten times a second is often enough for what lasts seconds. */
export function watchFamily(): FamilyWatch {
  let most: number | undefined
  const look = () => {
    const held = heldByFamily()
    if (held !== undefined) most = Math.max(most ?? 0, held)
  }
  const timer = setInterval(look, 100)
  return {
    most: () => most,
    end: () => clearInterval(timer),
  }
}

function heldByFamily(): number | undefined {
  try {
    const parents = new Map<number, { readonly parent: number; readonly held: number }>()
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue
      const status = statusOf(name)
      const [, parent = ''] = /^PPid:\s+(\d+)/m.exec(status) ?? []
      const [, held = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? []
      parents.set(Number(name), { parent: Number(parent), held: Number(held) * 1024 })
    }
    const isOfFamily = (id: number): boolean => {
      const parent = parents.get(id)?.parent
      return parent !== undefined && (parent === process.pid || isOfFamily(parent))
    }
    return [...parents].reduce((sum, [id, { held }]) => sum + (isOfFamily(id) ? held : 0), 0)
  } catch {
    return undefined
  }
}

/** What `/proc` says of a process; nothing of one that has just ended. */
function statusOf(process: string): string {
  try {
    return readFileSync(`/proc/${process}/status`, 'utf8')
  } catch {
    return ''
  }
}
