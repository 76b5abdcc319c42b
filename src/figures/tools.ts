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
export function tools(
  links: FigureLinks | undefined,
  what: 'figure' | 'table',
  closed: readonly Element[] = [],
): Element {
  const table = closed.length === 0 ? [] : [h('details', [h('summary', 'Show the table'), ...closed])]
  return h('div', { className: ['tools'], dataPagefindIgnore: '' }, [
    ...table,
    ...(links === undefined ? [] : waysTo(links, what)),
  ])
}

function waysTo(links: FigureLinks, what: 'figure' | 'table'): readonly (Element | string)[] {
  return [
    h('a', { href: links.csv, download: true }, `Data (CSV, ${size(links.csvBytes)})`),
    ...(what === 'table' || links.svg === undefined
      ? []
      : [' ', h('a', { href: links.svg, download: true }, 'Picture (SVG)')]),
    ' ',
    h('a', { href: links.data }, 'About this data'),
    ' ',
    h('a', { href: links.self }, `Link to this ${what}`),
  ]
}
