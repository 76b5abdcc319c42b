import { day } from '../format/day.ts'
import { printedSource } from '../format/printed-source.ts'
import { urlsUnder } from '../format/url.ts'
import type { Publication } from '../model/library.ts'
import type { Site } from '../model/site.ts'
import type { Table } from '../model/table.ts'
import { seriesNumber } from './series-number.ts'

interface Cited {
  readonly author: string
  readonly date: string
  readonly title: string
  readonly series: string
  /** The publisher, where the author is another. */
  readonly publisher: string
  readonly identifiers: Publication['identifiers']
  readonly version?: string
  readonly url: string
}

/**
 * How to cite a publication, as one line of text. Where it retells an original, the original is cited and not this site:
 * “Inspectorate of Lights (January 2005). Title. Publisher. ISBN 1-84473-473-1.”
 */
export function citation(publication: Publication, site: Site): string {
  return line(cited(publication, site))
}

/**
 * How to cite one table of a publication: its title, the document that prints it and where there, the version that was read, and
 * the page of its data, which is `address`. “Inspectorate of Lights (January 2005). Lamps lit [table]. In: Title, Table 3, page 9.
 * Version 1.1, 3 May 2006. https://…” A table that was built from registers is the site’s own, and grows with them: “Inspectorate of
 * Lights. Lamps lit [table]. Built from the register of ratings. https://…”
 */
export function tableCitation(table: Table, publication: Publication, site: Site, address: string): string {
  const { title, source, query } = table.description
  const { original, versions } = publication
  const whole = cited(publication, site)
  const version = original === undefined ? versions.at(-1) : undefined
  return line({
    ...whole,
    title: `${title} [table]`,
    series: query === undefined ? `In: ${printedSource(source)}` : printedSource(source),
    ...(query !== undefined && { author: site.name, date: '', identifiers: [] }),
    version: version === undefined ? '' : `Version ${version.number}, ${day(version.date)}`,
    url: address,
  })
}

function cited(publication: Publication, site: Site): Cited {
  const { original } = publication
  if (original !== undefined) {
    const { title, author, publisher, date, identifiers, url = '' } = original
    const byPublisher = author === undefined || author === publisher
    const other = byPublisher ? '' : publisher
    return { author: author ?? publisher, date, title, series: '', publisher: other, identifiers, url }
  }
  return {
    author: publication.publisher ?? site.name,
    date: publication.published,
    title: publication.title,
    series: seriesNumber(publication),
    publisher: '',
    identifiers: publication.identifiers,
    url: new URL(urlsUnder(new URL(site.url).pathname).publication(publication.kind, publication.slug), site.url).href,
  }
}

const identifierNames = { isbn: 'ISBN ', issn: 'ISSN ', doi: 'doi:', reference: 'Reference ' } as const

function line({ author, date, title, series, publisher, identifiers, version = '', url }: Cited): string {
  const parts = [
    date === '' ? author : `${author} (${day(date)})`,
    title,
    title.includes(series) ? '' : series,
    publisher,
    ...identifiers.map(({ type, value }) => identifierNames[type] + value),
    version,
  ]
  const sentences = parts.filter((part) => part !== '').map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
  // No full stop after the address: a reader who copies it would copy the stop too.
  return [...sentences, ...(url === '' ? [] : [url])].join(' ')
}
