import { editions } from '../derive/ledger/editions.ts'
import { countingUnit } from '../derive/ledger/words.ts'
import type { Edition } from '../library.ts'
import { facets } from '../reader/list/facets.ts'
import { found } from '../reader/list/found.ts'
import { type FacetName, facetNames } from '../reader/list/list-index.ts'
import { chosenBy } from '../reader/list/question.ts'
import { editionsWords } from './_editions-words.ts'
import { recommendationList } from './_recommendation-list.ts'

/** What heads each group of filters; those without a head of their own stand together under the first. */
const heads: Readonly<Partial<Record<FacetName, string>>> = {
  status: 'Status',
  body: 'Body that has it now',
  theme: 'Theme',
  publication: 'Publication',
  year: 'Year of issue',
}

/** What `RecommendationFilter.astro` shows before, or without, its script: the filters with their counts on the build's day. */
export function recommendationFilter(edition: Edition) {
  const { library, ledger, url } = edition
  const { index } = recommendationList(edition)
  const all = facets(index, ledger.day)
  const { counts } = found(
    all,
    index.count,
    chosenBy(facetNames, () => []),
  )
  const groups = all.map(({ name, options }) => ({
    name,
    head: heads[name],
    options: options.map(([value, words], place) => ({ value, words, count: counts[name][place] ?? 0 })),
  }))
  return {
    url,
    count: index.count,
    unit: countingUnit,
    groups: [
      {
        head: 'Late or in doubt',
        options: groups.filter(({ head }) => head === undefined).flatMap(({ name, options }) => named(name, options)),
      },
      ...groups.flatMap(({ name, head, options }) =>
        head === undefined || options.length === 0 ? [] : [{ head, options: named(name, options) }],
      ),
    ],
    statuses: index.statuses.map(([label, words]) => ({ words, href: url.status(label) })),
    publications: index.publications.map(([slug, title]) => ({ words: title, href: url.recommendationsOf(slug) })),
    editions: editionsWords(editions(library)),
  }
}

const named = <Option extends object>(name: FacetName, options: readonly Option[]) =>
  options.map((option) => ({ ...option, name }))
