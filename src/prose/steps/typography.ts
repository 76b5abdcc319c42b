import type { Root, Text } from 'hast'
import { textOf } from '../engine/text-of.ts'
import { isElement, isParent, isPhrasing, isText, type Node, type Parent } from '../engine/tree.ts'
import type { Step } from './step.ts'
import { typewritten, typographic, typographicSigns } from './typographic.ts'

/** Prints quotation marks, apostrophes, dashes and ellipses as such, over whole sentences with what is marked in them. */
export const typography: Step = (tree: Root) => {
  set(tree)
  return []
}

/** The text of one block as it is read, with the nodes that it comes from and where each begins. */
interface Sentence {
  text: string
  readonly parts: { readonly node: Text; readonly start: number }[]
}

function set(parent: Parent): void {
  let sentence: Sentence = { text: '', parts: [] }
  for (const child of parent.children as Node[]) {
    if (isInSentence(child)) read(child, sentence)
    else {
      print(sentence)
      sentence = { text: '', parts: [] }
      if (isParent(child) && !isElement(child, 'pre')) set(child)
    }
  }
  print(sentence)
}

const isInSentence = (node: Node): boolean =>
  node.type === 'mdxJsxTextElement' || isPhrasing(node) || isElement(node, 'span')

/** Stands for what is read but not set here: code, a number that a word prints. */
const opaque = '\uFFFC'

function read(node: Node, sentence: Sentence): void {
  if (isText(node)) {
    sentence.parts.push({ node, start: sentence.text.length })
    sentence.text += node.value
  } else if (isElement(node, 'br')) sentence.text += '\n'
  else if (isElement(node, 'img')) {
    node.properties['alt'] = typographic(String(node.properties['alt'] ?? ''))
    sentence.text += opaque
  } else if (!isParent(node) || isSetAside(node)) sentence.text += opaque
  else for (const child of node.children as Node[]) read(child, sentence)
}

/** Code, keys, a footnote's mark, a word that writes its own text, an address that is its own link. */
function isSetAside(node: Parent): boolean {
  if (node.children.length === 0 || isElement(node, 'code', 'kbd')) return true
  if (!isElement(node, 'a')) return false
  const { href, dataFootnoteRef } = node.properties
  const text = textOf(node)
  return dataFootnoteRef !== undefined || (/[@.]/.test(text) && !/\s/.test(text) && String(href).endsWith(text))
}

function print({ text, parts }: Sentence): void {
  if (!typewritten.test(text)) return
  const signs = typographicSigns(text)
  for (const { node, start } of parts) node.value = signs.slice(start, start + node.value.length).join('')
}
