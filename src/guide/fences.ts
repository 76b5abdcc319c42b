import type { Root } from 'hast'
import { textOf } from '../prose/engine/text-of.ts'
import { isElement, type Node } from '../prose/engine/tree.ts'
import { walk } from '../prose/engine/walk.ts'

/** A block of code in a page of the guide. A live one has a kind (```example) and may say what it is about (```file:data/x.csv). */
export interface Fence {
  readonly kind: string
  readonly about: string
  /** The source to the letter, without its last line end. */
  readonly text: string
}

/** The fenced blocks of a page in their order; one without a kind has the kind ''. */
export function fences(tree: Root): readonly Fence[] {
  return walk(tree).flatMap(({ node }) => {
    if (!isElement(node, 'pre')) return []
    const [code] = node.children
    if (!isElement(code as Node, 'code')) return []
    const [kind = '', about = ''] = languageOf(code as Node).split(/:(.*)/s)
    return [{ kind, about, text: textOf(node).replace(/\n$/, '') }]
  })
}

function languageOf(code: Node): string {
  const names = isElement(code) ? code.properties['className'] : undefined
  const name = (Array.isArray(names) ? names : [names]).find((each) => String(each).startsWith('language-'))
  return name === undefined ? '' : String(name).slice('language-'.length)
}
