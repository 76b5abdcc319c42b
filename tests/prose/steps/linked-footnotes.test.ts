import { describe, expect, test } from 'vitest'
import { preparedText } from '../engine/few-words.ts'
import { shown } from './shown.ts'

describe('footnotes', () => {
  test('are called by number and lead back to their call', () => {
    expect(shown('Text[^x].\n\n[^x]: The *note*.')).toBe(
      '<p>Text<sup><a href="#fn-1" id="fnref-1" class="footnote-ref" aria-describedby="footnotes-label">1</a></sup>.</p>\n' +
        '<section class="footnotes"><h2 id="footnotes-label">Footnotes</h2>' +
        '<ol><li id="fn-1"><p>The <em>note</em>. ' +
        '<a href="#fnref-1" class="footnote-back" aria-label="Back to reference 1">↩</a></p></li></ol></section>',
    )
  })

  test('called again have a call of its own each time', () => {
    const html = shown('a[^x] b[^y] c[^x]\n\n[^x]: X\n\n[^y]: Y[^x]')
    expect([...html.matchAll(/ id="(fn[^"]*)"/g)].map(([, id]) => id)).toEqual([
      'fnref-1',
      'fnref-2',
      'fnref-1-2',
      'fn-1',
      'fn-2',
      'fnref-1-3',
    ])
    expect([...html.matchAll(/href="#(fnref[^"]*)"/g)].map(([, id]) => id)).toEqual([
      'fnref-1',
      'fnref-1-2',
      'fnref-1-3',
      'fnref-2',
    ])
    expect(html).toContain('aria-label="Back to reference 1-2">↩<sup>2</sup></a>')
  })

  test('of labels that look like repeated calls keep apart', () => {
    const html = shown('a[^a] b[^a] c[^a-2]\n\n[^a]: A\n\n[^a-2]: B')
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('of a chapter carry its slug', () => {
    const html = shown('a[^x]\n\n[^x]: X', { chapter: 'findings' })
    expect([...html.matchAll(/(?: id|href|aria-\w+by)="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      '#fn-findings-1',
      'fnref-findings-1',
      'footnotes-label-findings',
      'footnotes-label-findings',
      'fn-findings-1',
      '#fnref-findings-1',
    ])
  })

  test('that end with a list have their link back in a paragraph under it', () => {
    expect(shown('a[^x]\n\n[^x]: X\n\n    - y')).toContain('</ul><p><a href="#fnref-1"')
  })

  test('are counted in the outline, and neither their heading nor their marks are in it', () => {
    const { outline } = preparedText('## Of *staff*[^x]\n\nText[^x] and[^y] more.\n\n[^x]: X\n\n    - z\n\n[^y]: Y')
    expect(outline.footnotes).toBe(2)
    expect(outline.headings).toEqual([{ depth: 2, text: 'Of staff', anchor: 'of-staff' }])
    expect(outline.text).toContain('Text and more.')
  })
})
