import type { Element, Root } from 'hast'
import type { FigureUse, Heading, Outline, WordUse } from '../model/outline.ts'
import type { Place, Problem } from '../model/problem.ts'
import type { Body } from '../model/publication.ts'
import { problemAt } from './engine/problem-at.ts'
import {
  isElement,
  isHeading,
  isParent,
  isPhrasing,
  isWord,
  type Node,
  type Parent,
  type WordElement,
} from './engine/tree.ts'
import { type Met, walk } from './engine/walk.ts'
import type { KnownWords } from './guard/rule.ts'
import { looseNumbers } from './loose-numbers.ts'
import { plainText } from './steps/plain-text.ts'

/** What can be known of a document from its tree after the shared steps. Its problems are ids of figures or tables given twice. */
export function outlined(tree: Root, body: Body, { words }: { readonly words: KnownWords }): Outline {
  const placed: WordUse[] = []
  const headings: Heading[] = []
  const paragraphs: Outline['paragraphs'][number][] = []
  let footnotes = 0
  for (const met of walk(tree)) {
    const { node, around } = met
    if (isWord(node)) placed.push(use(node, body))
    if (!isElement(node)) continue
    if (isHeading(node)) {
      if (!isInFootnotes(met)) headings.push(heading(node))
    } else if (node.tagName === 'p') paragraphs.push(...paragraphNumber(node, body))
    else if (node.tagName === 'li' && isFootnoteList(around)) footnotes++
  }
  const figures = numbered(placed, words, 'figure')
  const tables = numbered(placed, words, 'table')
  return {
    headings,
    figures,
    tables,
    paragraphs,
    words: placed,
    looseNumbers: looseNumbers(tree, body, words),
    footnotes,
    text: blocks(tree, words).join('\n'),
    problems: [...repeated(figures, body), ...repeated(tables, body)],
  }
}

const place = (node: Node, { file, linesBefore }: Body): Place => ({
  file,
  line: (node.position?.start.line ?? 1) + linesBefore,
  column: node.position?.start.column ?? 1,
})

function use(node: WordElement, body: Body): WordUse {
  const attributes: Record<string, string> = {}
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] ??= attribute.value
    }
  }
  return { word: node.name ?? '', attributes, text: plainText(node), ...place(node, body) }
}

function numbered(uses: readonly WordUse[], words: KnownWords, as: 'figure' | 'table'): FigureUse[] {
  return uses.flatMap(({ text: _, ...each }) => {
    const id = each.attributes['id']
    return id === undefined || words.get(each.word)?.numbered !== as ? [] : [{ ...each, id }]
  })
}

function heading(node: Element): Heading {
  const depth = Math.max(2, Number(node.tagName[1])) as Heading['depth']
  return { depth, text: plainText(node), anchor: String(node.properties['id']) }
}

function paragraphNumber(node: Element, body: Body): Outline['paragraphs'][number][] {
  const [first] = node.children
  if (!isElement(first, 'a') || !String(first.properties['className'] ?? '').includes('paragraph-number')) return []
  const [number] = first.children
  return number?.type === 'text' ? [{ number: number.value, ...place(node, body) }] : []
}

const isFootnoteSection = (parent: Parent) =>
  isElement(parent, 'section') && String(parent.properties['className'] ?? '').includes('footnotes')

const isInFootnotes = ({ around }: Met) => around.some(isFootnoteSection)

/** True for what lies in the footnotes' own list, not in a list within a footnote. */
const isFootnoteList = (around: readonly Parent[]) => around.length === 3 && around.some(isFootnoteSection)

/** The text block by block; what a block word repeats of it (a pull quotation) is left out. */
function blocks(parent: Parent, words: KnownWords): string[] {
  const texts: string[] = []
  let sentence: Node[] = []
  const close = () => {
    const text = plainText({ type: 'element', tagName: 'p', properties: {}, children: sentence as never })
    if (text !== '') texts.push(text)
    sentence = []
  }
  for (const child of parent.children as Node[]) {
    if (isPhrasing(child) || child.type === 'mdxJsxTextElement' || isElement(child, 'span')) sentence.push(child)
    else {
      close()
      if (isParent(child) && !repeats(child, words)) texts.push(...blocks(child, words))
    }
  }
  close()
  return texts
}

function repeats(node: Parent, words: KnownWords): boolean {
  const word = isWord(node) ? words.get(node.name ?? '') : undefined
  return word?.place === 'block' && word.encloses === 'text'
}

function repeated(uses: readonly FigureUse[], body: Body): Problem[] {
  return uses.flatMap(({ id, word, line, column }, index) => {
    if (uses.findIndex((other) => other.id === id) === index) return []
    const first = uses.find((other) => other.id === id)
    const fault = {
      subject: `<${word} id>`,
      found: `The id “${id}” is given a second time; <${first?.word}> in line ${first?.line} has it.`,
      allowed: 'An id names one figure or table of the publication, since it is a link target.',
      remedy: 'Give this one another id.',
      rule: 'figure-id-unique',
    }
    return [problemAt(body, { line: line - body.linesBefore, column }, fault)]
  })
}
