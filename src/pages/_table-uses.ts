import { anchor } from '../format/anchor.ts'
import type { Edition } from '../library.ts'
import type { Publication } from '../model/library.ts'
import { documentsOf } from '../prose/document.ts'
import { pngWords } from '../prose/png-links.ts'

/** A place where a publication shows a table, as a chart or as a table. */
export interface TableUse {
  readonly title: string
  readonly href: string
  readonly publication: string
  /** The word by which it is shown, such as `Bars`. */
  readonly word: string
  /** The picture as a file that can be scaled (SVG), and as one of pixels where the build draws it; a table shown as such has none. */
  readonly picture?: { readonly svg: string; readonly png?: { readonly href: string; readonly words: string } }
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

function usesIn(edition: Edition, publication: Publication) {
  const { library, outline, url } = edition
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
          ...(family === 'figure' && { picture: pictureOf(edition, publication, id) }),
        }
      }
    return [...figures.map(use('figure')), ...tables.map(use('table'))]
  })
}

function pictureOf(
  { figurePng, url }: Edition,
  publication: Publication,
  id: string,
): NonNullable<TableUse['picture']> {
  const { kind, slug } = publication
  const png = figurePng(publication, id)
  const svg = url.figureSvg(kind, slug, id)
  return png === undefined ? { svg } : { svg, png: { href: url.figurePng(kind, slug, id), words: pngWords(png) } }
}
