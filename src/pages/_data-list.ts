import { tablesOf } from '../derive/tables-of.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import { line } from './_line.ts'

/** Every table under its publication, publications newest first. */
export function dataList({ library, url }: Edition) {
  return library.publications.flatMap((publication) => {
    const tables = tablesOf(publication.slug, library.tables).map(({ id, description, rows }) => ({
      title: description.title,
      href: url.table(id),
      detail: plural(rows.length, 'row', 'rows'),
    }))
    return tables.length === 0 ? [] : [{ publication: line(publication, url), tables }]
  })
}
