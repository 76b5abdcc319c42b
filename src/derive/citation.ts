import { day } from '../format/day.ts'
import { urlsUnder } from '../format/url.ts'
import type { Publication } from '../model/library.ts'
import type { Site } from '../model/site.ts'
import { seriesNumber } from './series-number.ts'

interface Cited {
  readonly author: string
  readonly date: string
  readonly title: string
  readonly series: string
  /** The publisher, where the author is another. */
  readonly publisher: string
  readonly identifiers: Publication['identifiers']
  readonly url: string
}

/**
 * How to cite a publication, as one line of text. Where it retells an original, the original is cited and not this site:
 * “Inspectorate of Lights (January 2005). Title. Publisher. ISBN 1-84473-473-1.”
 */
export function citation(publication: Publication, site: Site): string {
  const { original } = publication
  if (original !== undefined) {
    const { title, author, publisher, date, identifiers, url = '' } = original
    const byPublisher = author === undefined || author === publisher
    const other = byPublisher ? '' : publisher
    return line({ author: author ?? publisher, date, title, series: '', publisher: other, identifiers, url })
  }
  return line({
    author: publication.publisher ?? site.name,
    date: publication.published,
    title: publication.title,
    series: seriesNumber(publication),
    publisher: '',
    identifiers: publication.identifiers,
    url: new URL(urlsUnder(new URL(site.url).pathname).publication(publication.kind, publication.slug), site.url).href,
  })
}

const identifierNames = { isbn: 'ISBN ', issn: 'ISSN ', doi: 'doi:', reference: 'Reference ' } as const

function line({ author, date, title, series, publisher, identifiers, url }: Cited): string {
  const parts = [
    date === '' ? author : `${author} (${day(date)})`,
    title,
    title.includes(series) ? '' : series,
    publisher,
    ...identifiers.map(({ type, value }) => identifierNames[type] + value),
  ]
  const sentences = parts.filter((part) => part !== '').map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
  // No full stop after the address: a reader who copies it would copy the stop too.
  return [...sentences, ...(url === '' ? [] : [url])].join(' ')
}
