import { expect, test } from 'vitest'
import { type Png, withPngLinks } from '../../src/prose/png-links.ts'

const png: Png = { width: 1504, height: 634, bytes: 47_891, read: () => new Uint8Array() }
const tools = (id: string) =>
  `<p>See <a href="/reports/a/figure-${id}.svg">it</a></p><div class="tools"><a href="/reports/a/figure-${id}.svg" download>Picture (SVG)</a> <a href="#figure-${id}">Link to this figure</a></div>`

test('a picture that was drawn is offered behind its SVG, with its dimensions and its size', () => {
  const asked: string[] = []
  const html = withPngLinks(tools('lit') + tools('watch'), (svg) => {
    asked.push(svg)
    return svg.endsWith('lit.svg') ? png : undefined
  })
  expect(asked).toEqual(['/reports/a/figure-lit.svg', '/reports/a/figure-watch.svg'])
  expect(html).toBe(
    tools('lit').replace(
      'Picture (SVG)</a>',
      'Picture (SVG)</a> <a href="/reports/a/figure-lit.png" download>Picture (PNG, 1504 × 634 pixels, 48 KB)</a>',
    ) + tools('watch'),
  )
})
