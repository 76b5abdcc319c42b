import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { number, size } from '../../format/number.ts'
import { type Indexing, indexSite } from '../../search/index-site.ts'
import { watchFamily } from './family-watch.ts'
import { firstQuery } from './first-query.ts'
import { searchPage, writeSearchPages } from './write-search-pages.ts'

/** One making of an index. */
interface Made {
  readonly name: string
  readonly seconds: number
  /** The most memory that the engine and the processes that make shards held together, in bytes. */
  readonly memory: number | undefined
  readonly shards: { readonly all: number; readonly made: number }
}

const questions = ['zyzzyva', 'harbour', 'staff leadership', 'inspection of safeguarding records', 'conder']

/** How long the search index of so many made-up pages takes, at once and in shards, and what its reader loads. */
export async function searchBench(count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-bench-'))
  const cache = `${folder}-cache`
  try {
    writeSearchPages(folder, count)
    const made = (name: string, indexing: Partial<Indexing>) =>
      measured(name, { folder, language: 'en-GB', ...indexing })
    const one = await made('At once', { oneShard: count })
    const cold = await made('In shards', { cache })
    const warm = await made('Nothing changed', { cache })
    for (const name of readdirSync(cache)) if (name.endsWith('.linked')) rmSync(join(cache, name))
    const linked = await made('Linked anew', { cache })
    edit(folder, Math.floor(count / 2))
    const changed = await made('One page changed', { cache })
    const { start, questions: asked } = await firstQuery(join(folder, 'pagefind'), questions)
    return [
      '',
      `${number(String(count))} pages`.padEnd(24) + head.map((cell) => cell.padStart(16)).join(''),
      ...[one, cold, warm, linked, changed].map((made) => line(made, one)),
      '',
      `Loaded when the search is first used: ${start.requests} files, ${size(start.bytes)}`,
      ...asked.map(
        ({ question, results, requests, bytes }) =>
          `then for “${question}” (${number(String(results))} results): ${requests} files, ${size(bytes)}; ` +
          `in all ${start.requests + requests} files, ${size(start.bytes + bytes)}`,
      ),
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(cache, { recursive: true, force: true })
  }
}

const head = ['seconds', 'ratio', 'memory', 'shards', 'made']

function line({ name, seconds, memory, shards }: Made, one: Made): string {
  const cells = [
    seconds.toFixed(2),
    (seconds / one.seconds).toFixed(2),
    memory === undefined ? '–' : size(memory),
    String(shards.all),
    String(shards.made),
  ]
  return `  ${name}`.padEnd(24) + cells.map((cell) => cell.padStart(16)).join('')
}

async function measured(name: string, indexing: Indexing): Promise<Made> {
  const watch = watchFamily()
  const start = performance.now()
  try {
    const { shards, fault } = await indexSite(indexing)
    if (fault !== undefined) throw new Error(`The shards were not linked, because ${fault}.`)
    return { name, seconds: (performance.now() - start) / 1000, memory: watch.most(), shards }
  } finally {
    watch.end()
  }
}

/** Adds a sentence to one page. */
function edit(folder: string, place: number): void {
  const file = join(folder, searchPage(place).path)
  writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', '</h1><p>Fog was seen off the quay.</p>'))
}
