import { toHtml } from 'hast-util-to-html'
import type { Block } from './block.ts'
import { sample } from './sample.ts'

/** ```example: what an author writes, what readers get, and how a chart is described to those who don’t see it. */
export const example: Block = {
  name: 'example',
  html: (fence, { drawn }) => {
    const html = drawn(fence)
    const source = sample('What you write', fence.text).map((element) => toHtml(element))
    return [
      '<div class="live">',
      ...source,
      '<p class="sample-title">What readers get</p>',
      `<div class="drawn">${html}</div>`,
      ...descriptions(html),
      '</div>',
    ].join('')
  },
}

/** What assistive technology reads out of each figure; each is drawn twice with one description. */
function descriptions(html: string): readonly string[] {
  const found = [...html.matchAll(/<desc[^>]*>([^<]*)<\/desc>/g)].map(([, words = '']) => words)
  const each = [...new Set(found)]
  if (each.length === 0) return []
  return [
    '<p class="sample-title">How it is described in words</p>',
    ...each.map((words) => `<p class="described">${words}</p>`),
  ]
}
