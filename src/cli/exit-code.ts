/** How a command ends: 0 done, 1 something in the content, 2 the command's own words, 3 locked, 4 our own fault. */
export const exitCode = { done: 0, content: 1, usage: 2, locked: 3, fault: 4 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** Thrown where a command's words can't be understood. */
export class Usage extends Error {}

/** Runs a command and turns what it throws into one clear line and an exit code. */
export async function ended(command: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await command()
  } catch (error) {
    if (error instanceof Usage) {
      console.error(error.message)
      return exitCode.usage
    }
    if (error instanceof Error && error.name === 'Locked') {
      console.error(`${error.message} Wait for it to end, or stop it.`)
      return exitCode.locked
    }
    console.error('This is a fault of Scrutineer’s own, not of your content:')
    console.error(error)
    return exitCode.fault
  }
}
