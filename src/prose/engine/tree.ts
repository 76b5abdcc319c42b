import type { Element, ElementContent, Parents, Root, RootContent, Text } from 'hast'
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri'

/** Any node of a document's tree. */
export type Node = Root | RootContent | ElementContent

/** A node that encloses others. */
export type Parent = Parents | WordElement

/** A tag in the prose: a word of ours, an HTML tag or something unknown, between paragraphs or within a sentence. */
export type WordElement = MdxJsxFlowElementHast | MdxJsxTextElementHast

/** True for an element, of one of the names where any are given. */
export const isElement = <Name extends string>(
  node: Node | undefined,
  ...names: readonly Name[]
): node is Element & { tagName: Name } =>
  node?.type === 'element' && (names.length === 0 || (names as readonly string[]).includes(node.tagName))

type HeadingName = `h${1 | 2 | 3 | 4 | 5 | 6}`
const headingNames: ReadonlySet<string> = new Set<HeadingName>(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** True for a heading of any level. */
export const isHeading = (node: Node): node is Element & { tagName: HeadingName } =>
  node.type === 'element' && headingNames.has(node.tagName)

export const isText = (node: Node | undefined): node is Text => node?.type === 'text'

export const isBlank = (node: Node | undefined): boolean => isText(node) && /^[ \t\r\n]*$/.test(node.value)

export const isWord = (node: Node | undefined): node is WordElement =>
  node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement'

export const isExpression = (node: Node | undefined): boolean =>
  node?.type === 'mdxFlowExpression' || node?.type === 'mdxTextExpression'

export const isParent = (node: Node | undefined): node is Parent => node !== undefined && 'children' in node

/** True for the section in which the engines gather the footnotes, under a heading of their own. */
export const isFootnotes = (node: Node): node is Element =>
  isElement(node, 'section') && node.properties['dataFootnotes'] !== undefined

/** HTML that stands within a sentence, after Markdown or from the tags that authors may write. */
const phrasing = new Set('a abbr br code del em img input kbd strong sub sup wbr'.split(' '))

/** True for what stands within a sentence: text and inline elements, not words. */
export const isPhrasing = (node: Node | undefined): boolean =>
  isText(node) || node?.type === 'mdxTextExpression' || (isElement(node) && phrasing.has(node.tagName))
