import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { family } from './typefaces.ts'

/** A picture as a PNG file, with its size in pixels. */
export interface Raster {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

/** From user units to pixels: letters stay sharp on fine screens and in print. */
const zoom = 2

/** The rasteriser's machine code, to be compiled once for all threads. It is WebAssembly, so that every machine draws the same bytes. */
export const rasteriserCode = (): Promise<WebAssembly.Module> =>
  WebAssembly.compile(
    new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))),
  )

/** A function that draws a stand-alone SVG at twice its size. It sees no font but those that it is given. */
export async function rasteriser(
  code: WebAssembly.Module,
  fonts: readonly Uint8Array[],
): Promise<(svg: string) => Raster> {
  await initWasm(code)
  const options = {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontBuffers: [...fonts], defaultFontFamily: family, sansSerifFamily: family },
  } as const
  return (svg) => {
    const drawing = new Resvg(svg, options)
    const image = drawing.render()
    const raster = { png: image.asPng(), width: image.width, height: image.height }
    // What the engine holds is not seen by the collector of garbage.
    image.free()
    drawing.free()
    return raster
  }
}
