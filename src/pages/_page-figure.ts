import { toHtml } from 'hast-util-to-html'
import type { AreaTile } from '../derive/area-tiles.ts'
import type { Attributes } from '../figures/attributes.ts'
import { figure } from '../figures/figure.ts'
import { figureTypes } from '../figures/index.ts'
import type { Table } from '../model/table.ts'

/** A figure of a page that is no publication, before it is drawn: plain values, so that their digest stands for it. */
export interface PageFigure {
  /** The word by which authors place such a figure: `DotRange`. */
  readonly word: string
  readonly attributes: Attributes & Readonly<Record<string, string | undefined>>
  readonly table: Table
}

/** The finished figure: title, headline, chart, description, source, notes and its table, without number and downloads. */
export function drawnFigure({ word, attributes, table }: PageFigure, tiles: readonly AreaTile[] = []): string {
  const type = figureTypes.find((each) => each.word === word)
  if (type === undefined) throw new Error(`No figure is called ${word}.`)
  // Charts are finished text, which stands in the tree as it is.
  return toHtml(figure({ type, attributes, table, tiles }), { allowDangerousHtml: true })
}
