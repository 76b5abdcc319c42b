import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Timings } from '../timed.ts'
import { peakOfChildren } from './peak-of-children.ts'
import { secondsBySort } from './seconds-by-sort.ts'

/** One build as measured from outside and from inside. */
export interface Measured extends Timings {
  /** From the start of the process to its end, in seconds. */
  readonly wall: number
  /** The most memory that a process started by the build held, in bytes: the search engine’s. Undefined where it can’t be read. */
  readonly enginePeak: number | undefined
  /** Seconds within the writing of pages, by what was written. */
  readonly written: Readonly<Record<string, number>>
}

/** Builds the site in `folder` with the build command, in a process of its own. What it printed is the error if it fails. */
export async function measured(root: string, folder: string): Promise<Measured> {
  const timings = join(folder, 'timings.json')
  const out = join(folder, 'dist')
  const args = ['--site', folder, '--out', out, '--as-of', '2026-11-23T12:00:00Z', '--timings', timings]
  const start = performance.now()
  const child = spawn(process.execPath, ['src/cli/start.mjs', 'build', ...args], { cwd: root })
  let printed = ''
  const keep = (chunk: Buffer) => {
    printed += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  let enginePeak: number | undefined
  const watch = setInterval(() => {
    const found = peakOfChildren(child.pid ?? 0)
    if (found !== undefined) enginePeak = Math.max(enginePeak ?? 0, found)
  }, 100)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  const wall = (performance.now() - start) / 1000
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${printed}`)
  const inside = JSON.parse(readFileSync(timings, 'utf8')) as Timings
  return { ...inside, wall, enginePeak, written: secondsBySort(out) }
}
