/** Findings between builds, each under the digest of what it was found in. */
export interface Findings<Finding> {
  /** The finding under that key: as it was found before, if it still serves, or found now. */
  readonly of: (key: string, find: () => Finding, serves?: (finding: Finding) => boolean) => Finding
  /** Keeps what was asked for since, and nothing else. */
  readonly keep: () => void
  /** How many were found now, and how many were known. */
  readonly work: { found: number; known: number }
}

/** For who keeps nothing: everything is found anew. */
export function unremembered<Finding>(): Findings<Finding> {
  const work = { found: 0, known: 0 }
  return {
    of: (_key, find) => {
      work.found++
      return find()
    },
    keep: () => {},
    work,
  }
}
