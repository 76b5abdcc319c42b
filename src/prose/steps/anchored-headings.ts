import GithubSlugger, { slug } from 'github-slugger'
import type { Root } from 'hast'
import { anchor } from '../../format/anchor.ts'
import { isElement, isWord } from '../engine/tree.ts'
import { walk } from '../engine/walk.ts'
import { plainText } from './plain-text.ts'
import type { Step } from './step.ts'

/**
 * Gives each heading its anchor: its words as GitHub makes them, `-1` and so on where they repeat in the document or meet
 * another id in it, and the chapter's slug before it where the publication has the anchor more than once.
 */
export const anchoredHeadings: Step = (tree: Root, given) => {
  const taken = ids(tree, given.words)
  const slugger = new GithubSlugger()
  for (const { node } of walk(tree)) {
    if (!isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') || node.properties['id'] !== undefined) continue
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

/** The ids of all that is not a heading, with those that figures and tables will have. */
function ids(tree: Root, words: Parameters<Step>[1]['words']): Set<string> {
  const taken = new Set<string>()
  for (const { node } of walk(tree)) {
    if (isElement(node) && typeof node.properties['id'] === 'string') taken.add(node.properties['id'])
    const numbered = isWord(node) ? words.get(node.name ?? '')?.numbered : undefined
    if (!isWord(node) || numbered === undefined) continue
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')
        taken.add(anchor[numbered](String(attribute.value)))
    }
  }
  return taken
}
