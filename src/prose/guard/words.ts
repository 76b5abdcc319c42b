import { nearest } from '../../format/nearest.ts'
import { series } from '../../format/sentence.ts'
import type { Fault } from '../engine/problem-at.ts'
import { unclosedFault } from '../engine/syntax-problem.ts'
import { isBlank, isElement, isExpression, isPhrasing, isWord, type Node, type WordElement } from '../engine/tree.ts'
import type { Met } from '../engine/walk.ts'
import { attributes } from './attributes.ts'
import { isHtmlName } from './html.ts'
import { type KnownWord, type KnownWords, type Rule, sound } from './rule.ts'

/** Refuses unknown words, words in the wrong place or with the wrong content, and attributes that don't fit. */
export const words: Rule = (met, look) => {
  const { node } = met
  if (!isWord(node)) return sound
  const at = node.position?.start
  const word = look.words.get(node.name ?? '')
  if (word === undefined) {
    return isHtmlName(node.name, look.words) ? sound : [{ at, fault: unknownFault(node.name, look.words) }]
  }
  const fault = placeFault(word, met, look.words) ?? contentFault(word, node)
  return [
    ...(isCutShort(node, look.text) ? [{ at, fault: unclosedFault(word.name, 'emphasis') }] : []),
    ...(fault === undefined ? [] : [{ at, fault }]),
    ...attributes(node, word, look),
  ]
}

function unknownFault(name: string | null, words: KnownWords): Fault {
  const rule = 'prose-word-known'
  const all = `The words are ${series([...words.keys()])}.`
  if (name === null) {
    return {
      subject: '<>',
      found: 'A tag <> has no name.',
      allowed: all,
      remedy: 'Remove <> and </>, and keep the text.',
      rule,
    }
  }
  const meant = nearest(name, words.keys())
  return {
    subject: `<${name}>`,
    found: `<${name}> is not a word of ours.`,
    allowed: all,
    remedy: meant === undefined ? 'Use one of these, or plain text.' : `Write <${meant}> if that is meant.`,
    rule,
  }
}

/** Sätteri closes a word where the emphasis around it ends; then its source does not end with its own closing tag. */
function isCutShort({ position, name }: WordElement, text: string): boolean {
  const source = text.slice(position?.start.offset, position?.end.offset).trimEnd()
  if (source.endsWith('/>') || source.endsWith(`</${name}>`)) return false
  return !new RegExp(`</\\s*${name}\\s*>$`).test(source)
}

function placeFault(word: KnownWord, { node, parent }: Met, words: KnownWords): Fault | undefined {
  const inPhrase = isWord(parent) && words.get(parent.name ?? '')?.encloses === 'text'
  if (word.place === 'inline' || (node.type === 'mdxJsxFlowElement' && !inPhrase)) return undefined
  const tag = word.encloses === 'nothing' ? `<${word.name} … />` : `<${word.name}>`
  return {
    subject: `<${word.name}>`,
    found: `<${word.name}> stands within a sentence, a heading or a cell.`,
    allowed: `<${word.name}> stands between paragraphs.`,
    remedy: `Put ${tag} on lines of its own, with a blank line before and after.`,
    rule: 'prose-word-placed',
  }
}

function contentFault(word: KnownWord, node: WordElement): Fault | undefined {
  const children = node.children.filter((child) => !isBlank(child) && !isExpression(child))
  const subject = `<${word.name}>`
  if (word.encloses === 'nothing') {
    if (children.length === 0) return undefined
    return {
      subject,
      found: `<${word.name}> encloses text.`,
      allowed: `<${word.name}/> stands by itself: it writes its own content.`,
      remedy: `Write <${word.name} … /> and put the text outside it.`,
      rule: 'prose-word-content',
    }
  }
  if (children.length === 0) {
    return {
      subject,
      found: `<${word.name}> encloses nothing.`,
      allowed: `<${word.name}> encloses ${word.encloses === 'text' ? 'words' : 'paragraphs or lists'}.`,
      remedy: `Write the text between <${word.name}> and </${word.name}>.`,
      rule: 'prose-word-content',
    }
  }
  if (word.encloses === 'blocks' || children.every(standsInPhrase)) return undefined
  if (children.length === 1 && isElement(children[0], 'p')) return undefined
  return {
    subject,
    found: `<${word.name}> encloses more than one paragraph, or a list, a table or a heading.`,
    allowed: `<${word.name}> encloses one run of words.`,
    remedy: 'Keep one paragraph within it and put the rest outside.',
    rule: 'prose-word-content',
  }
}

const standsInPhrase = (node: Node) => isWord(node) || isPhrasing(node)
