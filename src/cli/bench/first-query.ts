import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

/** What a reader's browser loads for a question: how many files, and how many bytes as they travel. */
export interface Loaded {
  readonly requests: number
  readonly bytes: number
}

/** What is loaded of an index: to start the engine, then for each question asked of it alone with its first ten results. */
export interface FirstQuery {
  readonly start: Loaded
  readonly questions: readonly (Loaded & { readonly question: string; readonly results: number })[]
}

interface Engine {
  readonly init: () => Promise<void>
  readonly destroy: () => Promise<void>
  readonly search: (
    question: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<unknown> }[] }>
}

/** How many results the search page shows at first. */
const shown = 10

/**
 * Asks an index questions with its own engine, each as the first. Scripts count as a host compresses them; the other files are
 * compressed already. All scripts of the index are counted, whether they do something here or not.
 */
export async function firstQuery(index: string, questions: readonly string[]): Promise<FirstQuery> {
  const scripts = readdirSync(index).filter((name) => name.endsWith('.js'))
  const script = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(index, name)), { level: 9 }).length, 0)
  let loaded: Loaded = { requests: 0, bytes: 0 }
  const before = globalThis.fetch
  globalThis.fetch = async (address) => {
    const content = readFileSync(fileURLToPath(String(address).replace(/\?.*/, '')))
    loaded = { requests: loaded.requests + 1, bytes: loaded.bytes + content.length }
    return new Response(content)
  }
  try {
    const engine = (await import(pathToFileURL(join(index, 'pagefind.js')).href)) as Engine
    const begin = async () => {
      loaded = { requests: scripts.length, bytes: script }
      await engine.destroy()
      await engine.init()
      // A question without words waits until the engine is there, and loads no words.
      await engine.search('')
      return loaded
    }
    const asked: FirstQuery['questions'][number][] = []
    let start = loaded
    for (const question of questions) {
      start = await begin()
      const { results } = await engine.search(question)
      await Promise.all(results.slice(0, shown).map(({ data }) => data()))
      const { requests, bytes } = loaded
      asked.push({
        question,
        results: results.length,
        requests: requests - start.requests,
        bytes: bytes - start.bytes,
      })
    }
    return { start, questions: asked }
  } finally {
    globalThis.fetch = before
  }
}
