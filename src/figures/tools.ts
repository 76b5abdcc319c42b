import type { Element } from 'hast'
import { h } from 'hastscript'
import { size } from '../format/number.ts'

/** Where a figure's downloads and its own place are. */
export interface FigureLinks {
  readonly csv: string
  /** How large the CSV is. */
  readonly csvBytes: number
  /** A table has none. */
  readonly svg?: string | undefined
  /** The table's own page. */
  readonly data: string
  /** The figure itself: `#figure-hours`. */
  readonly self: string
}

/** What can be done with a figure: see its table (where it is not one), download it, read about it, link to it. */
export function tools(links: FigureLinks, what: 'figure' | 'table', closed: readonly Element[] = []): Element {
  return h('div', { className: ['tools'], dataPagefindIgnore: '' }, [
    ...(closed.length === 0 ? [] : [h('details', [h('summary', 'Show the table'), ...closed])]),
    h('a', { href: links.csv, download: true }, `Data (CSV, ${size(links.csvBytes)})`),
    ...(what === 'table' || links.svg === undefined
      ? []
      : [' ', h('a', { href: links.svg, download: true }, 'Picture (SVG)')]),
    ' ',
    h('a', { href: links.data }, 'About this data'),
    ' ',
    h('a', { href: links.self }, `Link to this ${what}`),
  ])
}
