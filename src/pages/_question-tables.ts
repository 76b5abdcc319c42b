import { byName } from '../derive/by-name.ts'
import type { Edition } from '../library.ts'
import type { Table } from '../model/table.ts'

/** The questions of one table, with the ways to it and to its publication. */
export interface QuestionTable {
  readonly title: string
  readonly href: string
  readonly publication: { readonly title: string; readonly href: string }
  /** The questions that are part of no other. */
  readonly questions: readonly { readonly number: string; readonly text: string }[]
  /** How many questions there are below these. */
  readonly below: number
}

/**
 * The tables that hold questions, by whose they are: a table that names a programme holds those that the programme asks wherever it
 * goes; another holds those of the inspections of which its publication tells.
 */
export function questionTables({ library, url }: Edition) {
  const all = [...library.tables.values()].filter(({ description }) => description.questions !== undefined)
  const told = (tables: readonly Table[]) => tables.map((table) => questionTable(table))
  const byProgramme = Map.groupBy(all, ({ description }) => description.questions?.programme)
  const byPublication = Map.groupBy(byProgramme.get(undefined) ?? [], ({ publication }) => publication)
  return {
    ofProgramme: (id: string) => told(byProgramme.get(id) ?? []),
    ofPublication: (slug: string) => told(byPublication.get(slug) ?? []),
  }

  function questionTable({ id, publication: slug, description, rows }: Table): QuestionTable {
    const { column = '', number = '', part_of = '' } = description.questions ?? {}
    const publication = byName(library.publications).get(slug)
    const printed = (name: string) => (row: Table['rows'][number]) => row.cells[name]?.printed ?? ''
    const first = rows.filter((row) => printed(part_of)(row) === '')
    return {
      title: description.title,
      href: url.table(id),
      publication: {
        title: publication?.title ?? slug,
        href: publication === undefined ? url.home() : url.publication(publication.kind, slug),
      },
      questions: first.map((row) => ({ number: printed(number)(row), text: printed(column)(row) })),
      below: rows.length - first.length,
    }
  }
}
