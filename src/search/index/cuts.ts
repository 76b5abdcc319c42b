import { createHash } from 'node:crypto'

interface Dated {
  readonly path: string
  readonly date: string
}

/** Newest first, those of one day by their addresses, and last those without a date, of which many change from day to day. */
export function inTimeOrder<Page extends Dated>(pages: readonly Page[]): readonly Page[] {
  const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
  return [...pages].sort((one, other) => order(other.date, one.date) || order(one.path, other.path))
}

/**
 * Cuts pages into runs of about `about`, always in the same places: before a page whose address has a smaller digest than any of the
 * `about / 2` pages on either side. So a page that comes or goes changes no cut farther away than that, and no more than three runs;
 * and no run is shorter than half of `about`.
 */
export function cut<Page extends Dated>(pages: readonly Page[], about: number): readonly (readonly Page[])[] {
  const reach = Math.max(1, Math.floor(about / 2))
  const ranks = pages.map(({ path }) => createHash('sha1').update(path).digest('hex'))
  const starts = [0]
  for (let place = reach; place <= pages.length - reach; place++) {
    const [mine, around] = [ranks[place] ?? '', ranks.slice(place - reach, place + reach + 1)]
    if (around.every((rank, at) => at === reach || rank > mine)) starts.push(place)
  }
  return starts.map((start, run) => pages.slice(start, starts[run + 1]))
}
