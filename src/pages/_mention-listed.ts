import { glossaryTerms } from '../derive/glossary.ts'
import { programmesInUse } from '../derive/inspections/programmes-in-use.ts'
import type { Thing } from '../derive/mentions/name.ts'
import type { Edition } from '../library.ts'
import type { GlossaryTerm } from '../model/registers/glossary.ts'
import { bodiesShown } from './_bodies-shown.ts'
import { headingOf } from './_recommendation-names.ts'

interface Crumb {
  readonly text: string
  readonly href: string
}

/** A thing that has a page here: what the list of all that names it is called, and the way to it. */
export interface Listed {
  readonly thing: Thing
  readonly heading: string
  /** Its name among all pages. */
  readonly name: string
  readonly trail: readonly Crumb[]
  readonly term?: GlossaryTerm
}

/** All that has a page where mentions are listed, terms apart. */
export function mentionable(edition: Edition): readonly Listed[] {
  const { library, url } = edition
  const { areas, recommendations } = library.registers
  const published = new Map(library.publications.map((each) => [each.slug, each]))
  const crumb = (text: string, href: string) => ({ text, href })
  return distinct([
    ...areas.map(({ id, name, kind }) =>
      listed('area', id, name, kind, [crumb('Areas', url.areas()), crumb(name, url.area(id))]),
    ),
    ...bodiesShown(edition).map(({ id, name, kind }) =>
      listed('body', id, name, kind, [crumb('Bodies', url.bodies()), crumb(name, url.body(id))]),
    ),
    ...programmesInUse(library).map(({ id, name }) =>
      listed('programme', id, name, 'programme', [
        crumb('Programmes', url.programmes()),
        crumb(name, url.programme(id)),
      ]),
    ),
    ...recommendations.flatMap(({ id, parent, publication, text }) => {
      const of = published.get(publication)
      if (of === undefined || parent !== undefined) return []
      const name = `“${headingOf(text)}”`
      const trail = [
        crumb('Recommendations', url.recommendations()),
        crumb(of.title, url.recommendationsOf(publication)),
      ]
      return [listed('recommendation', id, name, of.title, [...trail, crumb(name, url.recommendation(id))])]
    }),
  ])
}

/** The terms of the glossary. */
export function listedTerms({ library, url }: Edition): readonly Listed[] {
  const trail = [{ text: 'Glossary', href: url.glossary() }]
  return glossaryTerms(library.registers).map(({ slug, term }) => ({
    thing: { kind: 'term', id: slug },
    heading: term.term,
    name: `${term.term}, in the glossary`,
    trail,
    term,
  }))
}

function listed(kind: Thing['kind'], id: string, name: string, sort: string, trail: readonly Crumb[]): Listed {
  const heading = `Where ${name} is named`
  return { thing: { kind, id }, heading, name: `${heading}, ${sort}`, trail }
}

/** No two have one name among all pages: those that would have their ids told. */
function distinct(all: readonly Listed[]): readonly Listed[] {
  const byName = Map.groupBy(all, ({ name }) => name)
  return all.map((each) =>
    (byName.get(each.name)?.length ?? 0) > 1 ? { ...each, name: `${each.name} (${each.thing.id})` } : each,
  )
}
