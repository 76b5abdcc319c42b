import { capitalised } from '../format/sentence.ts'
import { textFragment } from '../format/text-fragment.ts'
import type { Urls } from '../format/url.ts'
import type { Publication } from '../model/library.ts'
import type { NamingPassage } from '../prose/mention-index.ts'

/** How many letters of a passage are shown at most, and of those how many before the name. */
const most = { all: 480, before: 160 } as const

/** What a passage is, where its place in the text does not say it. */
const forms = {
  text: undefined,
  heading: 'heading',
  caption: 'caption',
  footnote: 'footnote',
  quotation: 'quotation',
  example: 'example',
  note: 'editorial note',
  recommendation: 'recommendation',
} as const

/** A passage that names something, as a list of mentions shows it: where it stands, its address, and its words piece by piece. */
export function namingPassage(publication: Publication, passage: NamingPassage, url: Urls) {
  const { chapter, section, number, form } = passage
  const title = publication.chapters.find(({ slug }) => slug === chapter)?.title
  const places = [title, section?.text, number && `paragraph ${number}`, forms[form]]
  return {
    href: addressOf(publication, passage, url),
    where: capitalised(places.filter((place) => place !== undefined && place !== '').join(', ') || 'Opening'),
    pieces: piecesOf(passage),
    certain: passage.certain,
  }
}

/** The passage's own address, or that of its section or page with its words to be found there. */
function addressOf(
  publication: Publication,
  { chapter, anchor, number, section, text, form, breaks }: NamingPassage,
  url: Urls,
): string {
  const page = url.document(publication.kind, publication.slug, chapter)
  const isExact = anchor !== undefined && (number !== undefined || form !== 'text')
  if (isExact) return `${page}#${anchor}`
  return `${page}#${anchor ?? section?.anchor ?? ''}${textFragment(text, breaks)}`
}

/** The passage's words, cut to the names and what stands around the first where it is long. */
function piecesOf({ text, named }: NamingPassage): readonly { readonly text: string; readonly named: boolean }[] {
  const [from, to] = window(text, named[0]?.start ?? 0)
  const pieces: { text: string; named: boolean }[] = []
  let last = from
  for (const { start, end } of named) {
    if (start < last || end > to) continue
    pieces.push({ text: text.slice(last, start), named: false }, { text: text.slice(start, end), named: true })
    last = end
  }
  pieces.push({ text: text.slice(last, to), named: false })
  if (from > 0) pieces.unshift({ text: '… ', named: false })
  if (to < text.length) pieces.push({ text: ' …', named: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** The piece of a long text to be shown, from and to a space. */
function window(text: string, at: number): readonly [from: number, to: number] {
  if (text.length <= most.all) return [0, text.length]
  const from = at <= most.before ? 0 : text.indexOf(' ', at - most.before) + 1
  const to = from + most.all >= text.length ? text.length : text.lastIndexOf(' ', from + most.all)
  return [from, to]
}
