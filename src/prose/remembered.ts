import type { ProseCache } from './cache.ts'
import { digest } from './digest.ts'
import type { Findings } from './findings.ts'

/**
 * Findings of one sort, kept in one file, since a file for each would take longer to open than most findings to make. All
 * are forgotten when `basis` changes, on which all of them depend.
 */
export function remembered<Finding>(cache: ProseCache, name: string, basis: unknown): Findings<Finding> {
  const mark = digest(basis)
  const file = cache.lasting(name) as { basis: string; findings: Record<string, Finding> } | undefined
  const before = new Map(file?.basis === mark ? Object.entries(file.findings) : [])
  const now = new Map<string, Finding>()
  const work = { found: 0, known: 0 }
  return {
    of: (key, find, serves = () => true) => {
      const asked = now.get(key) ?? before.get(key)
      const isKnown = asked !== undefined && serves(asked)
      const finding = isKnown ? asked : find()
      work[isKnown ? 'known' : 'found']++
      now.set(key, finding)
      return finding
    },
    keep: () => {
      if (work.found > 0 || now.size < before.size)
        cache.keepLasting(name, { basis: mark, findings: Object.fromEntries(now) })
    },
    work,
  }
}
