import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { allowed, type Schema } from '../../load/schema.ts'
import { Text } from '../../model/fields.ts'
import { type Field, fields } from '../fields.ts'

/**
 * A table of fields made from their schema: each with whether it is needed, what it means and what may stand there.
 *
 * @param meaning what a field means, by its name; undefined where nobody has said
 */
export function fieldListing(caption: string, schema: Schema, meaning: (name: string) => string | undefined): string {
  const row = ({ name, needed, allowed: words }: Field) =>
    h('tr', [
      h('th', { scope: 'row' }, [
        h('code', name),
        ...(needed ? [' ', h('span', { className: ['needed'] }, 'needed')] : []),
      ]),
      h('td', [meaning(name) ?? '', ...said(words)]),
    ])
  return toHtml(
    h('div', { className: ['listing'] }, [
      h('table', [
        h('caption', caption),
        h('thead', [h('tr', [h('th', { scope: 'col' }, 'Name'), h('th', { scope: 'col' }, 'What it is')])]),
        h('tbody', fields(schema).map(row)),
      ]),
    ]),
  )
}

/** What may stand there; of a field that takes any text, nothing. */
function said(words: string): readonly (Element | string)[] {
  if (words === allowed(Text)) return []
  const short = words.replace(allowed(Text), 'a text')
  return [' ', h('span', { className: ['allowed'] }, `It must be ${short}.`)]
}
