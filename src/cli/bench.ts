import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { comparison } from './bench/comparison.ts'
import { editReport } from './bench/edit-report.ts'
import { ledgerBench } from './bench/ledger-bench.ts'
import { measured } from './bench/measured.ts'
import { searchBench } from './bench/search-bench.ts'
import { writeCorpus } from './bench/write-corpus.ts'
import { type ExitCode, ended, exitCode, Usage } from './exit-code.ts'

/**
 * `npm run bench -- --reports 10,100,1000`: how long made-up sites of so many reports take to build, and how much memory.
 * `npm run bench charts`: how long charts take to draw, beside jsdom, and what they weigh.
 * `npm run bench ledger`: how long the ledger of 10,000 recommendations takes, or of so many as `ledger 1000` says.
 * `npm run bench search`: how long the search index of 10,000 pages takes, or of so many as `search 1000,2000` says.
 */
export function run(args: readonly string[]): Promise<ExitCode> {
  return ended(async () => {
    const root = resolve(import.meta.dirname, '../..')
    const [first, second = '10000'] = args
    if (first === 'ledger') {
      console.log(await ledgerBench(root, wholeNumbers(second)[0] ?? 0))
      return exitCode.done
    }
    if (first === 'search') {
      for (const count of wholeNumbers(second)) console.log(await searchBench(count))
      return exitCode.done
    }
    if (first === 'charts') {
      // It needs Observable Plot and jsdom, which only developers have installed.
      const { chartsBench } = await import('./bench/charts-bench.ts')
      console.log(await chartsBench(root))
      return exitCode.done
    }
    for (const count of counts(args)) {
      const folder = mkdtempSync(join(tmpdir(), 'scrutineer-bench-'))
      try {
        writeCorpus(folder, count)
        const cold = await measured(root, folder)
        const warm = await measured(root, folder)
        editReport(folder, Math.floor(count / 2))
        const edit = await measured(root, folder)
        console.log(comparison(count, { cold, warm, edit }))
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
    return exitCode.done
  })
}

/** The numbers of reports that were asked for. */
function counts(args: readonly string[]): readonly number[] {
  let reports: string
  try {
    const { values } = parseArgs({ args: [...args], options: { reports: { type: 'string', default: '10,100' } } })
    reports = values.reports
  } catch {
    throw new Usage('Write --reports with numbers parted by commas, --reports 10,100,1000, charts, ledger, or search.')
  }
  return wholeNumbers(reports)
}

function wholeNumbers(text: string): readonly number[] {
  const numbers = text.split(',').map(Number)
  if (numbers.some((number) => !Number.isInteger(number) || number < 1 || number > 100_000)) {
    throw new Usage(`“${text}” must be whole numbers from 1 to 100000, parted by commas, such as 10,100,1000.`)
  }
  return numbers
}
