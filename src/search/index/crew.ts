import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import * as pagefind from 'pagefind'
import { duties } from './duties.ts'
import { Unlinkable } from './unlinkable.ts'

type Duties = typeof duties

/** Processes that work on an index at the same time. */
export interface Crew {
  /** Has something done by the first process that is free. Throws what the process threw. */
  readonly ask: <Duty extends keyof Duties>(
    duty: Duty,
    about: Parameters<Duties[Duty]>[0],
  ) => Promise<Awaited<ReturnType<Duties[Duty]>>>
  /** Stops all processes, and waits until they have ended. */
  readonly dismiss: () => Promise<void>
}

/** What a process answers: what came of it, or why nothing did. */
export type Answer = { readonly done: unknown } | { readonly fault: string; readonly unlinkable: boolean }

/** A crew of so many processes, each started when there is something for it to do; of none: this process does all itself. */
export function crewOf(size: number): Crew {
  if (size === 0) return alone
  const all = new Set<ChildProcess>()
  const free: ChildProcess[] = []
  const waiting: ((child: ChildProcess) => void)[] = []
  const release = (child: ChildProcess) => {
    const next = waiting.shift()
    if (next === undefined) free.push(child)
    else next(child)
  }
  const obtain = (): ChildProcess | Promise<ChildProcess> => {
    const idle = free.pop()
    if (idle !== undefined) return idle
    if (all.size >= size) return new Promise((resolve) => waiting.push(resolve))
    const child = fork(join(import.meta.dirname, 'process.ts'), { execArgv: [], serialization: 'advanced' })
    all.add(child)
    child.on('exit', () => {
      all.delete(child)
      if (free.includes(child)) free.splice(free.indexOf(child), 1)
    })
    return child
  }
  return {
    async ask(duty, about) {
      const child = await obtain()
      const answer = await answered(child, [duty, about])
      release(child)
      if ('done' in answer) return answer.done as never
      throw answer.unlinkable ? new Unlinkable(answer.fault) : new Error(answer.fault)
    },
    async dismiss() {
      await Promise.all([...all].map(ended))
    },
  }
}

const alone: Crew = {
  ask: async (duty, about) => (await duties[duty](about as never)) as never,
  dismiss: async () => void (await pagefind.close()),
}

/** Stops a process, which takes its search engine with it. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill()
  })
}

function answered(child: ChildProcess, task: readonly [keyof Duties, unknown]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const failed = (how: string) => reject(new Error(`A process that makes the search index ${how}.`))
    const exited = (code: number | null, signal: string | null) => failed(`ended with ${signal ?? code}`)
    const erred = (error: Error) => failed(`could not be used: ${error.message}`)
    child.once('exit', exited).once('error', erred)
    child.once('message', (answer) => {
      child.off('exit', exited).off('error', erred)
      resolve(answer as Answer)
    })
    child.send(task, (error) => error && erred(error))
  })
}
