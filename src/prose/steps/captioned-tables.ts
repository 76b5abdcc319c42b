import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { each } from '../engine/each.ts'
import { isBlank, isElement, isText, type Parent } from '../engine/tree.ts'
import { captionMark, captionOf } from '../guard/caption-of.ts'
import { idIn, type Step } from './step.ts'

/**
 * Gives each Markdown table its caption (the line before it), its header cells' scopes, and classes in place of the engines'
 * `style` or `align`; it stands in a region of its own that takes the focus and scrolls.
 */
export const captionedTables: Step = (tree: Root, given) => {
  if (!given.body.text.includes('|')) return []
  let count = 0
  const parents = new Set<Parent>()
  each(tree, (node, _index, parent) => {
    if (node.type === 'element' && node.tagName === 'table') parents.add(parent)
  })
  for (const parent of parents) {
    const made: ElementContent[] = []
    for (const [index, node] of (parent.children as ElementContent[]).entries()) {
      if (!isElement(node, 'table')) {
        made.push(node)
        continue
      }
      const caption = captionOf(parent, index)
      if (caption !== undefined) {
        if (isBlank(made.at(-1))) made.pop()
        made.pop()
      }
      const words = caption === undefined ? [] : captionWords(caption)
      made.push(region(node, idIn(given, 'caption', ++count), words))
    }
    parent.children = made as never
  }
  return []
}

function captionWords({ children: [first, ...rest] }: Element): ElementContent[] {
  const value = isText(first) ? first.value.replace(captionMark, '') : ''
  return value === '' ? rest : [{ type: 'text', value }, ...rest]
}

function region(table: Element, id: string, caption: ElementContent[]): Element {
  const parts = table.children.filter((part) => isElement(part, 'thead', 'tbody')) as Element[]
  for (const part of parts) {
    part.children = rows(part).map((row) => ({
      ...row,
      children: row.children.filter(isCell).map(part.tagName === 'thead' ? headCell : bodyCell),
    }))
  }
  const content = h('table', { className: ['data'] }, [h('caption', { id }, caption), ...parts])
  return h('div', { className: ['table-region'], role: 'region', ariaLabelledBy: [id], tabIndex: 0 }, [content])
}

const rows = (part: Element) => part.children.filter((row): row is Element => isElement(row, 'tr'))

const isCell = (cell: ElementContent): cell is Element => isElement(cell, 'th', 'td')

/** A column's header; an empty one is a cell, since it is a header of nothing. */
const headCell = (cell: Element): Element => headed(cell, 'col')

/** A cell of a row; the first is the row's header. */
const bodyCell = (cell: Element, index: number): Element =>
  index === 0 ? headed(cell, 'row') : { ...cell, tagName: 'td', properties: classes(cell) }

function headed(cell: Element, scope: 'col' | 'row'): Element {
  if (cell.children.length === 0) return { ...cell, tagName: 'td', properties: classes(cell) }
  return { ...cell, tagName: 'th', properties: { scope, ...classes(cell) } }
}

const classByAlignment: Readonly<Record<string, string>> = { right: 'numeric', center: 'centre' }

/** `numeric` for a column set to the right, `centre` for one in the middle: Sätteri writes `style`, remark-rehype `align`. */
function classes({ properties: { align, style } }: Element): { className?: string[] } {
  const alignment = String(align ?? /text-align: *(\w+)/.exec(String(style ?? ''))?.[1] ?? '')
  const name = classByAlignment[alignment]
  return name === undefined ? {} : { className: [name] }
}
