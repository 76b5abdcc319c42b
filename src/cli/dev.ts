import { dev } from 'astro'
import { hand } from '../integration.ts'
import { present } from '../library.ts'
import { astroOptions } from './astro-options.ts'
import { type ExitCode, ended, exitCode } from './exit-code.ts'
import { openOptions, openReported } from './open.ts'
import { progressOn } from './progress.ts'
import { settings } from './settings.ts'

/** `npm run dev`: the site on this machine, shown anew within a second of an edit. It runs until it is stopped. */
export function run(args: readonly string[]): Promise<ExitCode> {
  return ended(async () => {
    const read = settings(args)
    const { opened } = await openReported(read, progressOn())
    present(opened.edition)
    hand(openOptions(read), opened.problems)
    const { site } = opened.edition.library
    const server = await dev({ ...astroOptions(read, site, read.out), logLevel: 'warn' })
    const { pathname } = new URL(site.url)
    console.log(`The site is at http://localhost:${server.address.port}${pathname} until you press Ctrl+C.`)
    return exitCode.done
  })
}
