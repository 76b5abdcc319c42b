/** The last edition of the ledger that this browser has shown: all that the site keeps on a reader's device. */
export interface LastSeen {
  /** Its day, `2026-03-01`; null on a first visit, and where the browser keeps nothing. */
  readonly edition: string | null
  readonly keep: (edition: string) => void
}

const key = 'scrutineer.edition'
const isDay = (text: string | null) => text !== null && /^\d{4}-\d\d-\d\d$/.test(text)

/** @param storage gives the browser's storage; it, and what it gives, may refuse at any time */
export function lastSeen(storage: () => Storage): LastSeen {
  const edition = attempt(() => storage().getItem(key)) ?? null
  return {
    edition: isDay(edition) ? edition : null,
    keep: (edition) => attempt(() => storage().setItem(key, edition)),
  }
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
