import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Table } from '../model/table.ts'
import { noteId } from './note-links.ts'
import { type LetteredNote, noteMarks } from './note-marks.ts'
import { type Choice, selection } from './selection.ts'

/**
 * The notes under a table or figure `id`: `more` (such as an author's own), then those to the whole table, then those that marks
 * in the table link to. None is said twice: one with a letter keeps its letter. Null where there is none.
 */
export function tableNotes(
  table: Table,
  options: Choice & { readonly id: string },
  more: readonly string[] = [],
): Element | null {
  const { notes } = noteMarks(table, selection(table, options))
  const lettered = notes.flatMap(({ letter, text }) => (letter === null ? [] : [text]))
  const before = [...new Set(more)].filter((text) => !lettered.includes(text))
  const own = notes.filter(({ letter, text }) => letter !== null || !before.includes(text))
  const [first, ...others] = [...before.map((text) => ({ letter: null, text })), ...own]
  if (first === undefined) return null
  if (others.length === 0) return h('p', { className: ['notes'], ...idOf(options.id, first) }, content(first))
  const lines = [first, ...others].map((note) => h('li', idOf(options.id, note), content(note)))
  return h('ul', { className: ['notes'] }, lines)
}

const idOf = (id: string, { letter }: LetteredNote) => (letter === null ? {} : { id: noteId(id, letter) })
const content = ({ letter, text }: LetteredNote) => (letter === null ? [text] : [h('sup', letter), ' ', text])
