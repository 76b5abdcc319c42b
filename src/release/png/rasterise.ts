import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type Raster, rasteriserCode } from './rasteriser.ts'
import { typefaces } from './typefaces.ts'
import type { Tools } from './worker.ts'

/** Starting a thread takes about as long as drawing so many pictures. */
const worthAThread = 4

/**
 * Draws SVG texts as PNG on several threads, and gives each to `keep` as soon as it is drawn. Texts are taken from `svgs` only
 * when a thread is free, so that however many there are, no more are in memory than threads.
 *
 * @param count how many there are at most
 * @param threads how many threads may work at once
 */
export async function rasterise<Key>(
  svgs: Iterator<readonly [Key, string]>,
  keep: (key: Key, raster: Raster) => void,
  count: number,
  threads: number,
): Promise<void> {
  const workerData: Tools = { code: await rasteriserCode(), fonts: typefaces() }
  const workers = Array.from(
    { length: Math.min(threads, Math.ceil(count / worthAThread)) },
    () => new Worker(new URL('./worker.ts', import.meta.url), { workerData }),
  )
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let next = svgs.next(); next.done !== true; next = svgs.next()) {
          const [key, svg] = next.value
          keep(key, await drawn(svg, worker))
        }
      }),
    )
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

async function drawn(svg: string, worker: Worker): Promise<Raster> {
  worker.postMessage(svg)
  try {
    const [raster] = (await once(worker, 'message')) as [Raster]
    return raster
  } catch (cause) {
    throw new Error(`This picture could not be drawn as PNG: ${svg.slice(0, 1000)}`, { cause })
  }
}
