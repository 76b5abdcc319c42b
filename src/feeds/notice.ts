/** One thing that a feed tells. */
export interface Notice {
  /** Permanent and unique: the page's address, or a tag URI. */
  readonly id: string
  readonly title: string
  /** The whole address of the page that says more. */
  readonly link: string
  /** A whole day, or an instant in UTC. */
  readonly told: string
  /** Its text, each paragraph plain. */
  readonly paragraphs: readonly string[]
}

/** A feed before it is written: as Atom, or as a JSON Feed. Addresses are whole. */
export interface Feed {
  readonly title: string
  /** The page whose news it tells. */
  readonly page: string
  /** The feed's own address. */
  readonly self: string
  readonly language: string
  readonly publisher: string
  /** A day or an instant that stands for the last change where there is no notice yet. */
  readonly since: string
  readonly notices: readonly Notice[]
}

/** How many notices a feed holds at most. */
export const most = 50

/** The newest notices of a feed, newest first; of one day, in the order given. */
export function newest(notices: readonly Notice[]): readonly Notice[] {
  return notices.toSorted((one, other) => (one.told < other.told ? 1 : -Number(one.told > other.told))).slice(0, most)
}

/** A day as the instant at which it begins in UTC; an instant as it is. */
export function instant(told: string): Date {
  return new Date(told.length === 10 ? `${told}T00:00:00Z` : told)
}

/** A tag URI (RFC 4151) under the site's host, which stays the same wherever the page moves. */
export function tag(siteUrl: string, day: string, name: string): string {
  return `tag:${new URL(siteUrl).hostname},${day.slice(0, 4)}:${name}`
}
