import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

/** A cell: words, or words as an author types them. */
export type ListingCell = string | { readonly typed: string }

/** A table of the guide, made from what the program itself goes by; its first column heads the rows. */
export function listing(caption: string, head: readonly string[], rows: readonly (readonly ListingCell[])[]): string {
  const content = (cell: ListingCell) => (typeof cell === 'string' ? cell : h('code', cell.typed))
  return toHtml(
    h('div', { className: ['listing'] }, [
      h('table', [
        h('caption', caption),
        h('thead', [
          h(
            'tr',
            head.map((title) => h('th', { scope: 'col' }, title)),
          ),
        ]),
        h(
          'tbody',
          rows.map(([first = '', ...rest]) =>
            h('tr', [h('th', { scope: 'row' }, content(first)), ...rest.map((cell) => h('td', content(cell)))]),
          ),
        ),
      ]),
    ]),
  )
}
