import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { ruleGroups } from '../../checks/rules/index.ts'
import type { Block } from './block.ts'

/** ```rules:3: the rules of one group, each at its own name as anchor, with where the guide shows it being told. */
export const ruleList: Block = {
  name: 'rules',
  html: ({ about }, { toldAt }) => {
    const group = ruleGroups[Number(about)]
    if (group === undefined) throw new Error(`There is no group ${about} of rules.`)
    return toHtml(
      h(
        'dl',
        { className: ['rules'] },
        group.rules.map(({ id, severity, sentence }) => {
          const shown = toldAt(id)
          return h('div', { id }, [
            h('dt', [h('code', id), severity === 'warning' ? ' (a warning)' : '']),
            h('dd', [
              sentence,
              ...(shown === undefined
                ? []
                : [
                    ' ',
                    h('a', { href: shown }, ['See it told', h('span', { className: ['visually-hidden'] }, `: ${id}`)]),
                  ]),
            ]),
          ])
        }),
      ),
    )
  },
}
