import GithubSlugger, { slug } from 'github-slugger'
import type { Element, Root } from 'hast'
import { anchor } from '../../format/anchor.ts'
import { each } from '../engine/each.ts'
import { isElement, isHeading, isWord } from '../engine/tree.ts'
import { plainText } from './plain-text.ts'
import type { Step } from './step.ts'

/**
 * Gives each heading its anchor: its words as GitHub makes them, `-1` and so on where they repeat in the document or meet
 * another id in it, and the chapter's slug before it where the publication has the anchor more than once.
 */
export const anchoredHeadings: Step = (tree: Root, given) => {
  const headings: Element[] = []
  const taken = ids(tree, given.words, headings)
  const slugger = new GithubSlugger()
  for (const node of headings) {
    const words = plainText(node)
    const id = free(() => prefixed(slugger.slug(slug(words) === '' ? 'section' : words), given), taken)
    taken.add(id)
    node.properties['id'] = id
  }
  return []
}

function prefixed(made: string, { chapter, prefixed }: Parameters<Step>[1]): string {
  return chapter !== undefined && prefixed?.has(made) === true ? `${chapter}-${made}` : made
}

function free(next: () => string, taken: ReadonlySet<string>): string {
  for (;;) {
    const id = next()
    if (!taken.has(id)) return id
  }
}

/** The ids that are given, with those that figures and tables will have; headings without one are added to `headings`. */
function ids(tree: Root, words: Parameters<Step>[1]['words'], headings: Element[]): Set<string> {
  const taken = new Set<string>()
  each(tree, (node) => {
    if (isElement(node)) {
      const { id } = node.properties
      if (typeof id === 'string') taken.add(id)
      else if (id === undefined && isHeading(node)) headings.push(node)
      return
    }
    const numbered = isWord(node) ? words.get(node.name ?? '')?.numbered : undefined
    if (!isWord(node) || numbered === undefined) return
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')
        taken.add(anchor[numbered](String(attribute.value)))
    }
  })
  return taken
}
