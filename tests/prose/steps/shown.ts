import type { ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { isParent, isWord } from '../../../src/prose/engine/tree.ts'
import type { Preparation } from '../../../src/prose/prepared.ts'
import { preparedText } from '../engine/few-words.ts'

/** The HTML of a text after the shared steps; a word of ours stays as a tag of its name in small letters. */
export function shown(text: string, about: Partial<Preparation> = {}): string {
  const { tree } = preparedText(text, about)
  return toHtml({ type: 'root', children: (tree as Root).children.map((child) => plain(child as ElementContent)) })
}

function plain(node: ElementContent): ElementContent {
  if (!isParent(node)) return node
  const children = node.children.map(plain)
  if (!isWord(node)) return { ...node, children }
  return { type: 'element', tagName: (node.name ?? '').toLowerCase(), properties: {}, children }
}

/** The rules of the text's problems, each with its line and column. */
export function rules(text: string, about: Partial<Preparation> = {}): string[] {
  return preparedText(text, about).outline.problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)
}
