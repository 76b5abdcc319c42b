import { parentPort, workerData } from 'node:worker_threads'
import { rasteriser } from './rasteriser.ts'

/** What each thread is given when it begins. */
export interface Tools {
  readonly code: WebAssembly.Module
  readonly fonts: readonly Uint8Array[]
}

const { code, fonts } = workerData as Tools
const draw = await rasteriser(code, fonts)

parentPort?.on('message', (svg: string) => {
  const raster = draw(svg)
  parentPort?.postMessage(raster, [raster.png.buffer as ArrayBuffer])
})
