import type { Progress } from './progress.ts'

/** What a build writes for `npm run bench` with `--timings`. */
export interface Timings {
  /** Seconds by stage, in the order of the stages. The first is from the start of the process to the first stage. */
  readonly stages: Readonly<Record<string, number>>
  /** Seconds of processor time, on all processors together: it says more than the clock where others use the machine. */
  readonly processor: number
  /** The most memory that the process ever held at once, in bytes. */
  readonly peak: number
  readonly pages: number
  readonly files: number
  readonly bytes: number
}

/** A progress that also keeps how long each stage took, in seconds. */
export interface TimedProgress extends Progress {
  readonly stages: () => Timings['stages']
}

/** Times a progress. A clock gives milliseconds since the process began. */
export function timed(progress: Progress, clock: () => number = () => performance.now()): TimedProgress {
  const stages: Record<string, number> = {}
  let stage = 'Starting'
  let since = 0
  const close = () => {
    const now = clock()
    stages[stage] = (stages[stage] ?? 0) + (now - since) / 1000
    since = now
  }
  return {
    at: (next, done, all) => {
      if (next !== stage) {
        close()
        stage = next
      }
      progress.at(next, done, all)
    },
    end: progress.end,
    stages: () => {
      close()
      return { ...stages }
    },
  }
}
