import { glossaryTerms } from '../derive/glossary.ts'
import { programmesInUse } from '../derive/inspections/programmes-in-use.ts'
import { ofTheme } from '../derive/ledger/of-theme.ts'
import { themesInUse } from '../derive/ledger/themes-in-use.ts'
import type { Thing } from '../derive/mentions/name.ts'
import { ascending } from '../format/ascending.ts'
import { earliestDay } from '../format/day.ts'
import { number } from '../format/number.ts'
import type { Edition } from '../library.ts'
import { bodiesShown } from './_bodies-shown.ts'

/** What the search page says before anything is asked: searches that find something here, and ways in that need no search. */
export function searchPage(edition: Edition) {
  return { examples: examples(edition), ways: ways(edition) }
}

/**
 * The abbreviation and the area that publications name most, the theme with most recommendations, and a number of the newest
 * recommendation that has one.
 */
function examples(edition: Edition): readonly { readonly words: string; readonly href: string }[] {
  const { library, ledger, url } = edition
  const { areas, recommendations } = library.registers
  const abbreviations = glossaryTerms(library.registers).filter(({ term }) => term.expansion !== undefined)
  const term = most(abbreviations, ({ slug }) => named(edition, { kind: 'term', id: slug }))
  const area = most(areas, ({ id }) => named(edition, { kind: 'area', id }))
  const theme = most(themesInUse(library), ({ id }) => ofTheme(id, ledger.entries).length)
  const [numbered] = recommendations
    .filter(({ number, parent }) => /^\d+$/.test(number ?? '') && parent === undefined)
    .sort((one, other) => ascending(earliestDay(other.issued), earliestDay(one.issued)))
  const recommendation = numbered && `recommendation ${numbered.number}`
  return [term?.term.term, area?.name, theme?.name, recommendation]
    .filter((words) => words !== undefined)
    .map((words) => ({ words, href: `${url.search()}?${new URLSearchParams({ q: words })}` }))
}

/** In how many paragraphs publications name a thing. */
const named = (edition: Edition, thing: Thing): number =>
  edition
    .mentions()
    .of(thing)
    .reduce((sum, { count }) => sum + count, 0)

/** The first of those with the highest number above none. */
function most<Each>(all: readonly Each[], numberOf: (each: Each) => number): Each | undefined {
  const [best] = all.map((each) => ({ each, number: numberOf(each) })).sort((one, other) => other.number - one.number)
  return best === undefined || best.number === 0 ? undefined : best.each
}

/** Lists of what the site has, each where it has any; the A to Z of everything is always there. */
function ways(edition: Edition) {
  const { library, ledger, url } = edition
  const { areas, inspections, recommendations, glossary } = library.registers
  const lists = [
    { words: 'Areas', count: areas.length, href: url.areas() },
    { words: 'Bodies', count: bodiesShown(edition).length, href: url.bodies() },
    { words: 'Programmes', count: programmesInUse(library).length, href: url.programmes() },
    { words: 'Inspections', count: inspections.length, href: url.inspections() },
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
