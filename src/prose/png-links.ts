import { size } from '../format/number.ts'

/** A figure's picture as a PNG file, which a release build draws after the pages' texts are finished. */
export interface Png {
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly read: () => Uint8Array<ArrayBuffer>
}

/**
 * A document's HTML with a link to each figure's PNG file behind the one to its SVG file. Only the finished drawing tells how
 * large its picture is, so that the link can't be written with the rest.
 *
 * @param png the PNG by the address of the SVG, `/reports/pilots-2019/figure-hours.svg`; undefined where there is none
 */
export function withPngLinks(html: string, png: (svg: string) => Png | undefined): string {
  return html.replace(/<a href="([^"]*\/figure-[^"/]*)\.svg" download>[^<]*<\/a>/g, (link, address: string) => {
    const drawn = png(`${address}.svg`)
    if (drawn === undefined) return link
    return `${link} <a href="${address}.png" download>Picture (${pngWords(drawn)})</a>`
  })
}

/** “PNG, 1408 × 900 pixels, 48 KB”. */
export function pngWords({ width, height, bytes }: Png): string {
  return `PNG, ${width} × ${height} pixels, ${size(bytes)}`
}
