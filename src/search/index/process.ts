import * as pagefind from 'pagefind'
import type { Answer } from './crew.ts'
import { duties, type Task } from './duties.ts'
import { Unlinkable } from './unlinkable.ts'

// Started by a crew: does one thing after another that it is asked to do, and ends with the process that asked.
process.on('message', async (task: Task) => {
  const answered = await answer(task)
  if (process.connected) process.send?.(answered)
})
process.on('disconnect', async () => {
  await pagefind.close()
  process.exit()
})

async function answer([duty, about]: Task): Promise<Answer> {
  try {
    return { done: await duties[duty](about as never) }
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    return { fault, unlinkable: error instanceof Unlinkable }
  }
}
