import { subjects } from '../derive/subjects.ts'
import { tablesOf } from '../derive/tables-of.ts'
import type { Catalogued } from '../feeds/data-catalogue.ts'
import type { Edition } from '../library.ts'
import { type DownloadFile, tableFiles } from './_table-files.ts'

const known = new WeakMap<Edition, readonly Catalogued[]>()

/** Every table with its files, publications newest first; made once for an edition. */
export function catalogued(edition: Edition): readonly Catalogued[] {
  const made = known.get(edition) ?? catalogueOf(edition)
  known.set(edition, made)
  return made
}

function catalogueOf(edition: Edition): readonly Catalogued[] {
  const { library, url } = edition
  const whole = (path: string) => new URL(path, library.site.url).href
  const file = ({ href, bytes, sha256 }: DownloadFile) => ({ url: whole(href), bytes, sha256 })
  const abouts = subjects(library.publications, library.registers)
  return library.publications.flatMap((publication) => {
    const about = abouts.filter((subject) => subject.publications.includes(publication)).map(({ name }) => name)
    return tablesOf(publication.slug, library.tables).map((table) => {
      const { csv, metadata } = tableFiles(edition, table)
      return {
        table,
        publication,
        page: whole(url.table(table.id)),
        publicationPage: whole(url.publication(publication.kind, publication.slug)),
        csv: file(csv),
        metadata: file(metadata),
        subjects: about,
      }
    })
  })
}
