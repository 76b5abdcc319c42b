import type { Root } from 'hast'
import { numbersInText } from '../derive/numbers-in-text.ts'
import type { LooseNumber } from '../model/outline.ts'
import type { Body } from '../model/publication.ts'
import {
  isElement,
  isFootnotes,
  isHeading,
  isParent,
  isPhrasing,
  isText,
  isWord,
  type Node,
  type Parent,
} from './engine/tree.ts'
import type { KnownWords } from './guard/rule.ts'

/** What stands in the text for what is tied, so that no number is read across it. */
const tied = '\uFFFC'

interface Piece {
  readonly at: number
  readonly node: Node
  readonly text: string
}

/**
 * The numbers that a document's sentences give in plain words, tied to no table by a word of ours. Headings, tables, footnotes and
 * the numbers of paragraphs are left out.
 */
export function looseNumbers(tree: Root, body: Body, words: KnownWords): readonly LooseNumber[] {
  const found: LooseNumber[] = []
  const read = (block: Parent) => {
    const pieces: Piece[] = []
    const text = gather(block, words, pieces, '')
    let last = 0
    for (const { at, ...number } of numbersInText(text.replace(/\s/g, ' '))) {
      while ((pieces[last + 1]?.at ?? Number.POSITIVE_INFINITY) <= at) last++
      found.push({ ...number, ...placeIn(pieces[last], at, body) })
    }
  }
  const descend = (parent: Parent) => {
    const children = parent.children as Node[]
    if (children.some((child) => isText(child) && /\S/.test(child.value))) read(parent)
    else for (const child of children) if (isParent(child) && !isLeftOut(child, words)) descend(child)
  }
  descend(tree)
  return found
}

const isLeftOut = (node: Node, words: KnownWords) =>
  isHeading(node) || isFootnotes(node) || isElement(node, 'table', 'section') || isTied(node, words)

const isTied = (node: Node, words: KnownWords) => isWord(node) && words.get(node.name ?? '')?.ties === true

/** A block's text; what is tied, and marks such as a paragraph's number, as one character. */
function gather(parent: Parent, words: KnownWords, pieces: Piece[], before: string): string {
  let text = before
  for (const child of parent.children as Node[]) {
    if (isText(child)) {
      pieces.push({ at: text.length, node: child, text: child.value })
      text += child.value
    } else if (!isParent(child) || isLeftOut(child, words) || isMark(child)) text += tied
    else if (isPhrasing(child) || isWord(child)) text = gather(child, words, pieces, text)
    else text = gather(child, words, pieces, `${text}\n`)
  }
  return text
}

function isMark(node: Node): boolean {
  if (!isElement(node)) return false
  const names = node.properties['className']
  return (
    node.tagName === 'code' ||
    (Array.isArray(names) && (names.includes('paragraph-number') || names.includes('footnote-ref')))
  )
}

function placeIn(piece: Piece | undefined, at: number, { file, text, linesBefore }: Body) {
  const start = piece?.node.position?.start
  const before = piece === undefined ? '' : piece.text.slice(0, at - piece.at)
  const breaks = before.split('\n')
  const line = (start?.line ?? 1) + breaks.length - 1
  const column =
    breaks.length === 1
      ? (start?.column ?? 1) + before.length
      : indentation(text, line) + (breaks.at(-1)?.length ?? 0) + 1
  return { file, line: line + linesBefore, column }
}

/** How much of a source's line comes before its text: the spaces and marks of the lists and quotations that it continues. */
function indentation(text: string, line: number): number {
  let from = 0
  for (let passed = 1; passed < line; passed++) from = text.indexOf('\n', from) + 1
  const [marks = ''] = /^[ \t>]*/.exec(text.slice(from, from + 80)) ?? []
  return marks.length
}
