import type { Drawing } from '../charts/series.ts'
import { type Imprint, standalone } from '../charts/standalone.ts'
import { sourceWords } from '../figures/source-line.ts'
import { anchor } from '../format/anchor.ts'
import type { Library, Publication } from '../model/library.ts'
import type { PlacedFigure } from './numbering.ts'

export type { Imprint } from '../charts/standalone.ts'

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
export function svgIn(html: string, placed: PlacedFigure, imprint: Imprint): string {
  const figure = figureIn(html, placed.use.id, '')
  const start = figure.indexOf('<svg')
  const end = figure.indexOf('</svg>', start) + '</svg>'.length
  return standalone(figure.slice(start, end), {
    ...imprint,
    legend: legendIn(figure),
    symbols: plain(/<p class="symbols">([^<]*)<\/p>/.exec(figure)?.[1] ?? ''),
  })
}

/** What a figure says of itself when it travels alone: as on its page, with its source and the licence of its publication. */
export function imprintOf({ use }: PlacedFigure, publication: Publication, library: Library): Imprint {
  const data = use.attributes['data'] ?? ''
  const description = library.tables.get(data.includes('/') ? data : `${publication.slug}/${data}`)?.description
  const headline = use.attributes['headline'] ?? description?.headline
  return {
    title: use.attributes['title'] ?? description?.title ?? publication.title,
    ...(headline !== undefined && { headline }),
    source: description === undefined ? publication.title : sourceWords(description.source),
    licence: (publication.licence ?? library.site.licence).name,
  }
}

/** The legend of a figure's HTML, as its chart gave it. */
function legendIn(figure: string): Drawing['legend'] {
  const lines = figure.matchAll(/<li><span class="swatch ([^"]+)"><\/span>([^<]+)<\/li>/g)
  return [...lines].map(([, className = '', text = '']) => ({ className, text: plain(text) }))
}

const plain = (html: string) =>
  html.replace(/&#x([0-9A-F]+);/gi, (_reference, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
