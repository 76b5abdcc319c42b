import { type Feed, instant, newest } from './notice.ts'

/** A feed as a JSON Feed 1.1, ended by a line feed. */
export function jsonFeed({ title, page, self, language, publisher, notices }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    language,
    authors: [{ name: publisher }],
    items: newest(notices).map(({ id, title, link, told, paragraphs }) => ({
      id,
      url: link,
      title,
      content_text: paragraphs.join('\n\n'),
      date_published: instant(told).toISOString(),
    })),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}
