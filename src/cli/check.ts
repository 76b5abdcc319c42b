import { numberCounts, numberList } from '../derive/number-list.ts'
import { proseNumbers } from '../derive/prose-numbers.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import { type ExitCode, ended, exitCode } from './exit-code.ts'
import { openReported } from './open.ts'
import { progressOn } from './progress.ts'
import { settings } from './settings.ts'

/**
 * `npm run check`: reads and checks everything that authors wrote, and builds nothing. With `--numbers` it lists the numbers of the
 * text that no table backs.
 */
export function run(args: readonly string[]): Promise<ExitCode> {
  return ended(async () => {
    const asked = settings(args)
    const { opened, stops } = await openReported(asked, progressOn())
    const { publications, tables } = opened.edition.library
    const numbers = numbersOf(opened.edition)
    if (asked.numbers) console.log(numberList(numbers, asked.format))
    const code = stops ? exitCode.content : exitCode.done
    // Whoever reads the list by a program wants nothing else in it.
    if (asked.numbers && asked.format === 'json') return code
    const read = `${plural(publications.length, 'publication', 'publications')} and ${plural(tables.size, 'table', 'tables')} read`
    if (!asked.numbers) console.log(numberCounts(numbers))
    console.log(
      opened.problems.length === 0
        ? `${read}; nothing is wrong.`
        : `${read}; ${plural(opened.problems.length, 'problem', 'problems')}.`,
    )
    return code
  })
}

function numbersOf({ library, outline }: Edition) {
  return library.publications.map((publication) => {
    const outlines = [undefined, ...publication.chapters.map(({ slug }) => slug)].map((chapter) =>
      outline(publication, chapter),
    )
    return proseNumbers(publication, library.tables, outlines)
  })
}
