import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx'
import type { Outline } from '../model/outline.ts'
import type { Problem } from '../model/problem.ts'
import type { Answers } from './answers.ts'
import { type Asked, type Context, contextFor } from './context.ts'
import type { Document } from './document.ts'
import { lines } from './engine/lines.ts'
import type { WordElement } from './engine/tree.ts'
import { attributePoints } from './guard/attribute-points.ts'
import { markedTerms } from './marked-terms.ts'
import { paired } from './paired.ts'
import { prepared, stagedTree } from './prepared.ts'
import { toText } from './text.ts'
import { words } from './words/index.ts'

type WordNode = MdxJsxFlowElementHast | MdxJsxTextElementHast

/** A document's finished HTML, what it asked of the world, and what is wrong with it. */
export interface Rendered {
  readonly html: string
  readonly asked: Asked
  readonly problems: readonly Problem[]
}

/**
 * The second pass: the document's tree with every word of ours made into HTML.
 *
 * @param first the document's outline, where the first pass made it: a text without fault is not guarded again
 */
export function rendered(document: Document, answers: Answers, first?: Outline): Rendered {
  const { publication, chapter, body } = document
  const question = `repeated-anchors ${publication.slug}`
  const repeated = answers.value(question) as readonly string[]
  const about = {
    words,
    chapter,
    numbering: publication.numbering,
    prefixed: new Set(chapter === undefined ? [] : repeated),
  }
  const { tree, outline } =
    first?.problems.length === 0 ? { tree: stagedTree(body, about), outline: first } : prepared(body, about)
  if (tree === null) return { html: '', asked: new Map(), problems: outline.problems }
  const { context, record, problems } = contextFor(
    {
      kind: publication.kind,
      publication: publication.slug,
      chapter,
      ownText: isQuoted(body.text) ? ownText(tree) : '',
    },
    answers,
  )
  const children = spoken(tree.children as ElementContent[], { context, problems, body })
  // Our own charts are the only raw HTML that may be written: what the guard refused is looked through for more faults, not written.
  const html = refused(outline.problems)
    ? ''
    : toHtml({ type: 'root', children: paired(markedTerms(children, context)) }, { allowDangerousHtml: true })
  const asked = chapter === undefined ? record : new Map([[question, answers.digest(question)], ...record])
  return { html, asked, problems: [...outline.problems, ...problems] }
}

const refused = (problems: readonly Problem[]) => problems.some(({ severity }) => severity === 'error')

/** True for a text that may quote itself; no other has a use for its own plain text. */
const isQuoted = (text: string) => text.includes('PullQuote')

interface Speaking {
  readonly context: Context
  /** What the context was told so far. */
  readonly problems: Problem[]
  readonly body: Document['body']
}

/** The nodes with words made into HTML, innermost first. The tree is this rendering's own, and its elements are changed in place. */
function spoken(nodes: readonly ElementContent[], speaking: Speaking): ElementContent[] {
  const { context, problems, body } = speaking
  const made: ElementContent[] = []
  for (const node of nodes) {
    if (isWord(node)) {
      const children = spoken(node.children as ElementContent[], speaking)
      const definition = words.get(node.name ?? '')
      // The guard has refused unknown words and attributes already; what it refused makes nothing here.
      const attributes = definition?.attributes.safeParse(attributesOf(node))
      if (definition === undefined || attributes?.success !== true) continue
      const start = node.position?.start ?? { line: 1, column: 1 }
      const place = { file: body.file, line: start.line + body.linesBefore, column: start.column }
      const told = problems.length
      made.push(...definition.html(attributes.data, children, context, place))
      for (const problem of problems.splice(told)) problems.push(atAttribute(problem, node, body))
      continue
    }
    if (node.type === 'element') node.children = spoken(node.children, speaking)
    made.push(node)
  }
  return made
}

/** A problem of one attribute, at the place where the author wrote that. */
function atAttribute(problem: Problem, node: WordNode, { text, linesBefore }: Document['body']): Problem {
  const index = node.attributes.findIndex((attribute) => 'name' in attribute && attribute.name === problem.subject)
  const point = index === -1 ? undefined : attributePoints(node as WordElement, { text, place: lines(text) })[index]
  return point === undefined ? problem : { ...problem, line: point.line + linesBefore, column: point.column }
}

function isWord(node: ElementContent | WordNode): node is WordNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** A word's attributes as strings; the guard has refused all others. */
function attributesOf(node: WordNode): { readonly [name: string]: string } {
  const pairs = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [],
  )
  return Object.fromEntries(pairs)
}

/** The text of a document without its pull quotes. */
function ownText(tree: Root): string {
  const withoutQuotes = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (isWord(node) && node.name === 'PullQuote') return []
      return 'children' in node
        ? [{ ...node, children: withoutQuotes(node.children as ElementContent[]) } as Element]
        : [node]
    })
  return toText(withoutQuotes(tree.children as ElementContent[]))
}
