import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
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
              ? h('span', { className: ['chooser-picture'] })
              : h('img', { className: ['chooser-picture'], src: picture, alt: '', loading: 'lazy' }),
            h('div', [h('p', { className: ['chooser-show'] }, [`${show}: `, h('a', { href }, word)]), h('p', reason)]),
          ]),
        ),
      ),
    ),
}
