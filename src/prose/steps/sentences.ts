import type { Element, ElementContent, Root } from 'hast'
import {
  isBlank,
  isElement,
  isParent,
  isPhrasing,
  isWord,
  type Node,
  type Parent,
  type WordElement,
} from '../engine/tree.ts'
import type { KnownWord, KnownWords } from '../guard/rule.ts'
import type { Step } from './step.ts'

/**
 * Puts words that belong in a sentence into one. MDX takes a line that holds only a tag for a block, even in the midst of a
 * paragraph: such an inline word goes into the paragraph whose lines it touches, or gets one of its own. What a block word
 * encloses becomes paragraphs; a word that encloses a phrase keeps the phrase of its one paragraph. Blocks are parted by one
 * line feed.
 */
export const sentences: Step = (tree: Root, { body, words }) => {
  settle(tree, body.text, words)
  return []
}

function settle(parent: Parent, text: string, words: KnownWords): void {
  const word = isWord(parent) ? words.get(parent.name ?? '') : undefined
  if (word?.encloses === 'text') parent.children = phrase(parent as WordElement) as never
  const children = (parent.children as ElementContent[]).map((child) => placed(child, words))
  if (holdsBlocks(parent, children, word)) parent.children = blocks(children, text) as never
  else parent.children = (isElement(parent, 'li') ? tight(children) : children) as never
  for (const child of parent.children as Node[]) if (isParent(child)) settle(child, text, words)
}

/** The words of the one paragraph of a word that encloses a phrase. */
function phrase({ children }: WordElement): ElementContent[] {
  const [only, ...more] = children.filter((child) => !isBlank(child))
  return more.length === 0 && isElement(only, 'p') ? only.children : children
}

/** An inline word is of the sentence's type wherever the engine met it. */
function placed(node: ElementContent, words: KnownWords): ElementContent {
  if (!isWord(node) || words.get(node.name ?? '')?.place !== 'inline') return node
  return node.type === 'mdxJsxTextElement' ? node : ({ ...node, type: 'mdxJsxTextElement' } as ElementContent)
}

/** True for what holds paragraphs and lists. The entries of a tight list hold sentences instead. */
function holdsBlocks(parent: Parent, children: readonly Node[], word: KnownWord | undefined): boolean {
  if (parent.type === 'root' || isElement(parent, 'blockquote') || word?.encloses === 'blocks') return true
  return (
    isElement(parent, 'li') && children.some((child) => isElement(child, 'p') || child.type === 'mdxJsxFlowElement')
  )
}

/** What an entry of a tight list holds: one line feed stands between its sentence and the list under it, and no other. */
function tight(children: readonly ElementContent[]): ElementContent[] {
  const parts = children.filter((child, index) => {
    const [before, after] = [children[index - 1], children[index + 1]]
    return !isBlank(child) || (before !== undefined && inSentence(before) && after !== undefined && inSentence(after))
  })
  return parts.flatMap((child, index) =>
    index === 0 || inSentence(child) ? [child] : [{ type: 'text' as const, value: '\n' }, child],
  )
}

const inSentence = (node: Node) => node.type === 'mdxJsxTextElement' || isPhrasing(node)

function blocks(children: readonly ElementContent[], text: string): ElementContent[] {
  const made: ElementContent[] = []
  /** True while the last paragraph ends with a word that stood as a block. */
  let open = false
  for (const child of children) {
    if (isBlank(child)) continue
    const last = made.at(-1)
    const gap = isElement(last, 'p') ? touching(last, child, text) : undefined
    if (inSentence(child)) {
      if (isElement(last, 'p') && gap !== undefined) extend(last, gap, [child], child)
      else made.push(paragraph(child))
      open = true
    } else if (open && isElement(child, 'p') && isElement(last, 'p') && gap !== undefined) {
      extend(last, gap, child.children, child)
      open = false
    } else {
      made.push(child)
      open = false
    }
  }
  return made.flatMap((child, index) => (index === 0 ? [child] : [{ type: 'text', value: '\n' }, child]))
}

/** The white space between two nodes in the source when no blank line parts them; else undefined. */
function touching(before: Node, after: Node, text: string): string | undefined {
  const gap = text.slice(before.position?.end.offset, after.position?.start.offset)
  if (!/^[\s>]*$/.test(gap) || (gap.match(/\n/g) ?? []).length > 1) return undefined
  return gap.includes('\n') ? '\n' : gap
}

function paragraph(child: ElementContent): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [child],
    ...(child.position && { position: child.position }),
  }
}

function extend(last: Element, gap: string, children: readonly ElementContent[], from: Node): void {
  if (gap !== '') last.children.push({ type: 'text', value: gap })
  last.children.push(...children)
  if (last.position && from.position) last.position = { start: last.position.start, end: from.position.end }
}
