import type { Fault } from '../engine/problem-at.ts'
import { isWord, type WordElement } from '../engine/tree.ts'
import { writableHtml } from '../engine/writable-html.ts'
import { type KnownWords, type Rule, sound } from './rule.ts'

const allowed = 'Of HTML’s own tags, <br/>, <wbr/>, <sub>, <sup>, <kbd> and <abbr title="…"> may be written.'

/** What to write in place of the tags that editors reach for. */
const instead: Readonly<Record<string, string>> = {
  a: 'Write [words](address).',
  b: 'Write **words**.',
  strong: 'Write **words**.',
  i: 'Write *words*.',
  em: 'Write *words*.',
  u: 'Write *words*; underlined words look like links.',
  s: 'Write ~~words~~.',
  del: 'Write ~~words~~.',
  code: 'Write `words` between back quotes.',
  pre: 'Put ``` on a line before and after the text.',
  img: 'Write ![what the picture shows](picture.png).',
  p: 'Leave a blank line between paragraphs.',
  div: 'Remove the tag and keep the text; a blank line parts paragraphs.',
  span: 'Remove the tag and keep the text.',
  font: 'Remove the tag and keep the text.',
  center: 'Remove the tag and keep the text.',
  h1: 'Write ## and a space before the heading.',
  h2: 'Write ## and a space before the heading.',
  h3: 'Write ### and a space before the heading.',
  h4: 'Write #### and a space before the heading.',
  ul: 'Begin each line of the list with a hyphen and a space.',
  ol: 'Begin each line of the list with 1. and a space.',
  li: 'Begin each line of the list with a hyphen and a space.',
  hr: 'Write --- on a line of its own.',
  blockquote: 'Write <Quote who="…">, or > before each line.',
  q: 'Write the quotation marks.',
  table: 'Write <Table id="…" data="…"/>, or a table with | between its cells.',
  script: 'Remove it. A page of a publication runs no script.',
  style: 'Remove it. The site’s own style sheet gives the look.',
  iframe: 'Remove it, and link to the page.',
}

/** Refuses HTML's own tags outside a short list, and attributes on those of the list. */
export const html: Rule = ({ node }, { words }) => {
  if (!isWord(node) || !isHtmlName(node.name, words)) return sound
  const at = node.position?.start
  const fault = tagFault(node, node.name) ?? attributesFault(node, node.name)
  return fault === undefined ? sound : [{ at, fault }]
}

/**
 * True for a name in small letters, which is HTML's: words for authors begin with a capital. A word of ours in small letters
 * that HTML does not have, such as `<says>`, is the word misspelt.
 */
export function isHtmlName(name: string | null, words: KnownWords): name is string {
  if (name === null || !/^[a-z][a-z0-9:-]*$/.test(name)) return false
  return Object.hasOwn(instead, name) || ![...words.keys()].some((known) => known.toLowerCase() === name)
}

function tagFault({ children }: WordElement, name: string): Fault | undefined {
  const rule = 'prose-html-listed'
  const listed = writableHtml.get(name)
  if (listed === undefined) {
    const remedy = instead[name] ?? 'Remove the tag and keep its text, or use a word such as <Note>.'
    return { subject: `<${name}>`, found: `<${name}> is a tag of HTML that can’t be used here.`, allowed, remedy, rule }
  }
  if (listed.empty === (children.length === 0)) return undefined
  return {
    subject: `<${name}>`,
    found: listed.empty ? `<${name}> encloses text.` : `<${name}> encloses nothing.`,
    allowed: listed.empty ? `<${name}/> stands by itself.` : `<${name}> encloses the text that it is about.`,
    remedy: listed.empty
      ? `Write <${name}/> and put the text after it.`
      : 'Put the text between its tags, or remove it.',
    rule: 'prose-html-listed',
  }
}

function attributesFault({ attributes }: WordElement, name: string): Fault | undefined {
  const expected = writableHtml.get(name)?.attributes ?? []
  const given = attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}'))
  const texts = attributes.every(({ value }) => typeof value === 'string' && value.trim() !== '')
  if (texts && given.length === expected.length && expected.every((attribute) => given.includes(attribute)))
    return undefined
  const none = expected.length === 0
  return {
    subject: `<${name}>`,
    found: given.length === 0 ? `<${name}> has no attribute.` : `<${name}> has the attributes ${given.join(', ')}.`,
    allowed: none
      ? `<${name}> takes no attribute.`
      : `<${name}> takes ${expected.join(' and ')}, with a text in double quotes.`,
    remedy: none
      ? 'Remove its attributes.'
      : `Write <${name} ${expected.map((attribute) => `${attribute}="…"`).join(' ')}> and nothing more.`,
    rule: 'prose-html-listed',
  }
}
