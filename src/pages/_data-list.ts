import { alphabetical } from '../derive/alphabetical.ts'
import { lastChanged } from '../derive/last-changed.ts'
import { subjects } from '../derive/subjects.ts'
import { tablesOf } from '../derive/tables-of.ts'
import { figureTypes } from '../figures/index.ts'
import { day, earliestDay, year } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import type { Publication } from '../model/library.ts'
import type { Table } from '../model/table.ts'
import type { Named } from '../reader/list/list-index.ts'
import type { TableFacet, TableMarks } from '../reader/table-list/table-terms.ts'
import { line } from './_line.ts'
import { sizeWords } from './_size-words.ts'
import { tableUses } from './_table-uses.ts'

const unshown: Named = ['none', 'In no figure']

/** Every table under its publication, publications newest first, and the filters by which the list of them is narrowed. */
export function dataList(edition: Edition) {
  const { library, url } = edition
  const abouts = subjects(library.publications, library.registers)
  const groups = library.publications.flatMap((publication) => {
    const tables = tablesOf(publication.slug, library.tables)
    if (tables.length === 0) return []
    const about = abouts.filter((subject) => subject.publications.includes(publication))
    const values = { publication, subject: about.map(({ type, id, name }): Named => [`${type}-${id}`, name]) }
    const entries = tables.map((table) => entryOf(edition, table, values))
    return [{ publication: line(publication, url), count: plural(tables.length, 'table', 'tables'), entries }]
  })
  const entries = groups.flatMap((group) => group.entries)
  return {
    count: entries.length,
    groups,
    filters: [
      filter('publication', 'Publication', entries),
      filter('subject', 'Subject of the publication', entries).sorted(),
      filter('year', 'Year of the publication', entries),
      filter('shown', 'How it is shown', entries).sorted(),
    ].flatMap(({ head, options }) => (options.length === 0 ? [] : [{ head, options }])),
  }
}

type Entry = ReturnType<typeof entryOf>

function entryOf(
  edition: Edition,
  table: Table,
  { publication, subject }: { publication: Publication; subject: readonly Named[] },
) {
  const { id, description, rows } = table
  const { url } = edition
  const uses = tableUses(edition).get(id) ?? []
  const words = figureTypes.filter(({ word }) => uses.some((use) => use.word === word))
  const shown = words.map((type): Named => [type.word, type.family === 'table' ? 'Table' : type.kind])
  const updated = lastChanged(publication)
  const values: Readonly<Record<TableFacet, readonly Named[]>> = {
    publication: [[publication.slug, publication.title]],
    subject,
    year: publication.published === '' ? [] : [[year(publication.published), year(publication.published)]],
    shown: shown.length === 0 ? [unshown] : shown,
  }
  const marks: TableMarks = {
    publication: named(values.publication),
    subject: named(values.subject),
    year: named(values.year),
    shown: named(values.shown),
    updated: updated === '' ? '' : earliestDay(updated),
    rows: String(rows.length),
  }
  return {
    values,
    marks,
    title: description.title,
    href: url.table(id),
    headline: description.headline,
    publication: { title: publication.title, href: url.publication(publication.kind, publication.slug) },
    size: sizeWords(table),
    updated: updated === '' ? undefined : day(updated),
    shown: shown.map(([, words]) => words.toLowerCase()).join(', '),
    columns: description.columns.filter((column) => column.shown).map(({ title }) => title),
  }
}

const named = (values: readonly Named[]) => values.map(([value]) => value).join(' ')

/** The filters of one facet: the values that occur, in the order in which they do, with how many tables have each. */
function filter(name: TableFacet, head: string, entries: readonly Entry[]) {
  const counts = new Map<string, { name: string; value: string; words: string; count: number }>()
  for (const [value, words] of entries.flatMap((entry) => entry.values[name])) {
    const known = counts.get(value) ?? { name, value, words, count: 0 }
    counts.set(value, { ...known, count: known.count + 1 })
  }
  const options = [...counts.values()]
  return {
    head,
    options,
    sorted: () => ({ head, options: options.toSorted((a, b) => alphabetical(a.words, b.words)) }),
  }
}
