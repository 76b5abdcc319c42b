import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { boxOf } from '../../src/charts/picture.ts'
import type { DrawingOptions, Width } from '../../src/charts/series.ts'
import { plotted } from '../../src/cli/bench/plotted.ts'
import { cases } from './cases.ts'
import { seenMarks } from './seen-marks.ts'

const options = (width: Width): DrawingOptions => ({
  width,
  idPrefix: `figure-hours-${width}`,
  name: 'Bar chart: hours & <minutes>',
  description: 'Kent has the "most".',
})
const widths = ['wide', 'narrow'] as const
const { document } = new JSDOM('').window
const every = cases.flatMap((one) => widths.map((width) => ({ ...one, width })))

describe.each(every)('$chart of $what, $width', ({ picture, draw, width }) => {
  const { svg } = draw(options(width))
  const root = new new JSDOM('').window.DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const elements = [...root.querySelectorAll('*')]

  test('it shows what Observable Plot draws on a browser’s document, mark for mark, each place to a hundredth', () => {
    const [ours, theirs] = [seenMarks(root), seenMarks(plotted(picture(width), document))]
    for (const kind of ['marks', 'texts'] as const) {
      expect(ours[kind].map(({ look }) => look)).toEqual(theirs[kind].map(({ look }) => look))
      const numbers = theirs[kind].flatMap((mark) => mark.numbers)
      const far = ours[kind]
        .flatMap((mark) => mark.numbers)
        .filter((number, index) => {
          return !(Math.abs(number - (numbers[index] ?? Number.NaN)) < 0.006)
        })
      expect(far).toEqual([])
    }
  })

  test('it is drawn alike the second time', () => {
    expect(draw(options(width)).svg).toBe(svg)
  })

  test('it is well-formed XML of the promised width', () => {
    expect(root.tagName).toBe('svg')
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg')
    const size = [root.getAttribute('width'), root.getAttribute('height')]
    expect(size[0]).toBe(width === 'wide' ? '704' : '288')
    expect(Number(size[1])).toBeGreaterThan(0)
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${size.join(' ')}`)
  })

  test('assistive technology meets one picture with a name and a description', () => {
    expect(root.getAttribute('role')).toBe('img')
    const named = (attribute: string) => root.querySelector(`#${root.getAttribute(attribute)}`)
    expect(named('aria-labelledby')?.outerHTML).toContain('<title')
    expect(named('aria-labelledby')?.textContent).toBe('Bar chart: hours & <minutes>')
    expect(named('aria-describedby')?.textContent).toBe('Kent has the "most".')
    for (const child of [...root.children].slice(2)) expect(child.getAttribute('aria-hidden')).toBe('true')
    const inside = elements.flatMap((element) =>
      element.getAttributeNames().filter((name) => /^aria-(?!hidden)/.test(name)),
    )
    expect(inside).toEqual([])
  })

  test('it has no inline style and no font, and every mark has its class', () => {
    expect(svg).not.toMatch(/ style=|<style|font-family/)
    for (const mark of root.querySelectorAll('text, rect, path, circle'))
      expect(mark.getAttribute('class')).toMatch(/^[a-z]+(-[a-z]+)*(-[1-5])?$/)
    for (const group of root.querySelectorAll('g')) expect(group.getAttribute('class')).toBeNull()
  })

  test('its ids are unique and begin with the figure’s', () => {
    const ids = [root, ...elements].flatMap((element) => element.getAttribute('id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id.startsWith(`figure-hours-${width}-`)).toBe(true)
  })

  test('its coordinates are finite and have at most two decimals', () => {
    const attributes = elements.flatMap((element) => [...element.attributes].map(({ value }) => value))
    expect(attributes.join(' ')).not.toMatch(/\.\d{3}|NaN|Infinity|undefined|\de-/)
  })

  test('its type is at least 12 units high', () => {
    const sizes = [...root.querySelectorAll('[font-size]')].map((element) => Number(element.getAttribute('font-size')))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
    for (const text of root.querySelectorAll('text')) expect(text.closest('[font-size]')).not.toBeNull()
    expect(root.querySelector('[transform*="rotate"]')).toBeNull()
  })

  test('no text leaves the picture or covers another', () => {
    const { width: room, height, shapes } = picture(width)
    const boxes = shapes.flatMap((shape) =>
      shape.shape === 'label' ? [{ ...boxOf(shape), says: shape.lines.join(' ') }] : [],
    )
    for (const box of boxes) {
      expect(box.left, box.says).toBeGreaterThanOrEqual(-0.5)
      expect(box.right, box.says).toBeLessThanOrEqual(room + 0.5)
      expect(box.top, box.says).toBeGreaterThanOrEqual(-0.5)
      expect(box.bottom, box.says).toBeLessThanOrEqual(height + 0.5)
    }
    const slack = 1.5
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            a.left < b.right - slack &&
            b.left < a.right - slack &&
            a.top < b.bottom - slack &&
            b.top < a.bottom - slack,
        )
        .map((b) => `${a.says} / ${b.says}`),
    )
    expect(overlaps).toEqual([])
  })
})

test('a chart’s bytes do not depend on the charts drawn before it', () => {
  const [first, ...others] = every
  const before = first?.draw(options('wide')).svg
  for (const { draw, width } of others) draw(options(width))
  expect(first?.draw(options('wide')).svg).toBe(before)
})
