import { asked } from './browser-site.ts'

/** How many pages of one template are taken besides the longest and the shortest. */
const enough = 2

/** Addresses below which one template makes all pages that are equally deep. */
const templates =
  /^(guide|data|glossary|bodies|themes|changes|areas|families|programmes|inspections|compare|recommendations(?:\/(?:status|as-at))?)\/(.+)/

/**
 * The pages at which a browser looks closely: every page that is written by hand, and of those that one template makes alike, which
 * differ in words and in how many of them there are, the first two, the longest and the shortest. What can be seen in the markup is
 * asked of every page by the tests that read it, which cost a hundredth of it.
 */
export function samples(pages: readonly string[], bytes: (page: string) => number): readonly string[] {
  const kinds = Map.groupBy(pages, (page) => {
    const [, above, below = ''] = templates.exec(asked(page)) ?? []
    return above === undefined ? page : `${above} ${below.split('/').length}`
  })
  const chosen = [...kinds.values()].flatMap((members) => {
    const bySize = members.toSorted((one, other) => bytes(one) - bytes(other))
    return [...members.slice(0, enough), ...bySize.slice(0, 1), ...bySize.slice(-1)]
  })
  return pages.filter((page) => chosen.includes(page))
}
