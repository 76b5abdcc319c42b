import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { report } from '../../checks/report.ts'
import { toldOfBody, toldOfFile } from '../told.ts'
import type { Block } from './block.ts'
import { sample } from './sample.ts'

/** ```refused, or ```refused:data/x/y.csv: a mistake, and what authors are told about it, word for word. */
export const refused: Block = {
  name: 'refused',
  html: async ({ text, about }, { site, example, numbering, keepTold }) => {
    const file = about === '' ? site.file : about
    const problems =
      about === '' ? toldOfBody(text, numbering, site, example) : await toldOfFile(about, `${text}\n`, site, example)
    if (problems.length === 0) throw new Error(`The guide shows a mistake in which nothing is wrong:\n${text}`)
    return toHtml(
      h('div', { className: ['live', 'refused'], id: keepTold(problems) }, [
        ...sample(about === '' ? 'What you write' : `What you write in ${file}`, text),
        ...sample('What you are told', report(problems)),
      ]),
    )
  },
}
