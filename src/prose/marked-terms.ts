import type { Element, ElementContent, Text } from 'hast'
import { h } from 'hastscript'
import { type TermUse, termFinder } from '../derive/mentions/term-finder.ts'
import { anchor } from '../format/anchor.ts'
import type { Context } from './context.ts'
import { isElement, isHeading, isPhrasing, isText } from './engine/tree.ts'

/** A run of text within one block, with the texts that it is made of. */
interface Run {
  readonly section: Section
  readonly text: string
  readonly parts: readonly {
    readonly node: Text
    readonly parent: { children: ElementContent[] }
    readonly start: number
    readonly isFree: boolean
  }[]
}

/** From one main heading to the next: the terms that have their meaning there. */
interface Section {
  readonly told: Set<string>
}

/**
 * Gives each term of the glossary its meaning where a section first uses it, as an author's `<Term>` does. A section goes from one main
 * heading to the next. What is somebody else's words stays as it is (quotations, titles of works, questions as printed), and so do headings,
 * links, captions, tables and what a word of ours has written from a table. Where an author has marked a term, the section has no other mark of it.
 */
export function markedTerms(nodes: ElementContent[], context: Context): ElementContent[] {
  const known = context.termsIn()
  if (known.names.length === 0) return nodes
  const find = termFinder(known)
  const root = { children: nodes }
  const prefix = context.url().glossary(anchor.term(''))
  const mark = (text: string, slug: string) =>
    h('a', { className: ['term'], href: prefix + slug, title: known.meanings[slug] }, text)
  for (const { section, text, parts } of runsOf(root, prefix)) {
    const uses = find(text).filter(isUnquoted(text))
    for (const { node, parent, start, isFree } of parts) {
      const end = start + node.value.length
      const own = uses.filter((use) => isFree && use.start >= start && use.end <= end && once(section, use))
      if (own.length > 0) parent.children.splice(parent.children.indexOf(node), 1, ...split(node, start, own, mark))
    }
  }
  return root.children
}

/** True for what stands in no quotation marks of its sentence. */
function isUnquoted(text: string): (use: TermUse) => boolean {
  const quotations = [...text.matchAll(/“[^“”]*”/g)].map(
    ({ 0: quoted, index }) => [index, index + quoted.length] as const,
  )
  return ({ start, end }) => !quotations.some(([from, to]) => from < end && start < to)
}

function once({ told }: Section, { slug }: TermUse): boolean {
  if (told.has(slug)) return false
  told.add(slug)
  return true
}

function split(
  { value }: Text,
  start: number,
  uses: readonly TermUse[],
  mark: (text: string, slug: string) => Element,
): ElementContent[] {
  const made: ElementContent[] = []
  let last = 0
  for (const use of uses) {
    if (use.start - start > last) made.push({ type: 'text', value: value.slice(last, use.start - start) })
    made.push(mark(value.slice(use.start - start, use.end - start), use.slug))
    last = use.end - start
  }
  if (last < value.length) made.push({ type: 'text', value: value.slice(last) })
  return made
}

/** Classes of what is not the author's running text. */
const apart: ReadonlySet<unknown> = new Set(
  'quote pull-quote questions definition-term note-title pair-title example-kind recommendation-meta asked tracker'.split(
    ' ',
  ),
)

function isApart(node: Element): boolean {
  if (isElement(node, 'figure', 'blockquote', 'table', 'svg', 'pre', 'dfn') || isHeading(node)) return true
  const { className } = node.properties
  return Array.isArray(className) && className.some((name) => apart.has(name))
}

function runsOf(root: { children: ElementContent[] }, prefix: string): readonly Run[] {
  const runs: Run[] = []
  let section: Section = { told: new Set() }
  const told = (nodes: readonly ElementContent[]) => {
    for (const node of nodes) {
      if (!isElement(node)) continue
      const href = String(node.properties['href'] ?? '')
      if (node.tagName === 'a' && href.startsWith(prefix)) section.told.add(href.slice(prefix.length))
      told(node.children)
    }
  }
  const visit = (parent: { children: ElementContent[] }) => {
    let run: ElementContent[] = []
    const close = () => {
      if (run.length > 0) runs.push({ section, ...partsOf(parent, run) })
      run = []
    }
    for (const node of parent.children) {
      if (isPhrasing(node) || isElement(node, 'span', 'data')) {
        run.push(node)
        continue
      }
      close()
      if (!isElement(node)) continue
      if (node.tagName === 'h2') section = { told: new Set() }
      told([node])
      if (!isApart(node)) visit(node)
    }
    close()
  }
  visit(root)
  return runs
}

function partsOf(
  parent: { children: ElementContent[] },
  nodes: readonly ElementContent[],
): Pick<Run, 'text' | 'parts'> {
  const parts: Run['parts'][number][] = []
  let text = ''
  const read = (node: ElementContent, within: { children: ElementContent[] }, isFree: boolean) => {
    if (isText(node)) {
      parts.push({ node, parent: within, start: text.length, isFree })
      text += node.value
    } else if (isElement(node)) {
      const isOpen = isFree && !isElement(node, 'a', 'data', 'code', 'kbd', 'abbr', 'em') && !isApart(node)
      for (const child of node.children) read(child, node, isOpen)
    }
  }
  for (const node of nodes) read(node, parent, true)
  return { text, parts }
}
