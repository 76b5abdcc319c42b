import { existsSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The folders beside the public one in which a build is made and the old site waits to be removed. */
export function besides(out: string) {
  const beside = (suffix: string) => join(dirname(out), `.${basename(out)}.${suffix}`)
  return { stage: beside('stage'), old: beside('old'), lock: beside('lock') }
}

/**
 * Puts a staged site in the public folder's place. Both steps are renames within one folder; if the machine stops between them, the
 * next build finds the old site and puts it back first.
 */
export function swap(out: string): void {
  const { stage, old } = besides(out)
  rmSync(old, { recursive: true, force: true })
  if (existsSync(out)) renameSync(out, old)
  renameSync(stage, out)
  rmSync(old, { recursive: true, force: true })
}

/** Puts back a public folder that a stopped swap left aside, and clears an abandoned stage. */
export function recover(out: string): void {
  const { stage, old } = besides(out)
  if (!existsSync(out) && existsSync(old)) renameSync(old, out)
  rmSync(stage, { recursive: true, force: true })
  rmSync(old, { recursive: true, force: true })
}
