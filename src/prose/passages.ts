import { Parser } from 'htmlparser2'
import type { Form, Passage, PassageLink } from '../model/passage.ts'

/** What holds a passage; what it holds besides, such as emphasis, belongs to the passage. */
const blocks: ReadonlySet<string> = new Set('p li h1 h2 h3 h4 h5 h6 figcaption dt dd blockquote div'.split(' '))

/** The two lines of a caption. */
const captions: ReadonlySet<string> = new Set(['figure-title', 'headline'])

/** What is not read as prose: drawings and their tables, furniture, what repeats other words of the page. */
const skipped: ReadonlySet<string> = new Set([
  ...['note-title', 'pair-title', 'example-kind', 'definition-term', 'pull-quote', 'tracker', 'recommendation-meta'],
  ...['visually-hidden', 'footnote-ref', 'footnote-back', 'figure-number', 'question-number', 'recommendation-number'],
  ...['legend', 'source', 'notes', 'symbols', 'chart', 'tools', 'table-region'],
])

const forms: Readonly<Record<string, Form>> = {
  'figure-title': 'caption',
  headline: 'caption',
  footnotes: 'footnote',
  quote: 'quotation',
  example: 'example',
  note: 'note',
  recommendation: 'recommendation',
}

interface Open {
  readonly name: string
  readonly id: string | undefined
  readonly form: Form | undefined
  readonly skip: boolean
  readonly block: Block | undefined
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] }

interface Block {
  text: string
  number: string | undefined
  links: Mutable<PassageLink>[]
  breaks: number[]
}

/** The passages of a document's finished HTML in order. Drawings and cells of tables are none. */
export function passages(html: string): readonly Passage[] {
  const found: Passage[] = []
  const open: Open[] = []
  let section: Passage['section']
  let skipping = 0
  let isNumber = false
  const block = () => open.findLast((each) => each.block !== undefined)?.block
  const parser = new Parser({
    onopentag(name, attributes) {
      const classes = (attributes['class'] ?? '').split(' ')
      const skip = isSkipped(name, classes, attributes)
      if (skip && skipping === 0) parted(block())
      if (skip) skipping++
      isNumber = classes.includes('paragraph-number')
      const own =
        blocks.has(name) || classes.some((each) => captions.has(each))
          ? { text: '', number: undefined, links: [], breaks: [] }
          : undefined
      if (name === 'br') add(block(), ' ')
      if (name === 'a' && skipping === 0 && !isNumber) {
        const around = block()
        around?.links.push({ start: around.text.length, end: -1, href: attributes['href'] ?? '' })
      }
      const form = classes.map((each) => forms[each]).find((each) => each !== undefined)
      open.push({ name, id: attributes['id'], form, skip, block: own })
    },
    ontext(text) {
      if (skipping > 0) return
      const around = block()
      if (around === undefined) return
      if (isNumber) around.number = text
      else add(around, text)
    },
    onclosetag(name) {
      isNumber = false
      const closed = open.pop()
      if (closed === undefined) return
      if (closed.skip) skipping--
      if (name === 'a') {
        const link = block()?.links.findLast(({ end }) => end === -1)
        if (link !== undefined) link.end = block()?.text.length ?? 0
      }
      if (closed.block === undefined) return
      const made = passage(closed, closed.block, open, section)
      if (made === undefined) return
      if (made.form === 'heading' && made.anchor !== undefined) section = { text: made.text, anchor: made.anchor }
      found.push(made)
    },
  })
  parser.end(withoutDrawings(html))
  return found
}

/** Without what stands below the captions of figures, which is most of many a text. A figure holds no other. */
function withoutDrawings(html: string): string {
  const kept: string[] = []
  let from = 0
  for (;;) {
    const figure = html.indexOf('<figure class="figure', from)
    const below = figure === -1 ? -1 : html.indexOf('</figcaption>', figure)
    const end = below === -1 ? -1 : html.indexOf('</figure>', below)
    if (end === -1) break
    kept.push(html.slice(from, below))
    from = end
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(from)
}

function isSkipped(name: string, classes: readonly string[], attributes: { readonly [name: string]: string }): boolean {
  return (
    name === 'svg' ||
    name === 'table' ||
    attributes['data-pagefind-ignore'] !== undefined ||
    classes.some((each) => skipped.has(each))
  )
}

function add(block: Block | undefined, text: string): void {
  if (block === undefined) return
  // Most texts hold single spaces only, and replacing each by itself is slow.
  const single = /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text
  block.text += single.startsWith(' ') && (block.text === '' || block.text.endsWith(' ')) ? single.slice(1) : single
}

/** Notes that something is left out here. */
function parted(block: Block | undefined): void {
  if (block !== undefined && block.text !== '') block.breaks.push(block.text.length)
}

function passage(
  closed: Open,
  { text, number, links, breaks }: Block,
  around: readonly Open[],
  section: Passage['section'],
): Passage | undefined {
  const read = text.trimEnd()
  if (read === '') return undefined
  const isHeading = /^h\d$/.test(closed.name)
  const holders = [...around, closed]
  const form = isHeading ? 'heading' : (holders.findLast((each) => each.form !== undefined)?.form ?? 'text')
  const anchor = holders.findLast(({ id }) => id !== undefined)?.id
  return { text: read, form, section: isHeading ? undefined : section, anchor, number, links, breaks }
}
