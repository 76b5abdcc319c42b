import type { SmallElement } from './document.ts'
import type { DrawingOptions } from './series.ts'

/**
 * Plot's `<svg>` as text for a page: named and described, its inner parts hidden from assistive technology, without
 * inline styles, fonts or coordinates of more than two decimals, and with ids that begin with `idPrefix`.
 */
export function finished(svg: SmallElement, { idPrefix, name, description }: DrawingOptions): string {
  for (const style of svg.children.filter((child) => child.tagName === 'style')) svg.removeChild(style)
  renumberIds(svg, idPrefix)
  for (const child of svg.children) {
    refine(child)
    child.setAttribute('aria-hidden', 'true')
  }
  const width = svg.getAttribute('width')
  const height = svg.getAttribute('height')
  svg.attributes.clear()
  svg.setAttribute('xmlns', svg.namespaceURI)
  svg.setAttribute('role', 'img')
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  svg.setAttribute('width', width)
  svg.setAttribute('height', height)
  // Plot leaves it out where it is the same on the texts themselves.
  svg.setAttribute('text-anchor', 'middle')
  svg.setAttribute('aria-labelledby', `${idPrefix}-name`)
  svg.setAttribute('aria-describedby', `${idPrefix}-description`)
  const first = svg.childNodes[0] ?? null
  for (const [tag, part, text] of [
    ['title', 'name', name],
    ['desc', 'description', description],
  ] as const) {
    const element = svg.ownerDocument.createElementNS(svg.namespaceURI, tag)
    element.setAttribute('id', `${idPrefix}-${part}`)
    element.textContent = text
    svg.insertBefore(element, first)
  }
  return svg.outerHTML
}

const geometry = new Set([
  'cx',
  'cy',
  'd',
  'height',
  'points',
  'r',
  'transform',
  'width',
  'x',
  'x1',
  'x2',
  'y',
  'y1',
  'y2',
])
const rounded = (text: string) =>
  text.replace(/-?\d*\.\d+(?:e[-+]?\d+)?/gi, (number) => `${Math.round(+number * 100) / 100}`)

function refine(element: SmallElement) {
  for (const [name, value] of [...element.attributes]) {
    if (name.startsWith('aria-') || name === 'font-family') element.removeAttribute(name)
    else if (geometry.has(name)) element.setAttribute(name, rounded(value))
  }
  const className = element.getAttribute('class')
  if (element.tagName === 'g' && className !== null) {
    // On the mark itself a class holds even where a style sheet colours every text.
    element.removeAttribute('class')
    for (const child of element.children) child.setAttribute('class', className)
  }
  for (const child of element.children) refine(child)
}

/**
 * Plot counts its clips and markers over the whole process; a figure's ids count from one, whatever was drawn before.
 */
function renumberIds(svg: SmallElement, prefix: string) {
  const all = [...descendants(svg)]
  const ids = all.flatMap((element) => element.getAttribute('id') ?? [])
  const renamed = new Map(ids.map((id, index) => [id, `${prefix}-${index + 1}`]))
  for (const element of all) {
    for (const [name, value] of [...element.attributes]) {
      if (name === 'id') element.setAttribute(name, renamed.get(value))
      else
        element.setAttribute(
          name,
          value.replace(/#([\w-]+)/g, (match, id) => (renamed.has(id) ? `#${renamed.get(id)}` : match)),
        )
    }
  }
}

function* descendants(element: SmallElement): Generator<SmallElement> {
  for (const child of element.children) {
    yield child
    yield* descendants(child)
  }
}
