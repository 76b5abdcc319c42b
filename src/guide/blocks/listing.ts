import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

/** A cell: words, words as an author types them, or several lines of words. */
export type ListingCell = string | { readonly typed: string } | { readonly lines: readonly string[] }

/** A table of the guide, made from what the program itself goes by; its first column heads the rows. */
export function listing(caption: string, head: readonly string[], rows: readonly (readonly ListingCell[])[]): string {
  const content = (cell: ListingCell) => {
    if (typeof cell === 'string') return cell
    return 'typed' in cell
      ? h('code', cell.typed)
      : cell.lines.map((line) => h('span', { className: ['listing-line'] }, line))
  }
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
