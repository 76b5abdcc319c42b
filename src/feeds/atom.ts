import { Feed as Written } from 'feed'
import { type Feed, instant, newest } from './notice.ts'

/** A feed as Atom (RFC 4287), ended by a line feed. Equal feeds give equal bytes. */
export function atom({ title, page, self, language, publisher, since, notices }: Feed): string {
  const told = newest(notices)
  const feed = new Written({
    id: page,
    title: ampersands(title),
    link: page,
    feed: self,
    updated: instant(told[0]?.told ?? since),
    author: { name: ampersands(publisher) },
    generator: false,
  })
  for (const { id, title, link, told: day, paragraphs } of told) {
    feed.addItem({ id, title: html(title), link, date: instant(day), content: paragraphs.map(paragraph).join('') })
  }
  return `${feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `)}\n`
}

const paragraph = (text: string) => `<p>${html(text)}</p>`

/** A plain text as HTML, which is what the package takes titles and contents to be. */
const html = (text: string) => ampersands(text).replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The package’s writer undoes one escaping of ampersands in plain texts; without this, “&amp;” would be read as “&”. */
const ampersands = (text: string) => text.replaceAll('&', '&amp;')
