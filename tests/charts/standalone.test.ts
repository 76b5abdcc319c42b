import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { standalone } from '../../src/charts/standalone.ts'
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

test('What is no finished chart makes no picture file', () => {
  expect(() => standalone('<svg></svg>', imprint)).toThrow('width and height')
})
