import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll } from 'vitest'
import { asOf } from './build-sites.ts'
import { root } from './sources.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new empty folder that is gone after the file's tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-'))
  made.push(folder)
  return folder
}

/** A copy of the invented inspectorate's site, without its cache, in a new folder that is gone after the file's tests. */
export function siteCopy(): string {
  const site = join(temporaryFolder(), 'site')
  cpSync(join(root, 'tests/site'), site, {
    recursive: true,
    filter: (path) => !['.cache', 'dist'].includes(basename(path)),
  })
  return site
}

/** Replaces a text that stands once in a file of a site. */
export function edit(site: string, file: string, from: string, to: string): void {
  const path = join(site, file)
  const text = readFileSync(path, 'utf8')
  if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand once in ${file}.`)
  writeFileSync(
    path,
    text.replace(from, () => to),
  )
}

/** The environment without what the tests' own runner puts in: Astro serves no page where it believes that it is tested. */
function editorsEnvironment(): NodeJS.ProcessEnv {
  const own = /^(VITEST|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)))
}

/** How a command of the project ended, and what it said. */
export interface Ended {
  readonly code: number | null
  readonly printed: string
  readonly complained: string
}

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Told of the process and of all that it has printed and complained so far, whenever it says something. */
  readonly onOutput?: (child: ChildProcess, said: string) => void
}

/** Runs a command as its npm script does, for the tests' instant unless the arguments name another. */
export function run(command: string, args: readonly string[], { env, onOutput }: CommandOptions = {}): Promise<Ended> {
  const instant = args.includes('--as-of') || command === 'dev' ? [] : ['--as-of', asOf]
  const child = spawn(process.execPath, ['src/cli/start.mjs', command, ...instant, ...args], {
    cwd: root,
    env: { ...editorsEnvironment(), ...env },
  })
  let printed = ''
  let complained = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
    onOutput?.(child, printed + complained)
  })
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk.toString()
    onOutput?.(child, printed + complained)
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, printed, complained })))
}
