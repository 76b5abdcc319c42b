import { bodiesInUse } from '../derive/ledger/bodies-in-use.ts'
import { ofTheme } from '../derive/ledger/of-theme.ts'
import { themesInUse } from '../derive/ledger/themes-in-use.ts'
import { newestFirst } from '../derive/newest-first.ts'
import { number } from '../format/number.ts'
import type { Edition } from '../library.ts'

/** What the search page says before anything is asked: searches that find something here, and ways in that need no search. */
export function searchPage(edition: Edition) {
  return { examples: examples(edition), ways: ways(edition) }
}

/** An abbreviation of the glossary, the area that the newest publications are about, the theme with most recommendations, a body’s short name. */
function examples({ library, ledger, url }: Edition): readonly { readonly words: string; readonly href: string }[] {
  const { glossary, areas } = library.registers
  const { publications } = library
  const term = glossary.find(({ expansion }) => expansion !== undefined)?.term
  const about = newestFirst(publications).flatMap(({ subject }) => subject.areas)
  const area = areas.find(({ id }) => id === about[0]) ?? areas[0]
  const [theme] = themesInUse(library)
    .map(({ id, name }) => ({ name, count: ofTheme(id, ledger.entries).length }))
    .sort((one, other) => other.count - one.count)
  const body = bodiesInUse(library).find(({ short }) => short !== undefined)?.short
  return [...new Set([term, area?.name, theme?.name, body])]
    .filter((words) => words !== undefined)
    .map((words) => ({ words, href: `${url.search()}?${new URLSearchParams({ q: words })}` }))
}

/** Lists of what the site has, each where it has any; the A to Z of everything is always there. */
function ways({ library, ledger, url }: Edition) {
  const { recommendations, glossary } = library.registers
  const lists = [
    { words: 'Bodies', count: bodiesInUse(library).length, href: url.bodies() },
    { words: 'Themes', count: themesInUse(library).length, href: url.themes() },
    {
      words: 'Recommendations',
      count: ledger.entries.length === 0 ? 0 : recommendations.length,
      href: url.recommendations(),
    },
    { words: 'Tables', count: library.tables.size, href: url.data() },
    { words: 'Glossary', count: glossary.length, href: url.glossary() },
  ]
  const known = lists.filter(({ count }) => count > 0)
  return [
    { words: 'A to Z of everything', detail: '', href: url.aToZ() },
    ...known.map(({ words, count, href }) => ({ words, detail: `(${number(String(count))})`, href })),
  ]
}
