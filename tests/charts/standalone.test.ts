import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { paints } from '../../src/charts/paint.ts'
import { standalone } from '../../src/charts/standalone.ts'
import { swatchElement } from '../../src/charts/swatch.ts'
import { samples } from './cases.ts'
import { drawingOptions } from './pretty.ts'

const imprint = {
  title: 'Ratings & <follow-ups>',
  source: '2003/2004 Annual Report, paragraph 2.26',
  licence: 'OGL v3.0',
}

describe.each(samples)('The picture file of $chart with $what', ({ draw }) => {
  const { svg, legend } = draw(drawingOptions('wide'))
  const file = standalone(svg, { ...imprint, legend })
  const root = new new JSDOM('').window.DOMParser().parseFromString(file, 'image/svg+xml').documentElement

  test('is an SVG document of its own, wider than the chart by its margins', () => {
    expect(file.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"')).toBe(
      true,
    )
    expect(root.tagName).toBe('svg')
    expect(root.getAttribute('width')).toBe('752')
    expect(root.querySelectorAll('svg')).toHaveLength(0)
  })

  test('says its title, source, licence and legend', () => {
    const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(texts).toContain('Ratings & <follow-ups>')
    expect(texts).toContain('Source: 2003/2004 Annual Report, paragraph 2.26')
    expect(texts).toContain('Licence: OGL v3.0')
    for (const { text } of legend) expect(texts).toContain(text)
  })

  test('keeps the chart’s name, description and every mark', () => {
    expect(root.querySelector(`#${root.getAttribute('aria-labelledby')}`)?.textContent).toBe(
      drawingOptions('wide').name,
    )
    expect(root.querySelector(`#${root.getAttribute('aria-describedby')}`)?.textContent).toBe(
      drawingOptions('wide').description,
    )
    expect(file).toContain(svg.slice(svg.indexOf('</desc>') + 7, svg.lastIndexOf('</svg>')))
  })

  test('needs no style sheet: it has a background, and every mark a colour', () => {
    expect(root.querySelector('rect')?.getAttribute('fill')).toBe('#FFFFFF')
    for (const mark of root.querySelectorAll('text, rect, path, circle'))
      expect(mark.closest('[fill], [stroke]')).not.toBeNull()
    expect(file).not.toMatch(/ style=|<style/)
  })
})

describe('A swatch', () => {
  const swatch = (className: string) =>
    new new JSDOM('').window.DOMParser().parseFromString(swatchElement(className, 24, 50), 'image/svg+xml')
      .documentElement

  test.each(Object.entries(paints))('of %s has its colours and keeps its place', (className, paint) => {
    const element = swatch(className)
    const { fill, stroke }: { fill?: string; stroke?: string } = paint
    expect(element.getAttribute('fill')).toBe(fill ?? 'none')
    expect(element.getAttribute('stroke')).toBe(stroke ?? null)
    if (element.tagName === 'path') return
    expect(element.tagName).toBe(fill === undefined ? 'circle' : 'rect')
    expect(boxOf(element)).toEqual({ left: 24, right: 36, top: 44, bottom: 56 })
  })

  test('of a dashed outline is a dashed square, and a form that is asked for has the colour', () => {
    expect(swatch('stroke-2 dashed').getAttribute('stroke-dasharray')).toBe('3 2')
    expect(swatch('stroke-2 dashed').tagName).toBe('rect')
    const forms = ['circle', 'square', 'triangle', 'diamond', 'whisker', 'line'].map((form) => swatch(`fill-3 ${form}`))
    for (const form of forms) expect(form.getAttribute('fill')).toBe(paints['fill-3'].fill)
    expect(new Set(forms.map((form) => form.getAttribute('d'))).size).toBe(6)
  })

  test('without a colour of its own is an outline, so that no text is without its sign', () => {
    expect(swatch('hatched').getAttribute('stroke')).toBe(paints.soft.fill)
  })
})

/** The room that a square or a ring covers, with its outline. */
function boxOf(element: Element) {
  const of = (name: string) => Number(element.getAttribute(name) ?? 0)
  const edge = (element.hasAttribute('stroke') ? of('stroke-width') || 1 : 0) / 2
  const box =
    element.tagName === 'circle'
      ? { left: of('cx') - of('r'), right: of('cx') + of('r'), top: of('cy') - of('r'), bottom: of('cy') + of('r') }
      : { left: of('x'), right: of('x') + of('width'), top: of('y'), bottom: of('y') + of('height') }
  return { left: box.left - edge, right: box.right + edge, top: box.top - edge, bottom: box.bottom + edge }
}

test('A long legend wraps, what symbols mean is said, and the headline is larger than the title', () => {
  const svg = samples[0]?.draw(drawingOptions('wide')).svg ?? ''
  const long =
    'A series with so long a name that it could never stand in one line beside its swatch in a picture of that width'
  const file = standalone(svg, {
    ...imprint,
    headline: 'Most rose',
    legend: [{ className: 'fill-1', text: long }],
    symbols: 'Symbols: [x] not available.',
  })
  const root = new new JSDOM('').window.DOMParser().parseFromString(file, 'image/svg+xml').documentElement
  const written = [...root.querySelectorAll(':scope > text')].map((text) => ({
    lines: [...text.children].map(({ textContent }) => textContent),
    size: Number(text.getAttribute('font-size')),
  }))
  expect(written.map(({ lines }) => lines.join(' '))).toEqual([
    imprint.title,
    'Most rose',
    long,
    'Symbols: [x] not available.',
    `Source: ${imprint.source}`,
    `Licence: ${imprint.licence}`,
  ])
  expect(written[2]?.lines.length).toBeGreaterThan(1)
  expect(written[1]?.size).toBeGreaterThan(written[0]?.size ?? 0)
})

test('What is no finished chart makes no picture file', () => {
  expect(() => standalone('<svg></svg>', imprint)).toThrow('width and height')
})
