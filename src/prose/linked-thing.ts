import { glossaryTerms } from '../derive/glossary.ts'
import type { Thing } from '../derive/mentions/name.ts'
import { anchor } from '../format/anchor.ts'
import type { Urls } from '../format/url.ts'
import type { Library } from '../model/library.ts'
import { documentsOf } from './document.ts'

/** The thing to whose page, or to whose place in a publication, an address of the site leads; undefined for all others. */
export function linkedThing(library: Library, url: Urls): (href: string) => Thing | undefined {
  const { areas, bodies, programmes, glossary, recommendations } = library.registers
  const things = new Map<string, Thing>()
  for (const { id } of areas) things.set(url.area(id), { kind: 'area', id })
  for (const { id } of programmes) things.set(url.programme(id), { kind: 'programme', id })
  for (const { id } of bodies) things.set(url.body(id), { kind: 'body', id })
  for (const { slug } of glossaryTerms({ glossary }))
    things.set(url.glossary(anchor.term(slug)), { kind: 'term', id: slug })
  for (const { id } of recommendations) things.set(url.recommendation(id), { kind: 'recommendation', id })
  const slugs = new Map(
    library.publications.flatMap((publication) =>
      documentsOf(publication).map(({ chapter }) => [
        url.document(publication.kind, publication.slug, chapter),
        publication.slug,
      ]),
    ),
  )
  const prefix = `#${anchor.recommendation('')}`
  return (href) => {
    const at = href.indexOf(prefix)
    const slug = at === -1 ? undefined : slugs.get(href.slice(0, at))
    if (slug === undefined) return things.get(href)
    return things.get(url.recommendation(`${slug}/${href.slice(at + prefix.length)}`))
  }
}
