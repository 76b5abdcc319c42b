import { plural } from '../format/plural.ts'
import { type ExitCode, ended, exitCode } from './exit-code.ts'
import { openReported } from './open.ts'
import { progressOn } from './progress.ts'
import { settings } from './settings.ts'

/** `npm run check`: reads and checks everything that authors wrote, and builds nothing. */
export function run(args: readonly string[]): Promise<ExitCode> {
  return ended(async () => {
    const { opened, stops } = await openReported(settings(args), progressOn())
    const { publications, tables } = opened.edition.library
    const read = `${plural(publications.length, 'publication', 'publications')} and ${plural(tables.size, 'table', 'tables')} read`
    console.log(
      opened.problems.length === 0
        ? `${read}; nothing is wrong.`
        : `${read}; ${plural(opened.problems.length, 'problem', 'problems')}.`,
    )
    return stops ? exitCode.content : exitCode.done
  })
}
