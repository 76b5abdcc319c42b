import type { Drawing } from '../charts/series.ts'
import { standalone } from '../charts/standalone.ts'
import { anchor } from '../format/anchor.ts'
import type { Library, Publication } from '../model/library.ts'
import type { PlacedFigure } from './numbering.ts'

/**
 * One figure cut out of its document's HTML. A figure holds no other, and the serializer is ours, so that its end is the first
 * `</figure>`. Links within the document get the address of its page.
 */
export function figureIn(html: string, id: string, page: string): string {
  const start = html.indexOf(`<figure class="figure" id="${anchor.figure(id)}"`)
  const end = html.indexOf('</figure>', start)
  if (start < 0 || end < 0) throw new Error(`The figure ${id} is not in its document’s HTML.`)
  return html.slice(start, end + '</figure>'.length).replaceAll(' href="#', ` href="${page}#`)
}

/** The wide drawing of a figure as a stand-alone SVG file, with its title, source and licence inside. */
export function svgIn(html: string, { use }: PlacedFigure, publication: Publication, library: Library): string {
  const figure = figureIn(html, use.id, '')
  const start = figure.indexOf('<svg')
  const end = figure.indexOf('</svg>', start) + '</svg>'.length
  const data = use.attributes['data'] ?? ''
  const table = library.tables.get(data.includes('/') ? data : `${publication.slug}/${data}`)
  const source = table?.description.source
  return standalone(figure.slice(start, end), {
    title: use.attributes['title'] ?? publication.title,
    headline: use.attributes['headline'] ?? '',
    legend: legendIn(figure),
    source: source === undefined ? publication.title : `${source.document}, ${source.section}`,
    licence: (publication.licence ?? library.site.licence).name,
  })
}

/** The legend of a figure's HTML, as its chart gave it. */
function legendIn(figure: string): Drawing['legend'] {
  const lines = figure.matchAll(/<li><span class="swatch ([^"]+)"><\/span>([^<]+)<\/li>/g)
  return [...lines].map(([, className = '', text = '']) => ({ className, text: plain(text) }))
}

const plain = (html: string) =>
  html.replace(/&#x([0-9A-F]+);/gi, (_reference, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
