import { withSuccessors } from '../derive/with-successors.ts'
import type { Urls } from '../format/url.ts'
import type { Bundle } from '../model/bundle.ts'
import type { Library } from '../model/library.ts'

/** All that the site publishes of its ledger, as one value that another site can read. */
export function bundle({ asOf, site, publications, registers }: Library, url: Urls): Bundle {
  const { recommendations, addressees, events, aggregates } = registers
  const whole = (address: string) => new URL(address, site.url).href
  const makers = new Set([...recommendations, ...aggregates].map(({ publication }) => publication))
  const named = [...addressees.flatMap(({ body }) => body ?? []), ...events.flatMap(({ target }) => target ?? [])]
  const themed = new Set(recommendations.flatMap(({ themes }) => themes))
  const wholes = new Map(recommendations.map(({ id, parent }) => [id, parent ?? id]))
  return {
    version: '1',
    publisher: { name: site.name, url: site.url, language: site.language },
    asAt: asOf.slice(0, 10),
    licence: { name: site.licence.name, ...(site.licence.url !== undefined && { url: site.licence.url }) },
    publications: publications
      .filter(({ slug }) => makers.has(slug))
      .map(({ kind, slug, title, published }) => {
        return { slug, title, ...(published !== '' && { published }), url: whole(url.publication(kind, slug)) }
      }),
    bodies: withSuccessors(registers.bodies, named).map(({ id, name, successor }) => {
      return { id, name, ...(successor !== undefined && { successor }) }
    }),
    themes: registers.themes.filter(({ id }) => themed.has(id)).map(({ id, name }) => ({ id, name })),
    recommendations: recommendations.map((recommendation) => {
      return { ...recommendation, url: whole(url.recommendation(wholes.get(recommendation.id) ?? recommendation.id)) }
    }),
    addressees: [...addressees],
    events: [...events],
    aggregates: [...aggregates],
  }
}

/** A bundle as JSON with one row a line: small, and easy to compare with the one before. */
export function bundleJson(bundle: Bundle): string {
  const fields = Object.entries(bundle).map(([name, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `${JSON.stringify(name)}: ${JSON.stringify(value)}`
    return `${JSON.stringify(name)}: [\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`
  })
  return `{\n${fields.join(',\n')}\n}\n`
}
