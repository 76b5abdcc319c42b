import { anchor } from '../format/anchor.ts'
import type { Edition } from '../library.ts'
import type { Publication } from '../model/library.ts'
import { documentsOf } from '../prose/document.ts'

/** A place where a publication shows a table, as a chart or as a table. */
export interface TableUse {
  readonly title: string
  readonly href: string
  readonly publication: string
  /** The word by which it is shown, such as `Bars`. */
  readonly word: string
  /** The picture as a file; a table shown as such has none. */
  readonly picture?: string
}

type Uses = ReadonlyMap<string, readonly TableUse[]>
const known = new WeakMap<Edition, Uses>()

/** Where each table (`publication/table`) is shown, in the order of publications; made once for an edition. */
export function tableUses(edition: Edition): Uses {
  const found = known.get(edition)
  if (found !== undefined) return found
  const all = edition.library.publications.flatMap((publication) => usesIn(edition, publication))
  const uses = Map.groupBy(all, ({ table }) => table)
  known.set(edition, uses)
  return uses
}

function usesIn({ library, outline, url }: Edition, publication: Publication) {
  const { kind, slug, title } = publication
  return documentsOf(publication).flatMap(({ chapter }) => {
    const { figures, tables } = outline(publication, chapter)
    const page = url.document(kind, slug, chapter)
    const use =
      (family: 'figure' | 'table') =>
      ({ id, attributes, word: by }: (typeof figures)[number]) => {
        const data = attributes['data'] ?? ''
        const table = data.includes('/') ? data : `${slug}/${data}`
        const heading = attributes['title'] ?? library.tables.get(table)?.description.title ?? id
        const word = family === 'figure' ? 'Figure' : 'Table'
        return {
          table,
          title: `${word}: ${heading}`,
          href: `${page}#${anchor[family](id)}`,
          publication: title,
          word: by,
          ...(family === 'figure' && { picture: url.figureSvg(kind, slug, id) }),
        }
      }
    return [...figures.map(use('figure')), ...tables.map(use('table'))]
  })
}
