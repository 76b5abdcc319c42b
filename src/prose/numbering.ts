import type { Publication } from '../model/library.ts'
import type { FigureUse, Outline } from '../model/outline.ts'
import { documentsOf } from './document.ts'

/** A figure or table in its publication: what the author wrote, its number, and the chapter that it stands in. */
export interface PlacedFigure {
  readonly use: FigureUse
  readonly number: number
  readonly chapter: string | undefined
}

/** A publication's figures and tables, numbered from 1 in reading order, each family on its own. */
export function numbering(
  publication: Publication,
  outline: (id: string) => Outline,
): { readonly figures: readonly PlacedFigure[]; readonly tables: readonly PlacedFigure[] } {
  const figures: PlacedFigure[] = []
  const tables: PlacedFigure[] = []
  for (const { id, chapter } of documentsOf(publication)) {
    for (const use of outline(id).figures) figures.push({ use, number: figures.length + 1, chapter })
    for (const use of outline(id).tables) tables.push({ use, number: tables.length + 1, chapter })
  }
  return { figures, tables }
}

/**
 * The anchors of headings that more than one document of the publication has. In a chapter such a heading carries the chapter's
 * slug, because the page for printing joins all of them.
 */
export function repeatedAnchors(publication: Publication, outline: (id: string) => Outline): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { id } of documentsOf(publication)) {
    for (const { anchor } of outline(id).headings) {
      if (seen.has(anchor)) repeated.add(anchor)
      seen.add(anchor)
    }
  }
  return repeated
}
