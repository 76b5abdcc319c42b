import type { Urls } from '../format/url.ts'

/** Where links of examples lead that would leave the example’s one page of explanations: a path below its address, and an anchor. */
const places: readonly (readonly [path: RegExp, anchor: string])[] = [
  [/^data\/[a-z0-9-]+\/([a-z0-9-]+)\/$/, '$1'],
  [/^glossary\/.*$/, 'glossary'],
  [/^recommendations\/.*$/, 'recommendations'],
  [/^(?:bodies|themes)\/.*$/, 'registers'],
  [/^(?:reports|bulletins)\/[^/]+\/$/, 'publications'],
]

/**
 * An example’s HTML with its links settled: those to its own report stay on the page, those to pages that the example site would
 * have lead to where the guide shows what they are made from. Files (CSV, SVG) are there and keep their addresses.
 *
 * @param example the addresses of the example site
 * @param explained the address of the page that shows its files
 */
export function settled(html: string, report: string, example: Urls, explained: string): string {
  return html.replace(/ href="([^"]*)"/g, (link, address: string) => {
    if (!address.startsWith(example.base)) return link
    const path = address.slice(example.base.length)
    const own = new RegExp(`^reports/${report}/(?:[a-z0-9-]+/)?#(.*)$`).exec(path)
    if (own !== null) return ` href="#${own[1]}"`
    if (/\.(csv|svg)$/.test(path)) return link
    const place = places.find(([pattern]) => pattern.test(path))
    if (place === undefined) throw new Error(`No one knows where the guide’s link ${address} leads.`)
    return ` href="${explained}#${path.replace(...place)}"`
  })
}
