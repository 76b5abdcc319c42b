import { attributeText, escaped, type SmallElement, SmallText } from './document.ts'
import { rounded, roundedWithin } from './rounded.ts'
import type { DrawingOptions } from './series.ts'

/**
 * Plot's `<svg>` as text for a page: named and described, its inner parts hidden from assistive technology, without
 * inline styles, fonts or coordinates of more than two decimals, and with ids that begin with `idPrefix`. One walk
 * leaves out, rounds and writes; the drawing itself is left as it is.
 */
export function finished(svg: SmallElement, { idPrefix, name, description }: DrawingOptions): string {
  const [width, height] = [svg.getAttribute('width'), svg.getAttribute('height')]
  const drawn = svg.childNodes.filter((child) => child instanceof SmallText || child.tagName !== 'style')
  const ids = new Map<string, string>()
  for (const child of drawn) renumberIds(child, idPrefix, ids)
  const opening = [
    attributeText('xmlns', svg.namespaceURI),
    attributeText('role', 'img'),
    attributeText('viewBox', `0 0 ${width} ${height}`),
    attributeText('width', `${width}`),
    attributeText('height', `${height}`),
    // Plot leaves it out where it is the same on the texts themselves.
    attributeText('text-anchor', 'middle'),
    attributeText('aria-labelledby', `${idPrefix}-name`),
    attributeText('aria-describedby', `${idPrefix}-description`),
  ]
  const names =
    `<title${attributeText('id', `${idPrefix}-name`)}>${escaped(name)}</title>` +
    `<desc${attributeText('id', `${idPrefix}-description`)}>${escaped(description)}</desc>`
  let parts = ''
  for (const child of drawn) parts += part(child, ids, '', ' aria-hidden="true"')
  return `<svg${opening.join('')}>${names}${parts}</svg>`
}

/**
 * A part of the drawing as text. `className` is the class attribute of the group around it: on the mark itself a class
 * holds even where a style sheet colours every text.
 */
function part(node: SmallElement | SmallText, ids: Ids, className: string, hidden: string): string {
  if (node instanceof SmallText) return escaped(node.textContent)
  const { tagName, attributes, childNodes } = node
  const group = tagName === 'g'
  let classText = className
  let text = `<${tagName}`
  let placed = group
  for (const { name, value } of attributes) {
    if (name === 'class') {
      if (classText === '') classText = attributeText(name, value)
      if (!placed) text += classText
      placed = true
    } else if (name !== 'font-family' && !name.startsWith('aria-')) {
      text += attributeText(name, refined(name, value, ids))
    }
  }
  text += placed ? `${hidden}>` : `${classText}${hidden}>`
  for (const child of childNodes) text += part(child, ids, group ? classText : '', '')
  return `${text}</${tagName}>`
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

function refined(name: string, value: string | number, ids: Ids): string | number {
  if (typeof value === 'number') return geometry.has(name) ? rounded(value) : value
  const text = ids.size === 0 ? value : renamed(name, value, ids)
  return geometry.has(name) ? roundedWithin(text) : text
}

const renamed = (name: string, value: string, ids: Ids): string =>
  name === 'id'
    ? (ids.get(value) ?? value)
    : value.replace(/#([\w-]+)/g, (reference, id) => (ids.has(id) ? `#${ids.get(id)}` : reference))

/** Plot's ids and their finished names. */
type Ids = ReadonlyMap<string, string>

/**
 * Plot counts its clips and markers over the whole process; a figure's ids count from one, whatever was drawn before.
 */
function renumberIds(node: SmallElement | SmallText, prefix: string, ids: Map<string, string>) {
  if (node instanceof SmallText) return
  const id = node.getAttribute('id')
  if (id !== null) ids.set(id, `${prefix}-${ids.size + 1}`)
  for (const child of node.childNodes) renumberIds(child, prefix, ids)
}
