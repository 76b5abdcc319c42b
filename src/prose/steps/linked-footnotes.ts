import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { each } from '../engine/each.ts'
import { isBlank, isElement, isFootnotes, isText, type Node, type Parent } from '../engine/tree.ts'
import { walk } from '../engine/walk.ts'
import { type Given, idIn, type Step } from './step.ts'

/** Links footnotes' calls and texts by number, in chapters with the chapter's slug; each repeated call has an id of its own. */
export const linkedFootnotes: Step = (tree: Root, given) => {
  const index = tree.children.findIndex((child) => isFootnotes(child))
  const section = tree.children[index]
  if (!isElement(section)) return []
  const notes = walk(section)
    .map(({ node }) => node)
    .filter(isNote)
  const numbers = new Map(notes.map((note, at) => [`#${note.properties['id']}`, at + 1]))
  const calls = linkedCalls(tree, numbers, given)
  const label = idIn(given, 'footnotes-label')
  const list = notes.map((note, at) => listed(note, at + 1, calls.get(at + 1) ?? 1, given))
  tree.children[index] = h('section', { className: ['footnotes'] }, [
    h('h2', { id: label }, 'Footnotes'),
    h('ol', list),
  ])
  return []
}

const isNote = (node: Node): node is Element =>
  isElement(node, 'li') && /-fn-/.test(String(node.properties['id'] ?? ''))

/** Gives each call its number and id, in the document's order; how often each footnote is called. */
function linkedCalls(tree: Root, numbers: ReadonlyMap<string, number>, given: Given): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  each(tree, (node) => {
    if (!isElement(node) || node.tagName !== 'a' || node.properties['dataFootnoteRef'] === undefined) return
    const number = numbers.get(String(node.properties['href'])) ?? 0
    const count = (counts.get(number) ?? 0) + 1
    counts.set(number, count)
    node.properties = {
      href: `#${idIn(given, 'fn', number)}`,
      id: idIn(given, 'fnref', nth(number, count)),
      className: ['footnote-ref'],
      ariaDescribedBy: [idIn(given, 'footnotes-label')],
    }
    node.children = [{ type: 'text', value: String(number) }]
  })
  return counts
}

/** `2` for the first call of footnote 2, `2-3` for its third. */
const nth = (number: number, count: number) => (count === 1 ? `${number}` : `${number}-${count}`)

function listed(note: Element, number: number, count: number, given: Given): Element {
  const children = withoutBacks(note).filter((child) => !isBlank(child))
  const backs = Array.from({ length: count }, (_, at) => [
    { type: 'text' as const, value: ' ' },
    back(nth(number, at + 1), at + 1, given),
  ]).flat()
  const last = children.at(-1)
  if (isElement(last, 'p')) last.children = last.children.concat(last.children.length === 0 ? backs.slice(1) : backs)
  else children.push(h('p', backs.slice(1)))
  return h('li', { id: idIn(given, 'fn', number) }, children)
}

const back = (call: string, count: number, given: Given): Element =>
  h(
    'a',
    { href: `#${idIn(given, 'fnref', call)}`, className: ['footnote-back'], ariaLabel: `Back to reference ${call}` },
    count === 1 ? '↩' : ['↩', h('sup', String(count))],
  )

const isBack = (node: ElementContent) => isElement(node, 'a') && node.properties['dataFootnoteBackref'] !== undefined

/** What a footnote holds apart from the engine's links back, which stand at its end, without the space before them. */
function withoutBacks(parent: Parent): ElementContent[] {
  const children = parent.children as ElementContent[]
  const end = children.findIndex(isBack)
  const kept = end === -1 ? children : children.slice(0, end)
  const last = kept.at(-1)
  if (end !== -1 && isText(last)) last.value = last.value.trimEnd()
  for (const child of kept) if (isElement(child, 'p')) child.children = withoutBacks(child)
  return kept
}
