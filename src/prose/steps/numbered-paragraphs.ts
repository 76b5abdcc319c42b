import type { Element, Root, Text } from 'hast'
import { h } from 'hastscript'
import { anchor } from '../../format/anchor.ts'
import type { Fault } from '../engine/problem-at.ts'
import { textOf } from '../engine/text-of.ts'
import { isElement, isText, isWord, type Node, type Parent } from '../engine/tree.ts'
import type { Found } from '../guard/rule.ts'
import type { Step } from './step.ts'

/** A number as an author types it before a paragraph: `2.13 `, `2.13A `. */
const written = /^(\d+(?:\.\d+)+[A-Z]?)[ \u00a0]+/

/**
 * Makes the number before a paragraph a link to the paragraph where the publication says that its paragraphs are numbered;
 * finds numbers that no one declared, and numbers twice or out of order. “2.5 per cent of …” is no number: a capital, a
 * quotation mark or, where numbers are declared, a digit, a bracket or a word of ours follows one.
 */
export const numberedParagraphs: Step = function* (tree: Root, { numbering }): Generator<Found> {
  const numbers: string[] = []
  for (const node of paragraphs(tree)) {
    const number = numberOf(node, numbering !== undefined)
    if (number === undefined) continue
    const at = node.position?.start
    if (numbering === undefined) {
      yield { at, fault: undeclaredFault(number) }
      continue
    }
    const last = numbers.at(-1)
    if (numbers.includes(number)) yield { at, fault: twiceFault(number) }
    else if (last !== undefined && order(number, last) < 0) yield { at, fault: orderFault(number, last) }
    numbers.push(number)
    link(node, number)
  }
}

/** The paragraphs of a text and of the words in it, not those of lists and quotations. */
function paragraphs(parent: Parent, found: Element[] = []): readonly Element[] {
  for (const node of parent.children as Node[]) {
    if (isElement(node, 'p')) found.push(node)
    else if (isWord(node)) paragraphs(node, found)
  }
  return found
}

function numberOf(paragraph: Element, declared: boolean): string | undefined {
  const [first, second] = paragraph.children
  const [all, number] = (isText(first) && written.exec(first.value)) || []
  if (all === undefined) return undefined
  if (declared && isText(first) && first.value === all && isWord(second)) return number
  const rest = textOf(paragraph).slice(all.length)
  if (/^["'“‘]?\p{Lu}|^["“‘]/u.test(rest)) return number
  return declared && /^[\d([£€$]/.test(rest) ? number : undefined
}

function link(paragraph: Element, number: string): void {
  const [first, ...rest] = paragraph.children
  const value = isText(first) ? first.value.replace(written, ' ') : ''
  const position = isText(first) ? afterNumber(first) : undefined
  const id = anchor.paragraph(number)
  paragraph.properties['id'] = id
  paragraph.children = [
    h('a', { className: ['paragraph-number'], href: `#${id}` }, number),
    { type: 'text', value, ...(position && { position }) },
    ...rest,
  ]
}

/** Where the text without its number begins: one character, the space that is left, before its first word. */
function afterNumber({ value, position }: Text): Text['position'] {
  if (position === undefined) return undefined
  const taken = (written.exec(value)?.[0].length ?? 1) - 1
  const { line, column, offset } = position.start
  const start = { line, column: column + taken, ...(offset !== undefined && { offset: offset + taken }) }
  return { start, end: position.end }
}

/** Below zero where `one` comes before `other`: parts as numbers, then the letter. */
function order(one: string, other: string): number {
  const parts = (number: string) => number.split('.').map((part) => Number.parseInt(part, 10))
  const [ours, theirs] = [parts(one), parts(other)]
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    const difference = (ours[index] ?? -1) - (theirs[index] ?? -1)
    if (difference !== 0) return difference
  }
  return one < other ? -1 : Number(one > other)
}

const undeclaredFault = (number: string): Fault => ({
  found: `A paragraph begins with the number ${number}, and this publication does not say that its paragraphs are numbered.`,
  allowed: 'Where the front matter has “numbering: paragraphs”, a paragraph begins with its number.',
  remedy: 'Add numbering: paragraphs to the publication’s front matter, or begin the paragraph with other words.',
  rule: 'paragraph-number-declared',
})

const twiceFault = (number: string): Fault => ({
  found: `Two paragraphs have the number ${number}.`,
  allowed: 'A paragraph’s number is its own, since it is a link target.',
  remedy: `Give this one another number, such as ${number}A for a paragraph that was added later.`,
  rule: 'paragraph-number-unique',
})

const orderFault = (number: string, last: string): Fault => ({
  found: `Paragraph ${number} comes after ${last}.`,
  allowed: 'Paragraphs stand in the order of their numbers.',
  remedy: 'Look whether a digit is wrong, or move the paragraph.',
  rule: 'paragraph-number-ordered',
})
