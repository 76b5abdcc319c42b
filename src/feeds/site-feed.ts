import { day, earliestDay } from '../format/day.ts'
import type { Urls } from '../format/url.ts'
import { kinds } from '../model/kinds/index.ts'
import type { Library } from '../model/library.ts'
import type { Feed } from './notice.ts'

/**
 * The feed of the site's publications. One is told at the instant of its release; where it gives none, on the earliest day that its
 * date of publication can mean. Pages without a date are no news.
 */
export function siteFeed({ site, publications, asOf }: Library, url: Urls, self: string): Feed {
  const whole = (address: string) => new URL(address, site.url).href
  return {
    title: site.name,
    page: whole(url.home()),
    self: whole(self),
    language: site.language,
    publisher: site.name,
    since: asOf.slice(0, 10),
    notices: publications
      .filter(({ published, released }) => published !== '' || released !== undefined)
      .map(({ kind, slug, title, summary, published, released }) => {
        const address = whole(url.publication(kind, slug))
        const date = published === '' ? [] : [`${kinds[kind].one}, ${day(published)}.`]
        const told = released === undefined ? earliestDay(published) : new Date(released).toISOString()
        return { id: address, title, link: address, told, paragraphs: [...date, ...(summary ? [summary] : [])] }
      }),
  }
}
