import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built example site, and the built site of the invented inspectorate. */
    sites: { readonly example: string; readonly fixture: string }
  }
}

/** The instant for which the tests build: what is under embargo in the fixture is so until after it. */
export const asOf = '2026-11-23T12:00:00Z'

let built: Promise<{ example: string; fixture: string }> | undefined
let folder: string | undefined

/** Builds both sites once for all projects, with the command that authors use. */
export async function setup(project: TestProject): Promise<() => void> {
  const root = project.config.root
  built ??= buildBoth(root)
  project.provide('sites', await built)
  return () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    folder = undefined
  }
}

async function buildBoth(root: string): Promise<{ example: string; fixture: string }> {
  folder = mkdtempSync(join(tmpdir(), 'scrutineer-'))
  const example = join(folder, 'example')
  const fixture = join(folder, 'fixture')
  await build(root, ['--out', example])
  await build(root, ['--site', join(root, 'tests/site'), '--out', fixture])
  return { example, fixture }
}

/** Runs the build command; what it printed is the error where it does not end well. */
export function build(root: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli/start.mjs', 'build', '--as-of', asOf, ...args], { cwd: root })
    let printed = ''
    const keep = (chunk: Buffer) => {
      printed += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`build ${args.join(' ')} ended with ${code}:\n${printed}`)),
    )
  })
}
