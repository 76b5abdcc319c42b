import type { Edition } from '../library.ts'
import { digest } from '../prose/digest.ts'
import { withPngLinks } from '../prose/png-links.ts'
import { drawPictures } from '../release/png/draw-pictures.ts'
import type { Progress } from './progress.ts'

/** How many characters a complaint names. */
const most = 8

/** The edition with every figure drawn as a PNG file in `folder`, and linked to. Figures that can't be drawn are named on standard error. */
export async function withPictures(edition: Edition, folder: string, progress: Progress): Promise<Edition> {
  const { pngs, undrawn } = await drawPictures(edition, folder, (done, all) =>
    progress.at('Drawing pictures', done, all),
  )
  progress.end()
  for (const { publication, figure, lacking } of undrawn) {
    const characters = lacking.slice(0, most).map((character) => `“${character}”`)
    const more = lacking.length > most ? [`${lacking.length - most} more`] : []
    console.error(
      `${publication.kind}/${publication.slug}: figure ${figure} has no PNG file, because the typeface of pictures lacks ${[...characters, ...more].join(', ')}. Its SVG file has the text.`,
    )
  }
  const { html, wholeHtml, figureHtml, url } = edition
  const linked = (text: string) => withPngLinks(text, (svg) => pngs.get(svg))
  const sizes = [...pngs].map(([address, { width, height, bytes }]) => [address, width, height, bytes])
  return {
    ...edition,
    html: (publication, chapter) => linked(html(publication, chapter)),
    wholeHtml: (publication) => linked(wholeHtml(publication)),
    figureHtml: (publication, id) => linked(figureHtml(publication, id)),
    figurePng: (publication, id) => pngs.get(url.figureSvg(publication.kind, publication.slug, id)),
    // An ordinary build after this one must not take these pages from Astro's cache.
    digest: (publication, chapter) => digest([edition.digest(publication, chapter), sizes]),
  }
}
