import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

/** The nodes with each `strengths` half and the `improvements` that follow it set into one `div.pair`. */
export function paired(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  for (const node of nodes) {
    const withPairs = node.type === 'element' ? within(node) : node
    if (isHalf(withPairs, 'improvements')) {
      while (isBlank(result.at(-1))) result.pop()
      const strengths = result.at(-1)
      if (isHalf(strengths, 'strengths')) {
        result[result.length - 1] = h('div', { className: ['pair'] }, [strengths, withPairs])
        continue
      }
    }
    result.push(withPairs)
  }
  return result
}

/** The element with its own children paired; itself where it holds no halves. */
function within(node: Element): Element {
  if (!node.children.some((child) => child.type === 'element')) return node
  const children = paired(node.children)
  return children.every((child, index) => child === node.children[index]) && children.length === node.children.length
    ? node
    : { ...node, children }
}

function isHalf(node: ElementContent | undefined, className: string): node is Element {
  const names = node?.type === 'element' && node.tagName === 'div' ? node.properties.className : undefined
  return Array.isArray(names) && names.includes(className)
}

const isBlank = (node: ElementContent | undefined) => node?.type === 'text' && node.value.trim() === ''
