import { JSDOM } from 'jsdom'
import { attributeText, escaped } from '../../src/charts/escaped.ts'
import type { Picture } from '../../src/charts/picture.ts'
import { rounded } from '../../src/charts/rounded.ts'
import type { DrawingOptions } from '../../src/charts/series.ts'
import { plotted } from '../../src/cli/bench/plotted.ts'

const { document } = new JSDOM('').window

/**
 * The finished drawing of a picture as Observable Plot makes it on a browser's document: what our own writer has to equal. Plot's
 * `<svg>` is named and described, its parts are hidden from assistive technology, styles and fonts left out, numbers rounded to two
 * decimals, and the class of a group stands on its marks.
 */
export function oracle(picture: Picture, { idPrefix, name, description }: DrawingOptions): string {
  const svg = plotted(picture, document)
  const [width, height] = [svg.getAttribute('width'), svg.getAttribute('height')]
  const opening = [
    attributeText('xmlns', 'http://www.w3.org/2000/svg'),
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
  const parts = [...svg.children]
    .filter(({ tagName }) => tagName !== 'style')
    .map((child) => part(child, '', ' aria-hidden="true"'))
  return `<svg${opening.join('')}>${names}${parts.join('')}</svg>`
}

/** A part of Plot's drawing as text. `className` is the class attribute of the group around it. */
function part(element: Element, className: string, hidden: string): string {
  const group = element.tagName === 'g'
  const attributes = [...element.attributes].filter(
    ({ name }) => name !== 'class' && name !== 'font-family' && !name.startsWith('aria-'),
  )
  const own = element.getAttribute('class')
  const classText = own === null ? className : attributeText('class', own)
  const written = attributes.map(({ name, value }) => attributeText(name, geometry.has(name) ? refined(value) : value))
  const children = [...element.childNodes].map((child) =>
    child.nodeType === 3 ? escaped(child.textContent ?? '') : part(child as Element, group ? classText : '', ''),
  )
  return `<${element.tagName}${written.join('')}${group ? '' : classText}${hidden}>${children.join('')}</${element.tagName}>`
}

const geometry = new Set(['cx', 'cy', 'd', 'dy', 'height', 'r', 'transform', 'width', 'x', 'y'])

/** A text, such as a path or a move, with at most two decimals in each of its numbers. */
const refined = (text: string) => text.replace(/-?\d*\.\d+(?:e[-+]?\d+)?/gi, (number) => `${rounded(Number(number))}`)
