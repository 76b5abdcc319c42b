import type { Element } from 'hast'
import { h } from 'hastscript'
import { z } from 'zod'
import { Name, Text } from '../../model/fields.ts'
import type { Row } from '../../model/table.ts'
import { readColumn, readTable } from './read-table.ts'
import { word } from './word.ts'

/** `<Questions id data text …/>`: an inspection's questions and sub-questions from a table, linked to what was found. */
export const questions = word({
  name: 'Questions',
  encloses: 'nothing',
  place: 'block',
  attributes: z.strictObject({
    id: Name,
    data: Text,
    text: Text,
    number: Text.optional(),
    'part-of': Text.optional(),
    finding: Text.optional(),
  }),
  html: (attributes, _children, context, place) => {
    const table = readTable(attributes.data, context, place)
    if (table === null) return []
    const named = {
      text: attributes.text,
      number: attributes.number,
      'part-of': attributes['part-of'],
      finding: attributes.finding,
    }
    let known = true
    for (const [subject, name] of Object.entries(named)) {
      if (name !== undefined && readColumn(table, name, subject, context, place) === null) known = false
    }
    if (!known) return []
    const printed = (row: Row, column: string | undefined) =>
      column === undefined ? '' : (row.cells[column]?.printed ?? '')
    const list = (rows: readonly Row[], id?: string): Element =>
      h('ol', { className: ['questions'], id }, rows.map(question))
    const question = (row: Row): Element => {
      const number = printed(row, attributes.number)
      const finding = printed(row, attributes.finding)
      const parts = number === '' ? [] : table.rows.filter((part) => printed(part, attributes['part-of']) === number)
      return h('li', [
        number === '' ? null : h('span', { className: ['question-number'] }, number),
        h('span', { className: ['question-text'] }, printed(row, attributes.text)),
        finding === '' ? null : h('a', { href: `#${finding}` }, 'Finding'),
        parts.length === 0 ? null : list(parts),
      ])
    }
    const first = table.rows.filter((row) => printed(row, attributes['part-of']) === '')
    return [list(first, `questions-${attributes.id}`)]
  },
})
