import { gzipSync } from 'node:zlib'

/** Bytes as they are and as they travel. */
export interface Weight {
  readonly raw: number
  readonly gzip: number
}

export const weight = (text: string): Weight => ({
  raw: Buffer.byteLength(text),
  gzip: gzipSync(text, { level: 9 }).length,
})

/** What a built page weighs, with its figures and without, and what its drawings alone weigh. */
export interface PageWeight {
  readonly charts: number
  readonly page: Weight
  /** What the page would save if its figures, with their tables and all, were not there. */
  readonly byFigures: Weight
  /** What it would save if only the drawings were not there. */
  readonly byDrawings: Weight
}

/** The weights of a page of a built site, of whose `<figure>`s only those with a chart are counted. */
export function pageWeight(html: string): PageWeight {
  const charts = [...html.matchAll(/<figure class="figure" .*?<\/figure>/gs)].filter(([figure]) =>
    figure.includes('<svg'),
  )
  const page = weight(html)
  const without = (pattern: RegExp) => {
    const rest = weight(html.replace(pattern, (found) => (found.includes('<svg') ? '' : found)))
    return { raw: page.raw - rest.raw, gzip: page.gzip - rest.gzip }
  }
  return {
    charts: charts.length,
    page,
    byFigures: without(/<figure class="figure" .*?<\/figure>/gs),
    byDrawings: without(/<svg\b.*?<\/svg>/gs),
  }
}
