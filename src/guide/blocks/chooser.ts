import { toHtml } from 'hast-util-to-html'
import { h, s } from 'hastscript'
import type { Block } from './block.ts'

/** ```chooser: every type of figure by what it shows, with a small picture and the reason why it exists. */
export const chooser: Block = {
  name: 'chooser',
  html: (_fence, { figures }) =>
    toHtml(
      h(
        'ul',
        { className: ['chooser'] },
        figures.map(({ word, href, show, reason, picture }) =>
          h('li', [
            picture === undefined
              ? ruled()
              : h('img', { className: ['chooser-picture'], src: picture, alt: '', loading: 'lazy' }),
            h('div', [h('p', { className: ['chooser-show'] }, [`${show}: `, h('a', { href }, word)]), h('p', reason)]),
          ]),
        ),
      ),
    ),
}

/** A small picture of rows and columns, for the type that draws none: names at the left, numbers at the right, a total below. */
function ruled() {
  const line = (x: number, y: number, width: number) => s('rect', { x, y, width, height: 3 })
  const row = (y: number, name: number, numbers: readonly number[]) => [
    line(4, y, name),
    ...numbers.map((width, column) => line(110 + column * 50 - width, y, width)),
    s('rect', { x: 0, y: y + 12, width: 208, height: 0.5 }),
  ]
  return s('svg', { className: ['chooser-picture', 'chooser-table'], viewBox: '0 0 208 120', ariaHidden: 'true' }, [
    s('g', { className: ['chooser-table-head'] }, row(8, 40, [24, 30, 26])),
    s('g', [...row(32, 52, [18, 22, 20]), ...row(54, 36, [24, 14, 16]), ...row(76, 60, [12, 20, 22])]),
    s('g', { className: ['chooser-table-head'] }, row(98, 44, [28, 30, 28])),
  ])
}
