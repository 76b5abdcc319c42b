import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { runs } from './runs.ts'

/** Thrown where another build is at work on the same public folder. */
export class Locked extends Error {
  readonly pid: number

  constructor(pid: number) {
    super(`Another build (process ${pid}) is at work on this folder.`)
    this.name = 'Locked'
    this.pid = pid
  }
}

/**
 * Takes the lock file, or throws `Locked`. A lock whose process no longer runs is stale and is taken over. Its folder is
 * made where there is none.
 *
 * @returns a function that gives the lock back
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true })
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = openSync(file, 'wx')
      writeSync(handle, String(process.pid))
      closeSync(handle)
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 2) throw error
      const pid = Number(readFileSync(file, 'utf8'))
      if (pid !== process.pid && runs(pid)) throw new Locked(pid)
      rmSync(file, { force: true })
    }
  }
}
